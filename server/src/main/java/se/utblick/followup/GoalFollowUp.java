package se.utblick.followup;

import java.util.List;
import se.utblick.kernel.Money;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Completion;
import se.utblick.plan.Budget;
import se.utblick.steering.Goal;

/** A goal followed up on a day, with the plan's objectives for it. */
public record GoalFollowUp(Goal goal, Attainment attainment, List<ObjectiveFollowUp> objectives) {

    public GoalFollowUp {
        objectives = List.copyOf(objectives);
    }

    /** What somebody has undertaken for the goal. */
    public List<Activity> activities() {
        return objectives.stream()
                .flatMap(followed -> followed.activities().stream())
                .filter(Activity::committed)
                .toList();
    }

    public Budget planned() {
        return activities().stream()
                .filter(activity -> activity.cancellation().isEmpty())
                .map(Activity::budget)
                .reduce(Budget.NONE, Budget::plus);
    }

    /** What the completed activities have cost so far. */
    public Money spent() {
        return completions().stream().map(Completion::cost).reduce(Money.NONE, Money::plus);
    }

    public int hoursSpent() {
        return completions().stream().mapToInt(Completion::hours).sum();
    }

    private List<Completion> completions() {
        return activities().stream()
                .flatMap(activity -> activity.completion().stream())
                .toList();
    }
}
