package se.utblick.plan.web;

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
        var form = Form.of(FIELDS, typed).with("version", plan.version().number());
        var revisable = revisable(by, plan);
        revisable.choose(form);
        return pages.show(frame, page(frame, plan, form, revisable, Optional.empty(), List.of()));
    }

    @PostMapping(PlanPaths.REVISION_NEW)
    View revise(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(by, year);
        var form = Form.of(FIELDS, typed);
        var revisable = revisable(by, plan);
        return switch (new RevisionForm(form).checked(revisable.objectives())) {
            case Checked.Bad<RevisionDraft> _ ->
                pages.mend(frame, page(frame, plan, form, revisable, Optional.empty(), List.of()));
            case Checked.Good<RevisionDraft>(var draft) -> {
                try {
                    var revision = revisions.revise(by, plan.id(), Versions.shown(form), draft);
                    yield Redirect.to(PlanPaths.revisions(year) + "#r" + revision.number(), "plan.said.plan-revised");
                } catch (Refused no) {
                    if (no.sentence().key().startsWith("organisation.")) {
                        throw no;
                    }
                    var why = new RefusedPage(no.sentence(), no.missing(), no.instead());
                    yield pages.show(frame, page(frame, plan, form, revisable, Optional.of(why), List.of()))
                            .with(HttpStatus.CONFLICT);
                } catch (Stale changed) {
                    yield conflict(frame, by, year, form);
                }
            }
        };
    }

    /** Shows how things stand now beside what was typed; sent again, the form knows of both. */
    private View conflict(Frame frame, Actor by, int year, Form form) {
        var plan = plan(by, year);
        var revisable = revisable(by, plan);
        form.with("version", plan.version().number());
        revisable.edited(form).forEach(activity -> RevisionForm.renew(form, activity));
        var t = frame.t();
        var changed = revisable.edited(form).map(activity -> now(t, activity)).toList();
        var revised = new RevisionFormPage.Now(
                PlanWords.year(year), plan.foreword(), t.get("plan.plan.list.revised", plan.revision()), "");
        var now = changed.isEmpty() ? List.of(revised) : changed;
        return pages.show(frame, page(frame, plan, form, revisable, Optional.empty(), now))
                .with(HttpStatus.CONFLICT);
    }

    private static RevisionFormPage.Now now(Words t, Activity activity) {
        return new RevisionFormPage.Now(
                activity.code(),
                activity.title(),
                activity.period().first() + " – " + activity.period().last(),
                t.money(activity.budget().own()));
    }

    private RevisionFormPage page(
            Frame frame,
            ActionPlan plan,
            Form form,
            Revisable revisable,
            Optional<RefusedPage> refused,
            List<RevisionFormPage.Now> conflict) {
        return new RevisionFormPage(
                PlanWords.year(plan.year()),
                form,
                revisable.offered(frame.t()),
                revisable.edited(form).map(RevisionFormPage.Edited::of).toList(),
                revisable
                        .editedObjectives(form)
                        .map(RevisionFormPage.EditedObjective::of)
                        .toList(),
                revisions.unused(plan).stream()
                        .map(decision -> option(frame.t(), decision))
                        .toList(),
                refused,
                conflict);
    }

    private static Option option(Words t, Decision decision) {
        var reference = decision.reference();
        return new Option(
                decision.id().value().toString(),
                decision.title() + ", " + t.date(reference.on()) + " " + reference.paragraph());
    }

    private Revisable revisable(Actor by, ActionPlan plan) {
        return new Revisable(objectives.in(by, plan.id()), activities.in(by, plan.id()));
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }
}
