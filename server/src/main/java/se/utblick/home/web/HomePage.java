package se.utblick.home.web;

import java.util.List;
import java.util.Optional;
import se.utblick.followup.Attainment.Level;
import se.utblick.followup.Overview;
import se.utblick.home.Agenda;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Standing;
import se.utblick.platform.web.Words;
import se.utblick.steering.SteeringPaths;

/**
 * The first screen.
 *
 * @param lead the day in one sentence
 * @param goals the goals with where they stand; empty for whoever sees only what is shared with them
 */
public record HomePage(Sentence lead, Agenda.Day day, List<GoalLine> goals, Optional<PlanLine> plan, boolean partner) {

    /** One goal, its level and the first reason for it. */
    public record GoalLine(String code, String name, String path, String level, String word, String because) {}

    /** The plan in force, in figures. */
    public record PlanLine(
            String year, String state, String word, int objectives, int met, int activities, long late) {}

    public HomePage {
        goals = List.copyOf(goals);
    }

    static HomePage of(Agenda.Day day, Words t, boolean partner) {
        return new HomePage(
                lead(day, partner),
                day,
                day.overview().map(overview -> goals(overview, t)).orElse(List.of()),
                day.overview().flatMap(overview -> plan(overview, t)),
                partner);
    }

    private static Sentence lead(Agenda.Day day, boolean partner) {
        if (partner) {
            return Sentence.of("home.lead.shared", day.next().size());
        }
        return Sentence.of("home.lead", day.late().size(), day.next().size(), day.waiting());
    }

    private static List<GoalLine> goals(Overview overview, Words t) {
        return overview.goals().stream()
                .map(followed -> new GoalLine(
                        followed.goal().code(),
                        t.of(followed.goal().shortName()),
                        SteeringPaths.goal(followed.goal().code()),
                        followed.attainment().level().name(),
                        t.of(followed.attainment().level()),
                        t.get(followed.attainment().because())))
                .toList();
    }

    private static Optional<PlanLine> plan(Overview overview, Words t) {
        return overview.plan().map(plan -> {
            var state = plan.state(overview.day());
            var activities = overview.activities();
            return new PlanLine(
                    Integer.toString(plan.year()),
                    state.name(),
                    t.of(state),
                    overview.objectives().size(),
                    overview.objectives(Level.MET).size(),
                    activities.size(),
                    activities.stream()
                            .filter(activity -> activity.standing(overview.day()) == Standing.LATE)
                            .count());
        });
    }
}
