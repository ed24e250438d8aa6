package se.utblick.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/** What the units do for the objectives: read, proposed, written anew. The steps after that are {@link Undertakings}. */
@Component
public class Activities {

    /** One year of an undertaking that has been carried from plan to plan. */
    public record Year(int year, ActivityId id, String code) {}

    private final ActivityStore store;
    private final ObjectiveStore objectives;
    private final PlanGate gate;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Activities(JdbcClient jdbc, Journal journal, ApplicationEventPublisher events, InstantSource clock) {
        this.store = new ActivityStore(jdbc);
        this.objectives = new ObjectiveStore(jdbc);
        this.gate = new PlanGate(jdbc);
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What the journal calls an activity. */
    public static Subject subject(ActivityId id) {
        return new Subject("plan.activity", id.value());
    }

    public List<Activity> in(Actor by, PlanId plan) {
        return Once.read(new In(by, plan), () -> {
            var all = store.in(by, plan);
            all.stream()
                    .collect(groupingBy(Activity::objective))
                    .forEach((objective, its) -> Once.read(new Of(by, objective), () -> its));
            return all;
        });
    }

    private record In(Actor by, PlanId plan) {}

    public List<Activity> of(Actor by, ObjectiveId objective) {
        return Once.read(new Of(by, objective), () -> store.of(by, objective));
    }

    private record Of(Actor by, ObjectiveId objective) {}

    /** Those that came of something, such as a finding of the watch. */
    public List<Activity> from(Actor by, Subject origin) {
        return store.from(by, origin);
    }

    public Optional<Activity> activity(Actor by, ActivityId id) {
        return store.activity(by, id);
    }

    /** The policy's seven kinds and those that have been added, in order. */
    public List<ActivityType> types() {
        return store.types();
    }

    /** The plans that the reader may know of, newest first. */
    public List<PlanYear> plans(Actor by) {
        return Once.read(new Plans(by), () -> gate.plans(by));
    }

    private record Plans(Actor by) {}

    /** The same undertaking year by year, from the first to this one. */
    public List<Year> years(Actor by, ActivityId id) {
        return store.years(by, id);
    }

    /** Whether the actor may put forward ideas for this unit: their own, or any for those who work with all of them. */
    public static boolean mayPropose(Actor by, UnitId unit) {
        var worksWithAll = by.may(Permission.SEE_EVERY_UNIT)
                && (by.may(Permission.PLAN_ACTIVITY) || by.may(Permission.SORT_FINDINGS));
        return by.may(Permission.READ) && (by.units().contains(unit) || worksWithAll);
    }

    /** Whether there is a unit of the actor's own that they may put forward ideas for. */
    public static boolean mayPropose(Actor by) {
        return by.units().stream().anyMatch(unit -> mayPropose(by, unit));
    }

    /** What the actor may do with the activity as it stands today. */
    public Set<Activity.Step> steps(Actor by, Activity activity) {
        var open = EnumSet.noneOf(Activity.Step.class);
        for (var step : Activity.Step.values()) {
            if (step.isOpenFrom(activity.standing(today()))
                    && by.may(step.permission())
                    && by.standsFor(activity.unit().id())) {
                open.add(step);
            }
        }
        return open;
    }

    /** Whether the actor may write the activity anew, once it is not part of an adopted plan. */
    public static boolean mayEdit(Actor by, Activity activity) {
        var may = activity.committed()
                ? (by.may(Permission.PLAN_ACTIVITY) || by.may(Permission.REPORT_ACTIVITY))
                        && by.standsFor(activity.unit().id())
                : mayPropose(by, activity.unit().id());
        return may && activity.completion().isEmpty() && activity.cancellation().isEmpty();
    }

    /** An idea, which anybody in the unit may have at any time, also when the plan is adopted. */
    @Transactional
    public ActivityId propose(Actor by, NewActivity written) {
        by.mustHave(Permission.READ);
        mustMayPropose(by, written.unit());
        var objective = objective(by, written.objective());
        var id = new ActivityId(UUID.randomUUID());
        store.add(id, objective.plan(), store.nextCode(objective.plan()), written);
        journal.write(by, subject(id), "proposed");
        events.publishEvent(new PlanEvent.ActivityProposed(id, written.origin(), by.person()));
        return id;
    }

    /** Writes it anew: an idea at any time, a commitment only until the board has adopted the plan. */
    @Transactional
    public void edit(Actor by, ActivityId id, Version version, NewActivity written) {
        var activity = store.activity(by, id).orElseThrow(() -> new NotFound(id));
        mustBeOpenToEdit(by, activity);
        mustMayPropose(by, written.unit());
        if (!objective(by, written.objective()).plan().equals(activity.plan())) {
            throw new Refused("plan.refused.other-plan");
        }
        if (activity.committed()) {
            mustStayWhole(written.missingToCommit());
        }
        store.mustStillBe(id, version);
        store.change(id, written);
        journal.write(by, subject(id), "edited");
    }

    /** Says no, and why, when the actor could not write the activity anew. */
    public void mustBeOpenToEdit(Actor by, Activity activity) {
        var plan = gate.plan(activity.plan());
        if (activity.committed() && plan.adopted()) {
            throw adopted(plan, activity.id());
        }
        if (!mayEdit(by, activity)) {
            throw new Refused("plan.refused.edit-activity", activity.standing(today()));
        }
    }

    /** What somebody has undertaken is not made less than an undertaking. */
    private static void mustStayWhole(List<Sentence> missing) {
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.stay-whole"), missing);
        }
    }

    static Refused adopted(PlanYear plan, ActivityId id) {
        return new Refused("plan.refused.adopted-is-revised", Integer.toString(plan.year()))
                .instead("plan.instead.revise", PlanPaths.newRevision(plan.year(), id));
    }

    private Objective objective(Actor by, ObjectiveId id) {
        var objective = objectives.objective(by, id).orElseThrow(() -> new NotFound(id));
        objective.mustNotBeDeprioritised();
        return objective;
    }

    private static void mustMayPropose(Actor by, UnitId unit) {
        if (!mayPropose(by, unit)) {
            throw new Refused("organisation.refused.other-unit");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
