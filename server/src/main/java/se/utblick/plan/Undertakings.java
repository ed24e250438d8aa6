package se.utblick.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** The steps that take an activity from an idea to what came of it. None of them is ever taken back. */
@Component
public class Undertakings {

    private final ActivityStore store;
    private final ActivitySteps steps;
    private final PlanGate gate;
    private final Objectives objectives;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Undertakings(
            JdbcClient jdbc,
            Objectives objectives,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = new ActivityStore(jdbc);
        this.steps = new ActivitySteps(jdbc);
        this.gate = new PlanGate(jdbc);
        this.objectives = objectives;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Says no, and why, when the actor could not take this step with the activity as it stands today. */
    public void mustBeOpen(Actor by, Activity activity, Activity.Step step) {
        mustMay(by, activity, step);
        mustBeOpen(activity, step);
    }

    /** From an idea to something that somebody has undertaken; in an adopted plan that takes a revision. */
    @Transactional
    public void commit(Actor by, ActivityId id, Version version) {
        var activity = open(by, id, version, Activity.Step.COMMIT);
        mustBeWhole(activity);
        var plan = gate.plan(activity.plan());
        if (plan.adopted()) {
            throw Activities.adopted(plan, id);
        }
        steps.commit(by, id, now());
        journal.write(by, Activities.subject(id), "committed");
    }

    static void mustBeWhole(Activity activity) {
        var missing = activity.missingToCommit();
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.not-yet-whole"), missing)
                    .instead("plan.instead.fill-in", PlanPaths.at(PlanPaths.ACTIVITY_EDIT, activity.id()));
        }
    }

    /** Begun before its first day; on that day it begins by itself. */
    @Transactional
    public void start(Actor by, ActivityId id, Version version) {
        open(by, id, version, Activity.Step.START);
        steps.start(id, today());
        journal.write(by, Activities.subject(id), "started");
    }

    /** A new last day, and why. The first promise stays on record. */
    @Transactional
    public void postpone(Actor by, ActivityId id, Version version, LocalDate to, Bilingual why) {
        var activity = open(by, id, version, Activity.Step.POSTPONE);
        var from = activity.period().last();
        mustGive(why, to.isAfter(from) && !to.isBefore(today()) ? Optional.empty() : later(from));
        steps.postpone(by, id, new Activity.Postponement(from, to, why, by.name(), now()));
        journal.write(by, Activities.subject(id), "postponed", said(why), from + " → " + to);
    }

    /** On hold until a day, and why; on that day it goes on by itself. */
    @Transactional
    public void pause(Actor by, ActivityId id, Version version, LocalDate resumesOn, String why) {
        open(by, id, version, Activity.Step.PAUSE);
        mustGive(Bilingual.swedish(why), resumesOn.isAfter(today()) ? Optional.empty() : later(today()));
        steps.pause(by, id, new Activity.Pause(why, resumesOn, Optional.empty(), by.name(), now()));
        journal.write(by, Activities.subject(id), "paused", why, resumesOn.toString());
    }

    @Transactional
    public void resume(Actor by, ActivityId id, Version version) {
        open(by, id, version, Activity.Step.RESUME);
        steps.resume(id, now());
        journal.write(by, Activities.subject(id), "resumed");
    }

    /** Done, wholly or partly, with what came of it; and perhaps where the objective's figure stands now. */
    @Transactional
    public void complete(Actor by, ActivityId id, Version version, CompletionReport report) {
        var activity = open(by, id, version, Activity.Step.COMPLETE);
        var missing = report.missing(today());
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.completion-unsaid"), missing);
        }
        steps.complete(by, id, completion(by, report));
        journal.write(
                by,
                Activities.subject(id),
                report.partly() ? "partly-completed" : "completed",
                "",
                said(report.result()));
        report.reading()
                .ifPresent(reading ->
                        objectives.measure(by, activity.objective(), reading.indicator(), reading.measurement()));
        events.publishEvent(new PlanEvent.ActivityCompleted(id, activity.objective()));
    }

    private Activity.Completion completion(Actor by, CompletionReport report) {
        return new Activity.Completion(
                report.partly(),
                report.on(),
                report.result(),
                report.benefit(),
                report.benefitOutcome(),
                report.cost(),
                report.hours(),
                report.lesson(),
                by.name(),
                now());
    }

    /** Called off, and why. */
    @Transactional
    public void cancel(Actor by, ActivityId id, Version version, Bilingual why) {
        open(by, id, version, Activity.Step.CANCEL);
        mustGive(why, Optional.empty());
        steps.cancel(by, id, new Activity.Cancellation(why, by.name(), now()));
        journal.write(by, Activities.subject(id), "cancelled", said(why), "");
    }

    /** The activity, when the actor may take this step with it and it is still as they saw it. */
    private Activity open(Actor by, ActivityId id, Version version, Activity.Step step) {
        var activity = store.activity(by, id).orElseThrow(() -> new NotFound(id));
        mustMay(by, activity, step);
        if (!activity.version().equals(version)) {
            throw new Stale(id);
        }
        mustBeOpen(activity, step);
        store.mustStillBe(id, version);
        return activity;
    }

    /** Says no when the actor may not take this step with the activity, wherever it stands. */
    public static void mustMay(Actor by, Activity activity, Activity.Step step) {
        by.mustHave(step.permission());
        by.mustStandFor(activity.unit().id());
    }

    private void mustBeOpen(Activity activity, Activity.Step step) {
        activity.mustBeOpenFor(step, today());
        if (step == Activity.Step.POSTPONE) {
            mustBeAdopted(activity);
        }
    }

    private void mustBeAdopted(Activity activity) {
        if (!gate.isAdopted(activity.plan())) {
            throw new Refused("plan.refused.postpone-draft")
                    .instead("plan.instead.edit", PlanPaths.at(PlanPaths.ACTIVITY_EDIT, activity.id()));
        }
    }

    private static Optional<Sentence> later(LocalDate than) {
        return Optional.of(Sentence.of("plan.activity.unsaid.later-day", than));
    }

    private static void mustGive(Bilingual why, Optional<Sentence> wrongDay) {
        var missing = new ArrayList<Sentence>();
        if (why.isEmpty()) {
            missing.add(Sentence.of("plan.activity.unsaid.why"));
        }
        wrongDay.ifPresent(missing::add);
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.step-unsaid"), missing);
        }
    }

    private static String said(Bilingual text) {
        return text.sv().isEmpty() ? text.en() : text.sv();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
