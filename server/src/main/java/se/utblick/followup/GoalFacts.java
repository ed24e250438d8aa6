package se.utblick.followup;

import java.util.List;
import java.util.Optional;
import se.utblick.followup.Attainment.Level;

/**
 * All that the attainment of a goal is worked out from.
 *
 * @param year the year of the plan that is followed up; nothing when no plan has been adopted
 * @param exception why the plan has no objective for the goal, when that has been stated
 */
record GoalFacts(Optional<Integer> year, List<ObjectiveFollowUp> objectives, Optional<String> exception) {

    /** The objectives that count: those that were chosen. */
    List<ObjectiveFollowUp> chosen() {
        return objectives.stream()
                .filter(followed -> followed.objective().isInPlan())
                .toList();
    }

    List<ObjectiveFollowUp> at(Level level) {
        return chosen().stream()
                .filter(followed -> followed.attainment().level() == level)
                .toList();
    }

    int count(Level level) {
        return at(level).size();
    }
}
