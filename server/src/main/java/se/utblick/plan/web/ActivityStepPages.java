package se.utblick.plan.web;

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
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Step;
import se.utblick.plan.ActivityId;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Undertakings;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** An activity is moved, put on hold, or called off. */
@Controller
class ActivityStepPages {

    private static final int WHY = 1_000;

    private final Activities activities;
    private final Undertakings undertakings;
    private final Pages pages;

    ActivityStepPages(Activities activities, Undertakings undertakings, Pages pages) {
        this.activities = activities;
        this.undertakings = undertakings;
        this.pages = pages;
    }

    @GetMapping(PlanPaths.POSTPONEMENT)
    View postponing(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.POSTPONE);
    }

    @GetMapping(PlanPaths.PAUSE)
    View pausing(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.PAUSE);
    }

    @GetMapping(PlanPaths.CANCELLATION)
    View cancelling(Frame frame, Actor by, @PathVariable UUID id) {
        return open(frame, by, id, Step.CANCEL);
    }

    @PostMapping(PlanPaths.POSTPONEMENT)
    View postpone(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.POSTPONE, typed);
    }

    @PostMapping(PlanPaths.PAUSE)
    View pause(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.PAUSE, typed);
    }

    @PostMapping(PlanPaths.CANCELLATION)
    View cancel(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return take(frame, by, id, Step.CANCEL, typed);
    }

    private View open(Frame frame, Actor by, UUID id, Step step) {
        var activity = activity(by, id);
        undertakings.mustBeOpen(by, activity, step);
        var form = Form.empty(labels(step)).with("version", activity.version().number());
        return pages.show(frame, new ActivityStepPage(activity, step, form, true, Optional.empty()));
    }

    private View take(Frame frame, Actor by, UUID id, Step step, MultiValueMap<String, String> typed) {
        var activity = activity(by, id);
        Undertakings.mustMay(by, activity, step);
        var form = Form.of(labels(step), typed);
        if (!step.isOpenFrom(activity.standing(frame.today()))) {
            return conflict(frame, by, id, step, form);
        }
        var why = form.required("why", WHY);
        var day = step == Step.CANCEL ? Optional.<LocalDate>empty() : later(form, step, activity, frame.today());
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, new ActivityStepPage(activity, step, form, true, Optional.empty()));
        }
        try {
            take(frame, by, activity, step, form, why, day.orElse(frame.today()));
            return Redirect.to(PlanPaths.activity(activity.id()), "plan.said.activity-" + said(step));
        } catch (Stale _) {
            return conflict(frame, by, id, step, form);
        }
    }

    private void take(Frame frame, Actor by, Activity activity, Step step, Form form, String why, LocalDate day) {
        var version = Versions.shown(form);
        var said = Texts.in(frame.t().language(), why);
        switch (step) {
            case POSTPONE -> undertakings.postpone(by, activity.id(), version, day, said);
            case PAUSE -> undertakings.pause(by, activity.id(), version, day, why);
            default -> undertakings.cancel(by, activity.id(), version, said);
        }
    }

    /** The new day: a later one than was promised and not in the past, or, to go on after a pause, one that lies ahead. */
    private static Optional<LocalDate> later(Form form, Step step, Activity activity, LocalDate today) {
        var promised = activity.period().last();
        var after = step == Step.PAUSE ? today : promised.isBefore(today) ? today.minusDays(1) : promised;
        return ActivityForms.possible(form, "day").filter(day -> {
            if (!day.isAfter(after)) {
                form.wrong("day", "plan.activity.step.day-too-early", after);
            }
            return day.isAfter(after);
        });
    }

    private View conflict(Frame frame, Actor by, UUID id, Step step, Form form) {
        var now = activity(by, id);
        var t = frame.t();
        var standing = t.of(now.standing(frame.today())) + ": " + t.get(now.because(frame.today()));
        var lines = List.of(
                new Conflict.Line("plan.activity.standing", standing, t.of(step)),
                new Conflict.Line("plan.activity.step.why", "", form.typed("why")));
        form.with("version", now.version().number());
        var still = step.isOpenFrom(now.standing(frame.today()));
        var page = new ActivityStepPage(
                now, step, form, still, Optional.of(new Conflict(lines, PlanPaths.activity(now.id()))));
        return pages.show(frame, page).with(HttpStatus.CONFLICT);
    }

    private static String labels(Step step) {
        return "plan.activity.step." + step.name();
    }

    private static String said(Step step) {
        return switch (step) {
            case POSTPONE -> "postponed";
            case PAUSE -> "paused";
            default -> "cancelled";
        };
    }

    private Activity activity(Actor by, UUID id) {
        return activities.activity(by, new ActivityId(id)).orElseThrow(() -> new NotFound(id));
    }
}
