package se.utblick.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.BenefitOutcome;
import se.utblick.plan.Activity.Step;
import se.utblick.plan.ActivityId;
import se.utblick.plan.CompletionReport;
import se.utblick.plan.IndicatorId;
import se.utblick.plan.Measurement;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Undertakings;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;

/** An activity is over, and somebody says what came of it. */
@Controller
class CompletionPages {

    private static final String LABELS = "plan.activity.completion";

    private final Activities activities;
    private final Undertakings undertakings;
    private final Objectives objectives;
    private final Pages pages;

    CompletionPages(Activities activities, Undertakings undertakings, Objectives objectives, Pages pages) {
        this.activities = activities;
        this.undertakings = undertakings;
        this.objectives = objectives;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.COMPLETION)
    View open(Frame frame, Actor by, @PathVariable UUID id) {
        var activity = activity(by, id);
        undertakings.mustBeOpen(by, activity, Step.COMPLETE);
        var form = Form.empty(LABELS)
                .with("version", activity.version().number())
                .with("on", frame.today())
                .with("cost", activity.budget().own().kronor())
                .with("hours", activity.budget().hours());
        return pages.show(frame, page(frame, by, activity, form, Optional.empty()));
    }

    @PostMapping(PlanPaths.COMPLETION)
    View complete(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var activity = activity(by, id);
        Undertakings.mustMay(by, activity, Step.COMPLETE);
        var form = Form.of(LABELS, typed);
        if (!Step.COMPLETE.isOpenFrom(activity.standing(frame.today()))) {
            return conflict(frame, by, activity, form);
        }
        var page = page(frame, by, activity, form, Optional.empty());
        return switch (read(form, page.indicators(), frame.today(), frame.t().language())) {
            case Checked.Bad<?> _ -> pages.mend(frame, page);
            case Checked.Good(var report) -> {
                try {
                    undertakings.complete(by, activity.id(), Versions.shown(form), report);
                    yield Redirect.to(PlanPaths.activity(activity.id()), "plan.said.activity-completed");
                } catch (Stale _) {
                    yield conflict(frame, by, activity(by, id), form);
                }
            }
        };
    }

    private static Checked<CompletionReport> read(
            Form form, List<Option> indicators, LocalDate today, Language writer) {
        var extent = Choices.pick(form, "extent", List.of(new Option("wholly", ""), new Option("partly", "")), true);
        var on = ActivityForms.possible(form, "on");
        on.filter(day -> day.isAfter(today)).ifPresent(_ -> form.wrong("on", "plan.activity.completion.future"));
        var result = form.required("result", 500);
        var benefit = form.required("benefit", 1_000);
        var outcome = form.choice("outcome", BenefitOutcome.class);
        form.required("cost", 24);
        var cost = form.kronor("cost");
        form.required("hours", 24);
        var hours = form.wholeNumber("hours", 1_000_000);
        var lesson = form.required("lesson", 1_000);
        var reading = reading(form, indicators, on.orElse(today), writer);
        return form.check(() -> new CompletionReport(
                extent.orElseThrow().equals("partly"),
                on.orElseThrow(),
                Texts.in(writer, result),
                Texts.in(writer, benefit),
                outcome.orElseThrow(),
                cost,
                Math.toIntExact(hours.orElseThrow()),
                Texts.in(writer, lesson),
                reading));
    }

    /** A figure read at the same time: which one and what it is belong together. */
    private static Optional<CompletionReport.Reading> reading(
            Form form, List<Option> indicators, LocalDate on, Language writer) {
        var indicator = Choices.pick(form, "indicator", indicators, false);
        Optional<BigDecimal> value = form.decimal("value");
        var note = form.optional("readingNote", 300);
        if (indicator.isPresent() && form.typed("value").isBlank()) {
            form.wrong("value", "plan.activity.completion.value-missing");
        }
        if (form.typed("indicator").isBlank() && !form.typed("value").isBlank()) {
            form.wrong("indicator", "platform.field.choose");
        }
        return indicator.flatMap(which -> value.map(figure -> new CompletionReport.Reading(
                new IndicatorId(UUID.fromString(which)), new Measurement(on, figure, Texts.in(writer, note)))));
    }

    private View conflict(Frame frame, Actor by, Activity now, Form form) {
        var t = frame.t();
        var standing = t.of(now.standing(frame.today())) + ": " + t.get(now.because(frame.today()));
        var done = now.completion();
        var lines = List.of(
                new Conflict.Line("plan.activity.standing", standing, t.of(Step.COMPLETE)),
                new Conflict.Line(
                        LABELS + ".result", done.map(d -> t.of(d.result())).orElse(""), form.typed("result")),
                new Conflict.Line(
                        LABELS + ".benefit", done.map(d -> t.of(d.benefit())).orElse(""), form.typed("benefit")),
                new Conflict.Line(
                        LABELS + ".lesson", done.map(d -> t.of(d.lesson())).orElse(""), form.typed("lesson")));
        form.with("version", now.version().number());
        var conflict = new Conflict(lines, PlanPaths.activity(now.id()));
        return pages.show(frame, page(frame, by, now, form, Optional.of(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    private CompletionPage page(Frame frame, Actor by, Activity activity, Form form, Optional<Conflict> conflict) {
        return new CompletionPage(
                activity,
                form,
                Choices.constants(frame.t(), BenefitOutcome.values()),
                objectives
                        .objective(by, activity.objective())
                        .filter(one -> Objectives.mayReport(by, one))
                        .map(one -> indicators(frame.t(), one))
                        .orElse(List.of()),
                Step.COMPLETE.isOpenFrom(activity.standing(frame.today())),
                conflict);
    }

    private static List<Option> indicators(Words t, Objective objective) {
        return objective.indicators().stream()
                .map(indicator -> new Option(indicator.id().value().toString(), IndicatorView.asked(t, indicator)))
                .toList();
    }

    private Activity activity(Actor by, UUID id) {
        return activities.activity(by, new ActivityId(id)).orElseThrow(() -> new NotFound(id));
    }
}
