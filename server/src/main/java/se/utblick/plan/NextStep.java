package se.utblick.plan;

import java.util.List;
import se.utblick.kernel.Sentence;

/**
 * A way on for a plan: what must be in place for it, and what is missing of that.
 *
 * @param mine whether whoever asks is one of those who may take it
 */
public record NextStep(PlanMove move, boolean mine, List<Requirement> requirements) {

    /** One thing that must be in place, and everything that is missing of it. */
    public record Requirement(Sentence what, List<Sentence> missing) {
        public Requirement {
            missing = List.copyOf(missing);
        }

        public boolean isMet() {
            return missing.isEmpty();
        }
    }

    public NextStep {
        requirements = List.copyOf(requirements);
    }

    public boolean isReady() {
        return requirements.stream().allMatch(Requirement::isMet);
    }

    public List<Sentence> missing() {
        return requirements.stream()
                .flatMap(requirement -> requirement.missing().stream())
                .toList();
    }

    static NextStep of(PlanMove move, boolean mine, PlanFacts facts) {
        return new NextStep(
                move,
                mine,
                move.guards().stream()
                        .map(guard -> new Requirement(guard.words(), guard.missing(facts)))
                        .toList());
    }
}
