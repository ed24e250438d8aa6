package se.utblick.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanSteps;
import se.utblick.steering.Goal;
import se.utblick.steering.Goals;

/** How far the goals and objectives have come. Reads what is there and works it out; keeps nothing. */
@Component
public class FollowUp {

    private final ActionPlans plans;
    private final PlanSteps steps;
    private final Objectives objectives;
    private final Activities activities;
    private final Goals goals;

    FollowUp(ActionPlans plans, PlanSteps steps, Objectives objectives, Activities activities, Goals goals) {
        this.plans = plans;
        this.steps = steps;
        this.objectives = objectives;
        this.activities = activities;
        this.goals = goals;
    }

    /** The rules by which objectives are judged, in the order they are asked. */
    public static List<AttainmentRule> rulesForObjectives() {
        return ObjectiveRules.ALL.stream().map(Rule::name).toList();
    }

    /** The rules by which goals are judged, in the order they are asked. */
    public static List<AttainmentRule> rulesForGoals() {
        return GoalRules.ALL.stream().map(Rule::name).toList();
    }

    /** Every goal, and the plan in force on the day with all that has been done for it. */
    @Transactional(readOnly = true)
    public Overview on(Actor by, LocalDate day) {
        // A partner sees single activities only, and a sum of those would be another sum than the house's.
        if (!by.may(Permission.READ)) {
            throw new NotFound("followup");
        }
        var plan = plans.current(by, day).filter(current -> current.reached().isAdopted());
        var followed = plan.map(adopted -> in(by, adopted, day)).orElse(List.of());
        var all = goals.all();
        var exceptions = plan.filter(adopted -> !coversAll(followed, all))
                .map(adopted -> steps.exceptions(adopted.id()))
                .orElse(Map.of());
        return new Overview(
                plan,
                day,
                all.stream()
                        .map(goal -> goal(goal, plan, followed, Optional.ofNullable(exceptions.get(goal.id()))))
                        .toList(),
                followed);
    }

    private static boolean coversAll(List<ObjectiveFollowUp> followed, List<Goal> goals) {
        var covered = followed.stream()
                .flatMap(one -> one.objective().goals().stream())
                .collect(toSet());
        return goals.stream().allMatch(goal -> covered.contains(goal.id()));
    }

    private Optional<ObjectiveFollowUp> one(Actor by, ObjectiveId id, LocalDate day) {
        return objectives
                .objective(by, id)
                .filter(objective -> !objective.waiting())
                .flatMap(objective -> plans.plan(by, objective.plan())
                        .filter(plan -> plan.reached().isAdopted())
                        .map(plan -> ObjectiveFollowUp.of(objective, activities.of(by, id), plan.year(), day)));
    }

    /** Every objective of an adopted plan, followed up on the day. */
    @Transactional(readOnly = true)
    public List<ObjectiveFollowUp> in(Actor by, ActionPlan plan, LocalDate day) {
        var work = activities.in(by, plan.id()).stream()
                .sorted(comparing(Activity::code))
                .collect(groupingBy(Activity::objective));
        return objectives.in(by, plan.id()).stream()
                // What waits for a revision has not been promised by anybody yet.
                .filter(objective -> !objective.waiting())
                .sorted(comparing(Objective::code))
                .map(objective ->
                        ObjectiveFollowUp.of(objective, work.getOrDefault(objective.id(), List.of()), plan.year(), day))
                .toList();
    }

    /** These objectives, which a page shows together and so stand in one plan; none of a plan that is not adopted. */
    @Transactional(readOnly = true)
    public List<ObjectiveFollowUp> of(Actor by, Collection<ObjectiveId> ids, LocalDate day) {
        if (ids.size() == 1) {
            return one(by, ids.iterator().next(), day).stream().toList();
        }
        return ids.stream()
                .findFirst()
                .flatMap(first -> objectives.objective(by, first))
                .flatMap(objective -> plans.plan(by, objective.plan()))
                .map(plan -> among(ids, by, plan, day))
                .orElse(List.of());
    }

    private List<ObjectiveFollowUp> among(Collection<ObjectiveId> ids, Actor by, ActionPlan plan, LocalDate day) {
        return plan.reached().isAdopted()
                ? in(by, plan, day).stream()
                        .filter(followed -> ids.contains(followed.objective().id()))
                        .toList()
                : List.of();
    }

    /** The goal over the years, the first first. */
    @Transactional(readOnly = true)
    public List<YearOfGoal> years(Actor by, GoalFollowUp followed, Overview overview) {
        var goal = followed.goal().id();
        var adopted = plans.all(by).stream()
                .filter(plan -> plan.reached().isAdopted())
                .toList();
        // The plan at hand is already here; only the years before it, once there are any, must be fetched.
        var others = adopted.stream().anyMatch(plan -> overview.plan().stream().noneMatch(plan::equals));
        var kept = others
                ? objectives.forGoal(by, goal)
                : followed.objectives().stream()
                        .map(ObjectiveFollowUp::objective)
                        .toList();
        return GoalHistory.of(plans.pastYears(goal), adopted, kept, overview.day());
    }

    private static GoalFollowUp goal(
            Goal goal, Optional<ActionPlan> plan, List<ObjectiveFollowUp> followed, Optional<String> exception) {
        var itsOwn = followed.stream()
                .filter(one -> one.objective().goals().contains(goal.id()))
                .toList();
        var facts = new GoalFacts(plan.map(ActionPlan::year), itsOwn, exception);
        return new GoalFollowUp(goal, GoalRules.attainment(facts), itsOwn);
    }
}
