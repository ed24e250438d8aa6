package se.utblick.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/**
 * All that decides whether a plan may go on.
 *
 * @param previous the plan of the year before
 * @param carriedFrom the objectives of the year before by id, for those that were carried on
 * @param exceptions the goals that may do without an objective, each with its reason
 * @param confirmed what somebody has said to be in order, and still holds
 * @param followUpDecided whether the board has decided the follow-up of the plan
 */
record PlanFacts(
        ActionPlan plan,
        Optional<ActionPlan> previous,
        Map<ObjectiveId, Objective> carriedFrom,
        List<Objective> objectives,
        List<Activity> activities,
        List<Goal> goals,
        Map<GoalId, String> exceptions,
        List<UnitReply> replies,
        Set<Confirmation.Matter> confirmed,
        boolean followUpDecided) {

    /** The objectives that the plan stands for: those that were not chosen are kept, with their reason, but not asked about. */
    List<Objective> chosen() {
        return objectives.stream()
                .filter(objective -> objective.deprioritised().isEmpty())
                .toList();
    }

    /** What somebody has undertaken to do; an idea is not yet part of the plan. */
    List<Activity> undertaken() {
        return activities.stream()
                .filter(activity ->
                        activity.committed() && activity.cancellation().isEmpty())
                .toList();
    }

    boolean isChosen(ObjectiveId id) {
        return chosen().stream().anyMatch(objective -> objective.id().equals(id));
    }
}
