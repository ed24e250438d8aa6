package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Unit;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.ActivityId;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYear;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;

/** An idea is put forward; an activity is written anew. */
@Controller
class ActivityFormPages {

    private final Activities activities;
    private final Objectives objectives;
    private final Choices choices;
    private final Pages pages;

    ActivityFormPages(Activities activities, Objectives objectives, Choices choices, Pages pages) {
        this.activities = activities;
        this.objectives = objectives;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.NEW_ACTIVITY)
    View begin(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        var open = choices.openObjectives(by, frame.today());
        var form = suggested(frame, by, open, Form.of("", asked));
        return pages.show(frame, page(frame.t(), by, open, form));
    }

    private Form suggested(Frame frame, Actor by, List<Objective> open, Form asked) {
        var plans = activities.plans(by);
        var objective = open.stream()
                .filter(one -> one.id().value().toString().equals(asked.typed("objective")))
                .findFirst();
        var unit = choices.unitsFor(by).stream()
                .map(Unit::id)
                .filter(by.units()::contains)
                .findFirst()
                .or(() -> objective.map(one -> one.unit().id()));
        var form = ActivityForms.suggested(
                objective, unit, ActivityForms.rest(year(frame, asked, objective, plans), frame.today()));
        Stream.of("title", "originKind", "originId").forEach(name -> form.with(name, asked.typed(name)));
        return form;
    }

    private static int year(Frame frame, Form asked, Optional<Objective> objective, List<PlanYear> plans) {
        return plans.stream()
                .filter(plan -> objective
                        .map(one -> one.plan().equals(plan.id()))
                        .orElse(asked.typed("plan").equals(Integer.toString(plan.year()))))
                .map(PlanYear::year)
                .findFirst()
                .orElse(frame.today().getYear());
    }

    @PostMapping(PlanPaths.NEW_ACTIVITY)
    View propose(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var open = choices.openObjectives(by, frame.today());
        var form = Form.of(ActivityForms.LABELS, typed);
        var page = page(frame.t(), by, open, form);
        return switch (ActivityForms.read(
                form, page.offered(), choices.bodies(), frame.t().language(), null)) {
            case Checked.Bad<?> _ -> pages.mend(frame, page);
            case Checked.Good(var written) ->
                Redirect.to(PlanPaths.activity(activities.propose(by, written)), "plan.said.activity-proposed");
        };
    }

    private ActivityFormPage page(Words t, Actor by, List<Objective> open, Form form) {
        return new ActivityFormPage(
                Optional.empty(),
                PlanPaths.NEW_ACTIVITY,
                PlanPaths.ACTIVITIES,
                ActivityForms.origin(form).isPresent(),
                form,
                offered(t, by, open),
                Optional.empty());
    }

    @GetMapping(PlanPaths.ACTIVITY_EDIT)
    View open(Frame frame, Actor by, @PathVariable UUID id) {
        var activity = activity(by, id);
        activities.mustBeOpenToEdit(by, activity);
        return pages.show(
                frame, page(frame.t(), by, activity, ActivityForms.of(activity, frame.t()), Optional.empty()));
    }

    @PostMapping(PlanPaths.ACTIVITY_EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var activity = activity(by, id);
        activities.mustBeOpenToEdit(by, activity);
        var form = Form.of(ActivityForms.LABELS, typed);
        var page = page(frame.t(), by, activity, form, Optional.empty());
        return switch (ActivityForms.read(
                form, page.offered(), choices.bodies(), frame.t().language(), activity)) {
            case Checked.Bad<?> _ -> pages.mend(frame, page);
            case Checked.Good(var written) -> {
                try {
                    activities.edit(by, activity.id(), Versions.shown(form), written);
                    yield Redirect.to(PlanPaths.activity(activity.id()), "plan.said.activity-saved");
                } catch (Stale _) {
                    yield conflict(frame, by, activity(by, id), form);
                }
            }
        };
    }

    /** The form again, on top of what stands there now: what is sent next is written over it knowingly. */
    private View conflict(Frame frame, Actor by, Activity now, Form mine) {
        var conflict =
                ActivityForms.conflict(frame.t(), now, mine, offered(frame.t(), by, objectives.in(by, now.plan())));
        mine.with("version", now.version().number());
        return pages.show(frame, page(frame.t(), by, now, mine, Optional.of(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    private ActivityFormPage page(Words t, Actor by, Activity activity, Form form, Optional<Conflict> conflict) {
        return new ActivityFormPage(
                Optional.of(activity.code()),
                PlanPaths.at(PlanPaths.ACTIVITY_EDIT, activity.id()),
                PlanPaths.activity(activity.id()),
                false,
                form,
                offered(t, by, choices.openObjectives(by, activity.plan())),
                conflict);
    }

    private ActivityFormPage.Offered offered(Words t, Actor by, List<Objective> open) {
        var units = choices.unitsFor(by);
        if (units.isEmpty()) {
            throw new Refused("plan.refused.no-unit");
        }
        return new ActivityFormPage.Offered(
                choices.objectives(t, open, activities.plans(by)),
                choices.types(t),
                choices.areas(t),
                choices.units(t, units),
                choices.functions(t),
                Choices.mandates(t),
                Choices.receivers(t),
                Choices.priorities(t));
    }

    private Activity activity(Actor by, UUID id) {
        return activities.activity(by, new ActivityId(id)).orElseThrow(() -> new NotFound(id));
    }
}
