package se.utblick.plan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.kernel.Money;
import se.utblick.plan.Activity;
import se.utblick.plan.Budget;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.steering.GoalId;

/**
 * What a plan's activities cost. What nobody has undertaken, and what was called off, is not counted; an activity counts
 * for the first goal of its objective, so that no krona is counted twice.
 */
final class PlanSums {

    static boolean counts(Activity activity) {
        return activity.committed() && activity.cancellation().isEmpty();
    }

    static Budget of(List<Activity> activities) {
        return activities.stream()
                .filter(PlanSums::counts)
                .map(Activity::budget)
                .reduce(Budget.NONE, Budget::plus);
    }

    static int count(List<Activity> activities) {
        return (int) activities.stream().filter(PlanSums::counts).count();
    }

    static <K> Map<K, List<Activity>> by(List<Activity> activities, Function<Activity, Stream<K>> key) {
        return activities.stream()
                .flatMap(activity -> key.apply(activity).map(found -> Map.entry(found, activity)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Map<GoalId, List<Activity>> byGoal(List<Activity> activities, List<Objective> objectives) {
        Map<ObjectiveId, GoalId> first = objectives.stream()
                .filter(objective -> !objective.goals().isEmpty())
                .collect(Collectors.toMap(
                        Objective::id, objective -> objective.goals().getFirst()));
        return by(activities, activity -> Stream.ofNullable(first.get(activity.objective())));
    }

    static PlanPage.Sum sum(String name, String address, List<Activity> activities) {
        var budget = of(activities);
        return new PlanPage.Sum(name, address, budget.own(), budget.external(), budget.hours(), count(activities));
    }

    static boolean isNothing(Money money) {
        return money.kronor() == 0;
    }

    private PlanSums() {}
}
