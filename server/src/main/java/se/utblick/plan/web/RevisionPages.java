package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.RevisionDraft;
import se.utblick.plan.Revisions;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.platform.web.Words;

/** The revisions of an adopted plan, and the form for a new one. */
@Controller
class RevisionPages {

    private static final String FIELDS = "plan.revision.field";

    private final ActionPlans plans;
    private final Revisions revisions;
    private final Objectives objectives;
    private final Activities activities;
    private final Decisions decisions;
    private final Pages pages;

    RevisionPages(
            ActionPlans plans,
            Revisions revisions,
            Objectives objectives,
            Activities activities,
            Decisions decisions,
            Pages pages) {
        this.plans = plans;
        this.revisions = revisions;
        this.objectives = objectives;
        this.activities = activities;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.REVISIONS)
    View list(Frame frame, Actor by, @PathVariable int year) {
        var plan = plan(by, year);
        var decided = decisions.about(ActionPlans.subject(plan.id()));
        var adoption = decided.stream()
                .filter(decision -> decision.kind() == MatterKind.ACTION_PLAN && decision.outcome() == Outcome.ADOPTED)
                .findFirst();
        var rows = revisions.of(plan).stream()
                .map(revision -> new RevisionsPage.Row(revision, PlanDocument.decision(decided, revision)))
                .toList();
        var canRevise = by.may(Permission.PREPARE_PLAN) && Revisions.isOpen(plan);
        return pages.show(
                frame,
                new RevisionsPage(
                        PlanWords.year(year), adoption, rows, canRevise, recordDecision(frame.t(), by, plan)));
    }

    private static Optional<String> recordDecision(Words t, Actor by, ActionPlan plan) {
        return Optional.of(DecisionsPaths.recording(
                        MatterKind.PLAN_REVISION,
                        ActionPlans.subject(plan.id()),
                        t.get("plan.revision.decision.subject", PlanWords.year(plan.year()))))
                .filter(_ -> by.may(Permission.RECORD_DECISION) && Revisions.isOpen(plan));
    }

    @GetMapping(PlanPaths.REVISION_NEW)
    View form(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = plan(by, year);
        var inPlan = new InPlan(objectives.in(by, plan.id()), activities.in(by, plan.id()));
        var form = Form.of(FIELDS, typed).with("version", plan.version().number());
        var read = new RevisionForm(form);
        var chosen = read.ids("activity").toList();
        inPlan.ideas()
                .filter(idea -> chosen.contains(idea.id().value()))
                .forEach(idea -> form.with("take", idea.id().value()));
        inPlan.edited(form, "activity").forEach(activity -> RevisionForm.fillIn(form, activity));
        inPlan.editedObjectives(form, "objective").forEach(objective -> RevisionForm.fillIn(form, objective));
        return pages.show(
                frame, page(frame.t(), plan, form, inPlan, "activity", "objective", Optional.empty(), List.of()));
    }

    @PostMapping(PlanPaths.REVISION_NEW)
    View revise(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(by, year);
        var inPlan = new InPlan(objectives.in(by, plan.id()), activities.in(by, plan.id()));
        var form = Form.of(FIELDS, typed);
        var shown = Versions.shown(form);
        return switch (new RevisionForm(form).checked(inPlan.objectives())) {
            case Checked.Bad<RevisionDraft> _ -> pages.mend(frame, again(frame, plan, form, inPlan, Optional.empty()));
            case Checked.Good<RevisionDraft>(var draft) -> {
                try {
                    var revision = revisions.revise(by, plan.id(), shown, draft);
                    yield Redirect.to(PlanPaths.revisions(year) + "#r" + revision.number(), "plan.said.plan-revised");
                } catch (Refused no) {
                    if (no.sentence().key().startsWith("organisation.")) {
                        throw no;
                    }
                    var why = new RefusedPage(no.sentence(), no.missing(), no.instead());
                    yield pages.show(frame, again(frame, plan, form, inPlan, Optional.of(why)))
                            .with(HttpStatus.CONFLICT);
                } catch (Stale changed) {
                    yield conflict(frame, by, year, form);
                }
            }
        };
    }

    private RevisionFormPage again(
            Frame frame, ActionPlan plan, Form form, InPlan inPlan, Optional<RefusedPage> refused) {
        return page(frame.t(), plan, form, inPlan, "edit", "edit-objective", refused, List.of());
    }

