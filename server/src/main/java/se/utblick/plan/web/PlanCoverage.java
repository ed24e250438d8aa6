package se.utblick.plan.web;

import java.util.ArrayList;
import java.util.List;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Unit;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.topics.Topic;

/** Counts what a plan has for each goal in each area and each unit. */
final class PlanCoverage {

    private final ActionPlan plan;
    private final List<Goal> goals;
    private final List<Objective> objectives;
    private final List<Activity> activities;
    private final Words t;

    PlanCoverage(ActionPlan plan, List<Goal> goals, List<Objective> objectives, List<Activity> activities, Words t) {
        this.plan = plan;
        this.goals = goals;
        this.objectives = objectives.stream().filter(Objective::isInPlan).toList();
        this.activities = activities.stream().filter(PlanSums::counts).toList();
        this.t = t;
    }

    PlanCoveragePage page(List<Topic> areas, List<Unit> units) {
        return new PlanCoveragePage(
                PlanWords.year(plan.year()),
                new PlanCoveragePage.Matrix(
                        areas.stream().map(area -> t.of(area.name())).toList(),
                        goals.stream().map(goal -> byArea(goal, areas)).toList()),
                new PlanCoveragePage.Matrix(
                        goals.stream().map(Goal::code).toList(),
                        units.stream().map(this::byGoal).toList()),
                holes(areas, units));
    }

    private PlanCoveragePage.Row byArea(Goal goal, List<Topic> areas) {
        var cells = areas.stream()
                .map(area -> new PlanCoveragePage.Cell(
                        count(goal, activity -> activity.area().equals(area.id())),
                        table() + "?goal=" + goal.code() + "&area=" + area.id().code()))
                .toList();
        return new PlanCoveragePage.Row(
                goal.code() + " " + t.of(goal.shortName()), table() + "?goal=" + goal.code(), cells);
    }

    private PlanCoveragePage.Row byGoal(Unit unit) {
        var cells = goals.stream()
                .map(goal -> new PlanCoveragePage.Cell(
                        count(goal, activity -> activity.unit().id().equals(unit.id())),
                        table() + "?goal=" + goal.code() + "&unit=" + unit.code()))
                .toList();
        return new PlanCoveragePage.Row(t.of(unit.name()), table() + "?unit=" + unit.code(), cells);
    }

    /** Here an activity counts for every goal that it serves: the question is what there is, not what it costs. */
    private int count(Goal goal, java.util.function.Predicate<Activity> which) {
        return (int) activities.stream()
                .filter(which)
                .filter(activity -> objectives.stream()
                        .anyMatch(objective -> objective.id().equals(activity.objective())
                                && objective.goals().contains(goal.id())))
                .count();
    }

    private List<Sentence> holes(List<Topic> areas, List<Unit> units) {
        var holes = new ArrayList<Sentence>();
        for (var goal : goals) {
            if (objectives.stream().noneMatch(objective -> objective.goals().contains(goal.id()))) {
                holes.add(Sentence.of("plan.plan.hole.goal", goal.code(), goal.shortName()));
            } else if (count(goal, _ -> true) == 0) {
                holes.add(Sentence.of("plan.plan.hole.goal-activity", goal.code(), goal.shortName()));
            }
        }
        for (var area : areas) {
            if (area.kind() == Topic.Kind.PRIORITY_AREA
                    && activities.stream().noneMatch(activity -> activity.area().equals(area.id()))) {
                holes.add(Sentence.of("plan.plan.hole.area", area.name()));
            }
        }
        for (var unit : units) {
            if (activities.stream().noneMatch(activity -> activity.unit().id().equals(unit.id()))) {
                holes.add(Sentence.of("plan.plan.hole.unit", unit.name()));
            }
        }
        return holes;
    }

    private String table() {
        return PlanYearPaths.at(PlanYearPaths.TABLE, plan.year());
    }
}
