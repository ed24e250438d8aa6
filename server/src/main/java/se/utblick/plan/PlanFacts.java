package se.utblick.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/** All that decides whether a plan may go on. Each is asked for only by the guards that need it. */
interface PlanFacts {

    /** An objective of the year before, as far as the next year needs to know it. */
    record Before(Bilingual text, Optional<Assessment.Next> answer) {}

    ActionPlan plan();

    List<Objective> objectives();

    List<Activity> activities();

    List<Goal> goals();

    /** The goals that may do without an objective, each with its reason. */
    Map<GoalId, String> exceptions();

    List<UnitReply> replies();

    /** The objectives of the plan of the year before by id; nothing when there was no such plan. */
    Optional<Map<ObjectiveId, Before>> before();

    /** What somebody has said to be in order, and still holds. */
    Set<Confirmation.Matter> confirmed();

    /** Whether the board has decided the follow-up of the plan. */
    boolean followUpDecided();

    /** What the plan stands for: what was not chosen is kept, with its reason, but not asked about. */
    default List<Objective> chosen() {
        return objectives().stream().filter(Objective::isInPlan).toList();
    }

    /** What somebody has undertaken to do; an idea is not yet part of the plan. */
    default List<Activity> undertaken() {
        return activities().stream()
                .filter(activity ->
                        activity.committed() && activity.cancellation().isEmpty())
                .toList();
    }

    default boolean isChosen(ObjectiveId id) {
        return chosen().stream().anyMatch(objective -> objective.id().equals(id));
    }

    /** The goals that no chosen objective serves. */
    default List<Goal> unserved() {
        var chosen = chosen();
        return goals().stream()
                .filter(goal ->
                        chosen.stream().noneMatch(objective -> objective.goals().contains(goal.id())))
                .toList();
    }

    /** The objectives that came from the year before, and what its follow-up asks of them. */
    default List<Carried> carried() {
        var anyCarried = chosen().stream().anyMatch(one -> one.carriedFrom().isPresent());
        var before = anyCarried ? before().orElse(Map.of()) : Map.<ObjectiveId, Before>of();
        return before.isEmpty()
                ? List.of()
                : chosen().stream()
                        .flatMap(objective -> Carried.of(objective, before).stream())
                        .toList();
    }
}
