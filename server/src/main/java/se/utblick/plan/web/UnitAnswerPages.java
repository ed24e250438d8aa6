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
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.UnitAnswer;
import se.utblick.plan.UnitAnswers;
import se.utblick.plan.UnitReply;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** The yearly question to one unit, and its answer on one screen. */
@Controller
class UnitAnswerPages {

    private static final String FIELDS = "plan.unit-answer.field";
    private static final String PLANS = "PLANS";
    private static final String NOTHING = "NOTHING";

    private final ActionPlans plans;
    private final UnitAnswers answers;
    private final Activities activities;
    private final Pages pages;

    UnitAnswerPages(ActionPlans plans, UnitAnswers answers, Activities activities, Pages pages) {
        this.plans = plans;
        this.answers = answers;
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.UNIT)
    View unit(Frame frame, Actor by, @PathVariable int year, @PathVariable String unit) {
        var plan = plan(by, year);
        var sheet = answers.sheet(by, plan);
        var reply = reply(sheet, unit);
        var previous = previous(by, plan, reply);
        var form = Form.empty(FIELDS);
        reply.answer()
                .or(previous::answer)
                .ifPresent(known -> fillIn(form, known, frame.t().language()));
        reply.answer().ifPresent(given -> form.with("version", given.version().number()));
        return pages.show(frame, page(frame, by, plan, sheet, reply, previous, form, Optional.empty()));
    }

    @PostMapping(PlanYearPaths.UNIT)
    View answer(
            Frame frame,
            Actor by,
            @PathVariable int year,
            @PathVariable String unit,
            @RequestParam MultiValueMap<String, String> typed) {
        var plan = plan(by, year);
        var sheet = answers.sheet(by, plan);
        var reply = reply(sheet, unit);
        var form = Form.of(FIELDS, typed);
        var shown = Versions.shown(form, "version");
        return switch (checked(form, reply.answer(), frame.t().language())) {
            case Checked.Bad<UnitAnswers.Given> _ ->
                pages.mend(
                        frame, page(frame, by, plan, sheet, reply, previous(by, plan, reply), form, Optional.empty()));
            case Checked.Good<UnitAnswers.Given>(var given) -> {
                try {
                    answers.answer(by, plan.id(), reply.unit().id(), given, shown);
                    yield Redirect.to(
                            PlanYearPaths.unit(year, unit),
                            given.nothing() ? "plan.said.unit-answered-nothing" : "plan.said.unit-answered");
                } catch (Stale changed) {
                    yield conflict(frame, by, plan, unit, form);
                }
            }
        };
    }

    private View conflict(Frame frame, Actor by, ActionPlan plan, String unit, Form form) {
        var sheet = answers.sheet(by, plan);
        var now = reply(sheet, unit);
        now.answer().ifPresent(saved -> form.with("version", saved.version().number()));
        return pages.show(frame, page(frame, by, plan, sheet, now, previous(by, plan, now), form, now.answer()))
                .with(HttpStatus.CONFLICT);
    }

    /** The text is in the reader's language; what stands in the other one is kept. */
    private static Checked<UnitAnswers.Given> checked(Form form, Optional<UnitAnswer> standing, Language language) {
        var answer = form.typed("answer");
        if (!answer.equals(PLANS) && !answer.equals(NOTHING)) {
            form.wrong("answer", "plan.unit-answer.choose");
        }
        var nothing = answer.equals(NOTHING);
        var text = form.required("text", 1000);
        var own = form.kronor("own");
        var hours = form.wholeNumber("hours", 1_000_000).orElse(0L).intValue();
        var unitPlan = form.optional("unit-plan", Form.SHORT);
        if (nothing && own.kronor() > 0) {
            form.wrong("own", "plan.unit-answer.nothing-costs");
        }
        if (nothing && hours > 0) {
            form.wrong("hours", "plan.unit-answer.nothing-costs");
        }
        var other = standing.map(UnitAnswer::text).orElse(Bilingual.NONE);
        var said = language == Language.SV ? new Bilingual(text, other.en()) : new Bilingual(other.sv(), text);
        return form.check(() -> new UnitAnswers.Given(nothing, said, own, hours, unitPlan));
    }

    private static void fillIn(Form form, UnitAnswer known, Language language) {
        form.with("answer", known.nothing() ? NOTHING : PLANS)
                .with("text", known.text().in(language))
                .with(
                        "own",
                        known.ownMoney().kronor() == 0 ? "" : known.ownMoney().kronor())
                .with("hours", known.hours() == 0 ? "" : known.hours())
                .with("unit-plan", known.unitPlan());
    }

    /** What the unit answered the year before, and what it has in that year's plan. */
    private record Previous(Optional<UnitAnswer> answer, List<Activity> going) {}

    private UnitAnswerPage page(
            Frame frame,
            Actor by,
            ActionPlan plan,
            UnitAnswers.Sheet sheet,
            UnitReply reply,
            Previous previous,
            Form form,
            Optional<UnitAnswer> conflict) {
        var t = frame.t();
        var due = sheet.due();
        var open = due.isPresent()
                && UnitAnswers.isOpen(plan)
                && by.may(Permission.ANSWER_FOR_UNIT)
                && by.standsFor(reply.unit().id());
        return new UnitAnswerPage(
                PlanWords.year(plan.year()),
                reply.unit().name(),
                reply.unit().code(),
                "plan.unit-answer.standing." + reply.standing().name(),
                PlanWords.mark(reply.standing(), PlanWords.isPast(due, frame.today())),
                due.map(t::date),
                PlanWords.days(frame, reply.reminders()),
                open,
                form,
                List.of(
                        new Option(PLANS, t.get("plan.unit-answer.choice.plans")),
                        new Option(NOTHING, t.get("plan.unit-answer.choice.nothing"))),
                reply.answer(),
                previous.answer(),
                previous.going().stream()
                        .map(one -> new UnitAnswerPage.Going(
                                one.code(),
                                PlanPaths.activity(one.id()),
                                one.title(),
                                one.budget().own()))
                        .toList(),
                PlanSums.of(previous.going()).own(),
                sheet.answered(),
                sheet.units(),
                open && reply.answer().isEmpty() && previous.answer().isPresent(),
                conflict);
    }

    private Previous previous(Actor by, ActionPlan plan, UnitReply reply) {
        var unit = reply.unit().id();
        return plans.forYear(by, plan.year() - 1)
                .map(before -> new Previous(answers.given(by, before, unit), going(by, before, unit)))
                .orElse(new Previous(Optional.empty(), List.of()));
    }

    private List<Activity> going(Actor by, ActionPlan before, UnitId unit) {
        return activities.in(by, before.id()).stream()
                .filter(activity -> activity.unit().id().equals(unit))
                .filter(PlanSums::counts)
                .toList();
    }

    private static UnitReply reply(UnitAnswers.Sheet sheet, String unit) {
        return sheet.replies().stream()
                .filter(reply -> reply.unit().code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(unit));
    }

    private ActionPlan plan(Actor by, int year) {
        return plans.forYear(by, year).orElseThrow(() -> new NotFound(year));
    }
}
