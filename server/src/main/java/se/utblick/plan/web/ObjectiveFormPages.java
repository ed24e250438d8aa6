package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Direction;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYear;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;

/** An objective is put into a plan that is being made or beside one that is adopted, and written anew. */
@Controller
class ObjectiveFormPages {

    private final Objectives objectives;
    private final Activities activities;
    private final Choices choices;
    private final Pages pages;

    ObjectiveFormPages(Objectives objectives, Activities activities, Choices choices, Pages pages) {
        this.objectives = objectives;
        this.activities = activities;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.NEW_OBJECTIVE)
    View begin(Frame frame, Actor by, @RequestParam(name = "plan", defaultValue = "") String year) {
        var plan = plan(by, year);
        Objectives.mustBeOpen(by, plan);
        var unit = by.units().stream().findFirst();
        return pages.show(frame, page(frame.t(), by, plan, ObjectiveForms.empty(plan.year(), unit)));
    }

    @PostMapping(PlanPaths.NEW_OBJECTIVE)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(ObjectiveForms.LABELS, typed);
        var plan = plan(by, form.typed("plan"));
        Objectives.mustBeOpen(by, plan);
        var page = page(frame.t(), by, plan, form);
        return switch (ObjectiveForms.read(
                form, plan.id(), page.offered(), frame.t().language(), null)) {
            case Checked.Bad<?> _ -> pages.mend(frame, page);
            case Checked.Good(var written) ->
                Redirect.to(PlanPaths.objective(objectives.add(by, written)), "plan.said.objective-saved");
        };
    }

    @GetMapping(PlanPaths.OBJECTIVE_EDIT)
    View open(Frame frame, Actor by, @PathVariable UUID id) {
        var objective = objective(by, id);
        objectives.mustBeOpenToEdit(by, objective);
        var form = ObjectiveForms.of(objective, frame.t());
        return pages.show(frame, page(frame.t(), by, objective, form, Optional.empty()));
    }

    @PostMapping(PlanPaths.OBJECTIVE_EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var objective = objective(by, id);
        objectives.mustBeOpenToEdit(by, objective);
        var form = Form.of(ObjectiveForms.LABELS, typed);
        var page = page(frame.t(), by, objective, form, Optional.empty());
        return switch (ObjectiveForms.read(
                form, objective.plan(), page.offered(), frame.t().language(), objective)) {
            case Checked.Bad<?> _ -> pages.mend(frame, page);
            case Checked.Good(var written) -> {
                try {
                    objectives.edit(by, objective.id(), Versions.shown(form), written);
                    yield Redirect.to(PlanPaths.objective(objective.id()), "plan.said.objective-saved");
                } catch (Stale _) {
                    yield conflict(frame, by, objective(by, id), form);
                }
            }
        };
    }

    private View conflict(Frame frame, Actor by, Objective now, Form mine) {
        var conflict = ObjectiveForms.conflict(frame.t(), now, mine, offered(frame.t(), by));
        mine.with("version", now.version().number());
        return pages.show(frame, page(frame.t(), by, now, mine, Optional.of(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    private ObjectiveFormPage page(Words t, Actor by, PlanYear plan, Form form) {
        return new ObjectiveFormPage(
                Optional.empty(),
                PlanPaths.NEW_OBJECTIVE,
                PlanPaths.plan(plan.year()),
                Integer.toString(plan.year()),
                plan.adopted(),
                form,
                offered(t, by),
                List.of(1, 2),
                Optional.empty());
    }

    private ObjectiveFormPage page(Words t, Actor by, Objective objective, Form form, Optional<Conflict> conflict) {
        var room = objective.indicators().size() + 1;
        return new ObjectiveFormPage(
                Optional.of(objective.code()),
                PlanPaths.at(PlanPaths.OBJECTIVE_EDIT, objective.id()),
                PlanPaths.objective(objective.id()),
                Integer.toString(plan(by, objective).year()),
                objective.waiting(),
                form,
                offered(t, by),
                IntStream.rangeClosed(1, ObjectiveForms.MOST)
                        .filter(number -> number <= room || ObjectiveForms.says(form, number))
                        .boxed()
                        .toList(),
                conflict);
    }

    private ObjectiveFormPage.Offered offered(Words t, Actor by) {
        return new ObjectiveFormPage.Offered(
                choices.goals(t),
                choices.areas(t),
                choices.units(t, choices.unitsFor(by)),
                choices.functions(t),
                Choices.mandates(t),
                Choices.receivers(t),
                Choices.constants(t, Direction.values()));
    }

    private PlanYear plan(Actor by, Objective objective) {
        return activities.plans(by).stream()
                .filter(plan -> plan.id().equals(objective.plan()))
                .findFirst()
                .orElseThrow(() -> new NotFound(objective.plan()));
    }

    private PlanYear plan(Actor by, String year) {
        return activities.plans(by).stream()
                .filter(plan -> Integer.toString(plan.year()).equals(year))
                .findFirst()
                .orElseThrow(() -> new NotFound(year));
    }

    private Objective objective(Actor by, UUID id) {
        return objectives.objective(by, new ObjectiveId(id)).orElseThrow(() -> new NotFound(id));
    }
}
