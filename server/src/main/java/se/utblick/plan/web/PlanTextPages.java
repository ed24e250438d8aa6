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
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYearPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** The words that a plan begins with. */
@Controller
class PlanTextPages {

    private record Texts(Bilingual foreword, Bilingual situation) {}

    private final ActionPlans plans;
    private final Pages pages;

    PlanTextPages(ActionPlans plans, Pages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.TEXT)
    View form(Frame frame, Actor by, @PathVariable int year) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = plan(by, year);
        var form = filledIn(Form.empty("plan.plan.field"), plan)
                .with("version", plan.version().number());
        return pages.show(frame, new PlanTextPage(PlanWords.year(year), form, lastYear(frame, by, year), none()));
    }

    @PostMapping(PlanYearPaths.TEXT)
    View write(Frame frame, Actor by, @PathVariable int year, @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(by, year);
        var form = Form.of("plan.plan.field", typed);
        var shown = Versions.shown(form);
        return switch (checked(form)) {
            case Checked.Bad<Texts> _ ->
                pages.mend(frame, new PlanTextPage(PlanWords.year(year), form, lastYear(frame, by, year), none()));
            case Checked.Good<Texts>(var texts) -> {
                try {
                    plans.write(by, plan.id(), shown, texts.foreword(), texts.situation());
                    yield Redirect.to(PlanPaths.plan(year), "plan.said.plan-written");
                } catch (Stale changed) {
                    yield conflict(frame, by, year, form);
                }
            }
        };
    }

    /** Both are shown; whoever sends the form again does it knowing what the other has written. */
    private View conflict(Frame frame, Actor by, int year, Form form) {
        var now = plan(by, year);
        form.with("version", now.version().number());
        var saved = new PlanTextPage.Saved(now.foreword().sv(), now.situation().sv());
        return pages.show(
                        frame,
                        new PlanTextPage(PlanWords.year(year), form, lastYear(frame, by, year), Optional.of(saved)))
                .with(HttpStatus.CONFLICT);
    }

    private static Optional<PlanTextPage.Saved> none() {
        return Optional.empty();
    }

    private static Checked<Texts> checked(Form form) {
        var foreword = new Bilingual(form.required("foreword-sv", Form.LONG), form.optional("foreword-en", Form.LONG));
        var situation =
                new Bilingual(form.optional("situation-sv", Form.LONG), form.optional("situation-en", Form.LONG));
        return form.check(() -> new Texts(foreword, situation));
    }

    private static Form filledIn(Form form, ActionPlan plan) {
        return form.with("foreword-sv", plan.foreword().sv())
                .with("foreword-en", plan.foreword().en())
                .with("situation-sv", plan.situation().sv())
                .with("situation-en", plan.situation().en());
    }

    private List<String> lastYear(Frame frame, Actor by, int year) {
        return plans.forYear(by, year - 1)
                .map(before ->
                        PlanWords.paragraphs(before.situation(), frame.t().language()))
                .orElse(List.of());
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }
}
