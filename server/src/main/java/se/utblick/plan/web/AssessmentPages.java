package se.utblick.plan.web;

import java.util.Arrays;
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
import se.utblick.organisation.Permission;
import se.utblick.plan.Assessment;
import se.utblick.plan.Assessment.Level;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveId;
import se.utblick.plan.Objectives;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** An owner's judgement of an objective. */
@Controller
class AssessmentPages {

    private static final String LABELS = "plan.objective.judge";

    private final Objectives objectives;
    private final Pages pages;

    AssessmentPages(Objectives objectives, Pages pages) {
        this.objectives = objectives;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.ASSESSMENT)
    View open(Frame frame, Actor by, @PathVariable UUID id) {
        var objective = objective(by, id);
        objectives.mustBeOpenToJudge(by, objective);
        var form = Form.empty(LABELS).with("version", objective.version().number());
        return pages.show(frame, page(frame, by, objective, form, Optional.empty()));
    }

    @PostMapping(PlanPaths.ASSESSMENT)
    View assess(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var objective = objective(by, id);
        objectives.mustBeOpenToJudge(by, objective);
        var form = Form.of(LABELS, typed);
        return switch (read(frame, by, form)) {
            case Checked.Bad<?> _ -> pages.mend(frame, page(frame, by, objective, form, Optional.empty()));
            case Checked.Good(var judged) -> {
                try {
                    objectives.assess(by, objective.id(), Versions.shown(form), judged);
                    yield Redirect.to(PlanPaths.objective(objective.id()), "plan.said.objective-assessed");
                } catch (Stale _) {
                    yield conflict(frame, by, objective(by, id), form);
                }
            }
        };
    }

    private static Checked<Assessment> read(Frame frame, Actor by, Form form) {
        Language writer = frame.t().language();
        var level = form.choice("level", Level.class);
        var sentence = form.required("sentence", 500);
        var evidence = form.optional("evidence", 1_000);
        var next = form.typed("next").isBlank()
                ? Optional.<Assessment.Next>empty()
                : form.choice("next", Assessment.Next.class);
        var why = form.optional("nextWhy", 500);
        if (level.filter(Level::isFinal).isPresent()) {
            form.required("evidence", 1_000);
            if (next.isEmpty()) {
                form.wrong("next", "plan.objective.judge.next.missing");
            }
        }
        return form.check(() -> new Assessment(
                level.orElseThrow(),
                Texts.in(writer, sentence),
                evidence,
                next,
                Texts.in(writer, why),
                frame.today(),
                by.name()));
    }

    private View conflict(Frame frame, Actor by, Objective now, Form form) {
        var t = frame.t();
        var latest = now.latestAssessment();
        var mine = Arrays.stream(Level.values())
                .filter(level -> level.name().equals(form.typed("level")))
                .map(t::of)
                .findFirst()
                .orElse("");
        var lines = List.of(
                new Conflict.Line(
                        LABELS + ".level", latest.map(a -> t.of(a.level())).orElse(""), mine),
                new Conflict.Line(
                        LABELS + ".sentence",
                        latest.map(a -> t.of(a.sentence())).orElse(""),
                        form.typed("sentence")));
        form.with("version", now.version().number());
        var conflict = new Conflict(lines, PlanPaths.objective(now.id()));
        return pages.show(frame, page(frame, by, now, form, Optional.of(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    /** Only those who report for the unit may say that it is over; only the strategist may say that it is not after all. */
    private static AssessmentPage page(
            Frame frame, Actor by, Objective objective, Form form, Optional<Conflict> conflict) {
        var over = objective.latestAssessment().filter(a -> a.level().isFinal()).isPresent();
        var levels = Arrays.stream(Level.values())
                .filter(level ->
                        over ? level == Level.ON_TRACK : !level.isFinal() || by.may(Permission.REPORT_ACTIVITY))
                .toList();
        return new AssessmentPage(
                objective,
                objective.indicators().stream()
                        .map(indicator -> IndicatorView.of(frame.t(), indicator, frame.today()))
                        .toList(),
                form,
                Choices.constants(frame.t(), levels.toArray(Level[]::new)),
                levels.stream().anyMatch(Level::isFinal),
                Choices.constants(frame.t(), Assessment.Next.values()),
                conflict);
    }

    private Objective objective(Actor by, UUID id) {
        return objectives.objective(by, new ObjectiveId(id)).orElseThrow(() -> new NotFound(id));
    }
}
