package se.utblick.plan;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The objectives of the plans: what should have been reached, what the figures are, and what their owners make of it. */
@Component
public class Objectives {

    private final ObjectiveStore store;
    private final ObjectiveFacts facts;
    private final PlanGate gate;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Objectives(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events, InstantSource clock) {
        this.store = new ObjectiveStore(jdbc);
        this.facts = new ObjectiveFacts(jdbc);
        this.gate = new PlanGate(jdbc);
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What the journal calls an objective. */
    public static Subject subject(ObjectiveId id) {
        return new Subject("plan.objective", id.value());
    }

    public List<Objective> in(Actor by, PlanId plan) {
        return in(by, List.of(plan));
    }

    /** Those of these plans, the newest plan first. */
    public List<Objective> in(Actor by, Collection<PlanId> plans) {
        return Once.read(new In(by, List.copyOf(plans)), () -> {
            var all = store.in(by, plans);
            all.forEach(one -> Once.read(new One(by, one.id()), () -> Optional.of(one)));
            return all;
        });
    }

    private record In(Actor by, List<PlanId> plans) {}

    public Optional<Objective> objective(Actor by, ObjectiveId id) {
        return Once.read(new One(by, id), () -> store.objective(by, id));
    }

    private record One(Actor by, ObjectiveId id) {}

    /** Those for one goal in every plan, the newest plan first. */
    public List<Objective> forGoal(Actor by, GoalId goal) {
        return store.forGoal(by, goal);
    }

    /** Whether the actor may write the objective anew, as long as its plan is not adopted. */
    public static boolean mayEdit(Actor by, Objective objective) {
        return by.may(Permission.PLAN_ACTIVITY) && by.standsFor(objective.unit().id());
    }

    /** Whether the actor may say where its figures stand and how it goes. */
    public static boolean mayReport(Actor by, Objective objective) {
        return (by.may(Permission.REPORT_ACTIVITY) || by.may(Permission.PREPARE_PLAN))
                && by.standsFor(objective.unit().id());
    }

    /** A new objective; beside an adopted plan it waits for a revision to take it in. */
    @Transactional
    public ObjectiveId add(Actor by, NewObjective written) {
        by.mustHave(Permission.PLAN_ACTIVITY);
        by.mustStandFor(written.unit());
        var plan = gate.plan(written.plan());
        plan.mustBeOpen();
        var id = new ObjectiveId(UUID.randomUUID());
        store.add(id, store.nextCode(written.plan()), written);
        if (plan.adopted()) {
            store.propose(by, id, now());
        }
        journal.write(by, subject(id), plan.adopted() ? "proposed" : "added");
        return id;
    }

    @Transactional
    public void edit(Actor by, ObjectiveId id, Version version, NewObjective written) {
        var objective = mustSee(by, id);
        mustBeOpenToEdit(by, objective);
        by.mustStandFor(written.unit());
        store.mustStillBe(id, version);
        store.change(id, written);
        journal.write(by, subject(id), "edited");
    }

    /** Not chosen this year, and why. */
    @Transactional
    public void deprioritise(Actor by, ObjectiveId id, Version version, String why) {
        var objective = mustSee(by, id);
        mustBeOpenToSetAside(by, objective);
        if (why.isBlank()) {
            throw Refused.because(
                    Sentence.of("plan.refused.step-unsaid"), List.of(Sentence.of("plan.activity.unsaid.why")));
        }
        store.mustStillBe(id, version);
        store.deprioritise(by, id, why.strip(), now());
        journal.write(by, subject(id), "deprioritised", why, "");
    }

    /** Where a figure stood on a day. A reading that was wrong is put right by a new one on the same day. */
    @Transactional
    public void measure(Actor by, ObjectiveId id, IndicatorId indicator, Measurement measurement) {
        var objective = mustSee(by, id);
        mustReport(by, objective);
        objective.mustNotBeDeprioritised();
        mustNotWait(objective);
        var counted = objective.indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound(indicator));
        if (measurement.on().isAfter(today())) {
            throw new Refused("plan.refused.reading-in-the-future");
        }
        facts.measure(by, indicator, measurement, now());
        journal.write(
                by,
                subject(id),
                "measured",
                "",
                counted.name().sv() + ": " + measurement.value().toPlainString() + " (" + measurement.on() + ")");
        events.publishEvent(new PlanEvent.MeasurementTaken(id, indicator));
    }

    /** What the owner makes of it today. A final judgement rests on figures and says what happens next year. */
    @Transactional
    public void assess(Actor by, ObjectiveId id, Version version, Assessment judged) {
        var objective = mustSee(by, id);
        mustReport(by, objective);
        if (judged.level().isFinal()) {
            by.mustHave(Permission.REPORT_ACTIVITY);
        }
        objective.mustBeOpenFor(judged, gate.isAdopted(objective.plan()), by.may(Permission.PREPARE_PLAN));
        store.mustStillBe(id, version);
        var signed = new Assessment(
                judged.level(),
                judged.sentence(),
                judged.evidence(),
                judged.next(),
                judged.nextWhy(),
                today(),
                by.name());
        facts.assess(by, id, signed, now());
        journal.write(
                by,
                subject(id),
                "assessed",
                "",
                judged.level() + ": " + judged.sentence().sv());
    }

    private static void mustReport(Actor by, Objective objective) {
        if (!by.may(Permission.PREPARE_PLAN)) {
            by.mustHave(Permission.REPORT_ACTIVITY);
        }
        by.mustStandFor(objective.unit().id());
    }

    private Objective mustSee(Actor by, ObjectiveId id) {
        return store.objective(by, id).orElseThrow(() -> new NotFound(id));
    }

    /** Says no when nobody, or not this actor, may write a new objective for the plan. */
    public static void mustBeOpen(Actor by, PlanYear plan) {
        by.mustHave(Permission.PLAN_ACTIVITY);
        plan.mustBeOpen();
    }

    /** Says no when nobody, or not this actor, may write the objective anew. */
    public void mustBeOpenToEdit(Actor by, Objective objective) {
        by.mustHave(Permission.PLAN_ACTIVITY);
        by.mustStandFor(objective.unit().id());
        objective.mustBeOpenIn(gate.plan(objective.plan()));
    }

    /** Says no when nobody, or not this actor, may set the objective aside. */
    public void mustBeOpenToSetAside(Actor by, Objective objective) {
        by.mustHave(Permission.PREPARE_PLAN);
        objective.mustBeOpenIn(gate.plan(objective.plan()));
    }

    /** Says no when nobody, or not this actor, may judge the objective in any way. */
    public void mustBeOpenToJudge(Actor by, Objective objective) {
        mustReport(by, objective);
        objective.mustBeOpenToJudge(gate.isAdopted(objective.plan()), by.may(Permission.PREPARE_PLAN));
    }

    /** Whether the actor may judge it as it stands. */
    public static boolean mayJudge(Actor by, PlanYear plan, Objective objective) {
        return mayReport(by, objective) && objective.isOpenToJudge(plan.adopted(), by.may(Permission.PREPARE_PLAN));
    }

    private static void mustNotWait(Objective objective) {
        if (objective.waiting()) {
            throw new Refused("plan.refused.objective-waits", objective.code());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
