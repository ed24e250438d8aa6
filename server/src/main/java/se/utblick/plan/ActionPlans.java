package se.utblick.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The action plans, one a year. */
@Component
public class ActionPlans {

    static final String SUBJECT = "plan.action_plan";
    private static final Set<PlanState> IN_FORCE = EnumSet.of(PlanState.IN_FORCE, PlanState.REVISED);

    private final PlanStore store;
    private final PlanCarrying carrying;
    private final Journal journal;
    private final InstantSource clock;

    ActionPlans(JdbcClient jdbc, PlanContents contents, Journal journal, InstantSource clock) {
        this.store = new PlanStore(jdbc);
        this.carrying = new PlanCarrying(contents);
        this.journal = journal;
        this.clock = clock;
    }

    /** What the journal and the decisions call a plan. */
    public static Subject subject(PlanId plan) {
        return new Subject(SUBJECT, plan.value());
    }

    /** Every plan that the actor may see, newest year first. */
    public List<ActionPlan> all(Actor by) {
        return Once.read(new All(by), () -> store.all(by));
    }

    private record All(Actor by) {}

    public Optional<ActionPlan> forYear(Actor by, int year) {
        return all(by).stream().filter(plan -> plan.year() == year).findFirst();
    }

    public Optional<ActionPlan> plan(Actor by, PlanId id) {
        return all(by).stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The plan in force; else the newest that is adopted; else the newest there is. */
    public Optional<ActionPlan> current(Actor by, LocalDate today) {
        var plans = all(by);
        return plans.stream()
                .filter(plan -> IN_FORCE.contains(plan.state(today)))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> plan.reached().isAdopted())
                        .findFirst())
                .or(() -> plans.stream().findFirst());
    }

    /**
     * Opens the plan of a year. The objectives of the year before go with it as its follow-up answered: to go on, to be
     * worded anew, or to end.
     */
    @Transactional
    public ActionPlan open(Actor by, int year) {
        by.mustHave(Permission.PREPARE_PLAN);
        if (store.forYear(Actor.program(), year).isPresent()) {
            throw new Refused("plan.refused.year-has-plan", String.valueOf(year))
                    .instead("plan.instead.to-plan", PlanPaths.plan(year));
        }
        var previous = store.forYear(Actor.program(), year - 1);
        var plan = new ActionPlan(
                new PlanId(UUID.randomUUID()),
                year,
                previous.map(ActionPlan::foreword).orElse(Bilingual.NONE),
                Bilingual.NONE,
                PlanState.DRAFT,
                0,
                Version.FIRST);
        store.add(plan);
        store.step(plan.id(), PlanStore.begun(by, clock.instant()), by.authorId());
        var carried = previous.map(before -> carrying.carry(before, plan)).orElse(0);
        journal.write(by, subject(plan.id()), "opened", "", String.valueOf(carried));
        return plan;
    }

    /** Changes the words that the plan begins with; an adopted plan is revised instead. */
    @Transactional
    public void write(Actor by, PlanId id, Version shown, Bilingual foreword, Bilingual situation) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = store.plan(by, id).orElseThrow(() -> new NotFound(id));
        if (plan.reached().isAdopted()) {
            throw revisedNotEdited(plan);
        }
        if (!plan.version().equals(shown)) {
            throw new Stale(id);
        }
        store.save(
                new ActionPlan(id, plan.year(), foreword, situation, plan.reached(), plan.revision(), plan.version()));
        journal.write(by, subject(id), "written", "", "");
    }

    static Refused revisedNotEdited(ActionPlan plan) {
        return new Refused("plan.refused.adopted-is-revised", String.valueOf(plan.year()))
                .instead("plan.instead.revise", PlanPaths.newRevision(plan.year()));
    }

    /** What every goal came to in the years before the plans were kept here. */
    public List<PastYear> pastYears() {
        return store.pastYears();
    }

    /** The same for one goal, oldest first. */
    public List<PastYear> pastYears(GoalId goal) {
        return store.pastYears().stream()
                .filter(past -> past.goal().equals(goal))
                .toList();
    }
}
