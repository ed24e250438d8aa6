package se.utblick.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanState;
import se.utblick.plan.PlanSteps;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.Revisions;
import se.utblick.plan.UnitAnswers;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Remarks;
import se.utblick.steering.Goal;
import se.utblick.steering.Goals;

/** The list of plans, and each as a document. */
@Controller
class PlanPages {

    private final ActionPlans plans;
    private final Objectives objectives;
    private final Activities activities;
    private final PlanSteps steps;
    private final Revisions revisions;
    private final Goals goals;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Pages pages;

    PlanPages(
            ActionPlans plans,
            Objectives objectives,
            Activities activities,
            PlanSteps steps,
            Revisions revisions,
            Goals goals,
            Decisions decisions,
            Remarks remarks,
            Pages pages) {
        this.plans = plans;
        this.objectives = objectives;
        this.activities = activities;
        this.steps = steps;
        this.revisions = revisions;
        this.goals = goals;
        this.decisions = decisions;
        this.remarks = remarks;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.PLANS)
    View list(Frame frame, Actor by) {
        var all = plans.all(by);
        var adopted = decisions.decisions(steps.adoptions(all).values());
        var rows = all.stream()
                .map(plan -> new PlansPage.Row(
                        PlanWords.year(plan.year()),
                        PlanPaths.plan(plan.year()),
                        plan.state(frame.today()),
                        PlanWords.mark(plan.state(frame.today())),
                        plan.revision(),
                        adoption(adopted, plan)))
                .toList();
        var newest = all.stream()
                .findFirst()
                .map(ActionPlan::year)
                .orElse(frame.today().getYear() - 1);
        var toOpen = Optional.of(PlanWords.year(newest + 1)).filter(_ -> by.may(Permission.PREPARE_PLAN));
        return pages.show(frame, new PlansPage(rows, toOpen));
    }

    private static List<Decision> adoption(List<Decision> adopted, ActionPlan plan) {
        return adopted.stream()
                .filter(decision -> decision.about().equals(ActionPlans.subject(plan.id())))
                .filter(decision -> decision.kind() == MatterKind.ACTION_PLAN && decision.outcome() == Outcome.ADOPTED)
                .toList();
    }

    @PostMapping(PlanPaths.PLANS)
    View open(Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var year = Optional.ofNullable(typed.getFirst("year"))
                .filter(text -> text.matches("2[01]\\d\\d"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotFound("year"));
        plans.open(by, year);
        return Redirect.to(PlanYearPaths.at(PlanYearPaths.STEPS, year), "plan.said.plan-opened");
    }

    @GetMapping(PlanPaths.PLAN)
    View document(Frame frame, Actor by, @PathVariable int year) {
        var plan = plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
        var ours = objectives.in(by, plan.id());
        var all = goals.all();
        var source = new PlanDocument.Source(
                plan,
                frame.today(),
                all,
                ours,
                activities.in(by, plan.id()),
                servesAll(ours, all) ? Map.of() : steps.exceptions(plan.id()),
                plan.reached().isAdopted() ? decisions.about(ActionPlans.subject(plan.id())) : List.of(),
                plan.revision() > 0 ? revisions.of(plan) : List.of(),
                // How far a goal has come is told beside the plan of the year, and not beside one of long ago.
                plan.year() == frame.today().getYear()
                        ? remarks.about(
                                frame,
                                "steering.goal",
                                all.stream().map(goal -> goal.id().value()).toList())
                        : Map.of(),
                // Of a plan that is still being made there is nothing to follow up.
                plan.reached().isAdopted()
                        ? remarks.about(
                                frame,
                                "plan.objective",
                                ours.stream().map(one -> one.id().value()).toList())
                        : Map.of(),
                links(by, plan));
        return pages.show(frame, PlanDocument.of(source, frame.t()));
    }

    private static boolean servesAll(List<Objective> objectives, List<Goal> goals) {
        return goals.stream()
                .allMatch(goal -> objectives.stream()
                        .anyMatch(objective ->
                                objective.isInPlan() && objective.goals().contains(goal.id())));
    }

    /** The other ways to look at the plan, and to work on it for those who do. */
    private static List<PlanPage.Link> links(Actor by, ActionPlan plan) {
        var links = new ArrayList<PlanPage.Link>();
        links.add(link("plan.plan.link.table", PlanYearPaths.TABLE, plan));
        links.add(link("plan.plan.link.coverage", PlanYearPaths.COVERAGE, plan));
        links.add(link("plan.plan.link.units", PlanYearPaths.UNITS, plan));
        links.add(link("plan.plan.link.steps", PlanYearPaths.STEPS, plan));
        if (plan.reached().isAdopted()) {
            links.add(link("plan.plan.link.revisions", PlanPaths.REVISIONS, plan));
        }
        if (by.may(Permission.PREPARE_PLAN) && !plan.reached().isAdopted()) {
            links.add(link("plan.plan.link.text", PlanYearPaths.TEXT, plan));
        }
        if (by.may(Permission.PLAN_ACTIVITY) && plan.reached().compareTo(PlanState.FOLLOWED_UP) < 0) {
            links.add(new PlanPage.Link("plan.plan.link.new-objective", PlanPaths.newObjective(plan.year())));
        }
        if (by.may(Permission.PREPARE_PLAN) && Revisions.isOpen(plan)) {
            links.add(link("plan.plan.link.revise", PlanPaths.REVISION_NEW, plan));
        }
        if (by.may(Permission.ANSWER_FOR_UNIT) && UnitAnswers.isOpen(plan)) {
            links.add(link("plan.plan.link.answer", PlanYearPaths.UNITS, plan));
        }
        links.add(new PlanPage.Link("plan.plan.link.wheel", PlanYearPaths.YEAR_WHEEL));
        return links;
    }

    private static PlanPage.Link link(String key, String path, ActionPlan plan) {
        return new PlanPage.Link(key, PlanYearPaths.at(path, plan.year()));
    }
}
