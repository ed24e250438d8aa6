package se.utblick.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.followup.Attainment.Level;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Activity;

/**
 * How far everything had come on a day.
 *
 * @param plan the adopted plan that is followed up; nothing when the board has not adopted any
 */
public record Overview(
        Optional<ActionPlan> plan, LocalDate day, List<GoalFollowUp> goals, List<ObjectiveFollowUp> objectives) {

    public Overview {
        goals = List.copyOf(goals);
        objectives = List.copyOf(objectives);
    }

    public Optional<GoalFollowUp> goal(String code) {
        return goals.stream()
                .filter(followed -> followed.goal().code().equals(code))
                .findFirst();
    }

    public List<GoalFollowUp> goals(Level level) {
        return goals.stream()
                .filter(followed -> followed.attainment().level() == level)
                .toList();
    }

    public List<ObjectiveFollowUp> objectives(Level level) {
        return objectives.stream()
                .filter(followed -> followed.attainment().level() == level)
                .toList();
    }

    /** What somebody has undertaken to do in the plan, in the order of the objectives. */
    public List<Activity> activities() {
        return objectives.stream()
                .flatMap(followed -> followed.activities().stream())
                .filter(Activity::committed)
                .toList();
    }

    /** What is late, and what has not gone as the plan said. */
    public List<Notice> notices() {
        return Notices.of(this);
    }
}