    /** Shows how things stand now beside what was typed; sent again, the form knows of both. */
    private View conflict(Frame frame, Actor by, int year, Form form) {
        var plan = plan(by, year);
        var inPlan = new InPlan(objectives.in(by, plan.id()), activities.in(by, plan.id()));
        form.with("version", plan.version().number());
        inPlan.edited(form, "edit")
                .forEach(activity -> form.with(
                        "version-" + activity.id().value(), activity.version().number()));
        var t = frame.t();
        var now = inPlan.edited(form, "edit")
                .map(activity -> new RevisionFormPage.Now(
                        activity.code(),
                        activity.title(),
                        activity.period().first() + " – " + activity.period().last(),
                        t.money(activity.budget().own())))
                .toList();
        var plans = List.of(new RevisionFormPage.Now(
                PlanWords.year(year), plan.foreword(), t.get("plan.plan.list.revised", plan.revision()), ""));
        return pages.show(
                        frame,
                        page(
                                t,
                                plan,
                                form,
                                inPlan,
                                "edit",
                                "edit-objective",
                                Optional.empty(),
                                now.isEmpty() ? plans : now))
                .with(HttpStatus.CONFLICT);
    }

    private RevisionFormPage page(
            Words t,
            ActionPlan plan,
            Form form,
            InPlan inPlan,
            String activityField,
            String objectiveField,
            Optional<RefusedPage> refused,
            List<RevisionFormPage.Now> conflict) {
        return new RevisionFormPage(
                PlanWords.year(plan.year()),
                form,
                inPlan.ideas().map(idea -> option(t, idea)).toList(),
                inPlan.open().map(activity -> option(t, activity)).toList(),
                inPlan.chosen().map(objective -> option(t, objective)).toList(),
                inPlan.edited(form, activityField).map(RevisionPages::edited).toList(),
                inPlan.editedObjectives(form, objectiveField)
                        .map(RevisionPages::edited)
                        .toList(),
                inPlan.notChosen().map(objective -> option(t, objective)).toList(),
                revisions.unused(plan).stream()
                        .map(decision -> option(t, decision))
                        .toList(),
                refused,
                conflict);
    }

    private static Option option(Words t, Activity activity) {
        return new Option(activity.id().value().toString(), activity.code() + " " + t.of(activity.title()));
    }

    private static Option option(Words t, Objective objective) {
        return new Option(objective.id().value().toString(), objective.code() + " " + t.of(objective.text()));
    }

    private static Option option(Words t, Decision decision) {
        var reference = decision.reference();
        return new Option(
                decision.id().value().toString(),
                decision.title() + ", " + t.date(reference.on()) + " " + reference.paragraph());
    }

    private static RevisionFormPage.Edited edited(Activity activity) {
        return new RevisionFormPage.Edited(activity.id().value().toString(), activity.code(), activity.title());
    }

    private static RevisionFormPage.EditedObjective edited(Objective objective) {
        return new RevisionFormPage.EditedObjective(
                objective.id().value().toString(),
                objective.code(),
                objective.text(),
                objective.indicators().stream()
                        .map(indicator -> new RevisionFormPage.Target(
                                indicator.id().value().toString(), indicator.name(), indicator.unit()))
                        .toList());
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }

    /** What stands in the plan, sorted by what a revision can do with it. */
    private record InPlan(List<Objective> objectives, List<Activity> activities) {

        Stream<Activity> ideas() {
            return activities.stream()
                    .filter(activity ->
                            !activity.committed() && activity.cancellation().isEmpty());
        }

        Stream<Activity> open() {
            return activities.stream()
                    .filter(activity -> activity.committed()
                            && activity.completion().isEmpty()
                            && activity.cancellation().isEmpty());
        }

        Stream<Objective> chosen() {
            return objectives.stream()
                    .filter(objective -> objective.deprioritised().isEmpty());
        }

        Stream<Objective> notChosen() {
            return objectives.stream()
                    .filter(objective -> objective.deprioritised().isPresent());
        }

        Stream<Activity> edited(Form form, String field) {
            var ids = new RevisionForm(form).ids(field).toList();
            return open().filter(activity -> ids.contains(activity.id().value()));
        }

        Stream<Objective> editedObjectives(Form form, String field) {
            var ids = new RevisionForm(form).ids(field).toList();
            return chosen().filter(objective -> ids.contains(objective.id().value()));
        }
    }
}
