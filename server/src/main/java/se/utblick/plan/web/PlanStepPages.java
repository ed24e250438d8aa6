package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Confirmation;
import se.utblick.plan.PlanMove;
import se.utblick.plan.PlanState;
import se.utblick.plan.PlanStep;
import se.utblick.plan.PlanSteps;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goals;

/** The steps of a plan, and what people say to be in order before them. */
@Controller
class PlanStepPages {

    private static final String FIELDS = "plan.plan.field";

    private final ActionPlans plans;
    private final PlanSteps steps;
    private final Goals goals;
    private final Decisions decisions;
    private final Pages pages;

    PlanStepPages(ActionPlans plans, PlanSteps steps, Goals goals, Decisions decisions, Pages pages) {
        this.plans = plans;
        this.steps = steps;
        this.goals = goals;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.STEPS)
    View steps(Frame frame, Actor by, @PathVariable int year) {
        return pages.show(frame, page(frame, by, plan(by, year), Form.empty(FIELDS), Optional.empty(), false));
    }

    @PostMapping(PlanYearPaths.STEPS)
    View take(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(FIELDS, typed);
        var move = form.choice("move", PlanMove.class).orElseThrow(() -> new NotFound("move"));
        var why = form.optional("why", Form.SHORT);
        return tried(frame, by, year, form, "plan.said.plan-moved", plan -> {
            steps.take(by, plan.id(), Versions.shown(form), move, why);
        });
    }

    @PostMapping(PlanYearPaths.CONFIRMATIONS)
    View confirm(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(FIELDS, typed);
        var what = form.choice("what", Confirmation.Matter.class).orElseThrow(() -> new NotFound("what"));
        var note = form.required("note", Form.SHORT);
        return tried(frame, by, year, form, "plan.said.plan-confirmed", plan -> {
            steps.confirm(by, plan.id(), Versions.shown(form), what, note);
        });
    }

    @PostMapping(PlanYearPaths.EXCEPTIONS)
    View except(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(FIELDS, typed);
        var goal = goals.byCode(form.typed("goal")).orElseThrow(() -> new NotFound("goal"));
        var reason = form.required("reason", Form.SHORT);
        return tried(frame, by, year, form, "plan.said.goal-excepted", plan -> {
            steps.except(by, plan.id(), Versions.shown(form), goal.id(), reason);
        });
    }

    @PostMapping(PlanYearPaths.EXCEPTION_REMOVAL)
    View include(
            Frame frame,
            Actor by,
            @PathVariable int year,
            @PathVariable String goal,
            @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(FIELDS, typed);
        var found = goals.byCode(goal).orElseThrow(() -> new NotFound(goal));
        return tried(frame, by, year, form, "plan.said.goal-included", plan -> {
            steps.include(by, plan.id(), Versions.shown(form), found.id());
        });
    }

    private interface Change {
        void make(ActionPlan plan);
    }

    /** Makes the change, or shows the page again with what stands in the way and with what was typed. */
    private View tried(Frame frame, Actor by, int year, Form form, String said, Change change) {
        var plan = plan(by, year);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, by, plan, form, Optional.empty(), false));
        }
        try {
            change.make(plan);
            return Redirect.to(PlanYearPaths.at(PlanYearPaths.STEPS, year), said);
        } catch (Stale changed) {
            return pages.show(frame, page(frame, by, plan(by, year), form, Optional.empty(), true))
                    .with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            if (no.sentence().key().startsWith("organisation.")) {
                throw no;
            }
            var why = new RefusedPage(no.sentence(), no.missing(), no.instead());
            return pages.show(frame, page(frame, by, plan(by, year), form, Optional.of(why), false))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }

    private PlanStepsPage page(
            Frame frame, Actor by, ActionPlan plan, Form form, Optional<RefusedPage> refused, boolean stale) {
        var state = plan.state(frame.today());
        var outlook = steps.outlook(by, plan);
        return new PlanStepsPage(
                PlanWords.year(plan.year()),
                plan,
                PlanWords.mark(state),
                "plan.PlanState." + state.name(),
                outlook.next(),
                askedFor(by, plan, outlook.confirmations()),
                outlook.unserved().stream()
                        .map(goal -> new PlanStepsPage.GoalGap(
                                goal.code(),
                                goal.shortName(),
                                Optional.ofNullable(outlook.exceptions().get(goal.id()))))
                        .toList(),
                outlook.carried(),
                history(frame, outlook.history()),
                recordDecision(by, plan, frame.t()),
                by.may(Permission.PREPARE_PLAN) && !plan.reached().isAdopted(),
                form,
                refused,
                stale);
    }

    private static List<PlanStepsPage.Asked> askedFor(Actor by, ActionPlan plan, List<Confirmation> said) {
        return Arrays.stream(Confirmation.Matter.values())
                .filter(what -> what.isAskedFor(plan.reached()))
                .map(what -> new PlanStepsPage.Asked(
                        what,
                        said.stream().filter(one -> one.what() == what).findFirst(),
                        what.by().stream().anyMatch(by.roles()::contains)))
                .toList();
    }

    private List<PlanStepsPage.Taken> history(Frame frame, List<PlanStep> history) {
        var rested = decisions.decisions(
                history.stream().flatMap(step -> step.decision().stream()).toList());
        return history.stream()
                .map(step -> new PlanStepsPage.Taken(
                        step,
                        frame.t().day(LocalDate.ofInstant(step.at(), Calendar.ZONE), frame.today()),
                        decision(rested, step)))
                .toList();
    }

    private static Optional<Decision> decision(List<Decision> decisions, PlanStep step) {
        return step.decision()
                .flatMap(id -> decisions.stream()
                        .filter(decision -> decision.id().equals(id))
                        .findFirst());
    }

    private static Optional<String> recordDecision(Actor by, ActionPlan plan, Words t) {
        return Optional.of(DecisionsPaths.recording(
                        MatterKind.ACTION_PLAN,
                        ActionPlans.subject(plan.id()),
                        t.get("plan.plan.title", PlanWords.year(plan.year()))))
                .filter(_ -> by.may(Permission.RECORD_DECISION) && plan.reached() == PlanState.TO_DECISION);
    }
}
