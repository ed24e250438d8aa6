package se.utblick.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.steering.DocumentId;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalGroup;
import se.utblick.steering.GoalId;
import se.utblick.steering.SteeringSamples;
import se.utblick.topics.TopicId;

/** Plans as tests need them: those that are only thought of, and those that stand in the database. */
public final class PlanSamples {

    /** The first year of all, which has begun and has none before it. One test has it for itself. */
    static final int FIRST_YEAR = 2000;

    private static final String OWNER = "plan-samples-owner";

    /** A year to come that has no plan, and none before or after it unless the test puts one there. */
    public static int comingYear(JdbcClient jdbc) {
        return freeYear(jdbc, 2030, 2098);
    }

    private static int pastYear(JdbcClient jdbc) {
        return freeYear(jdbc, 2002, 2024);
    }

    private static int freeYear(JdbcClient jdbc, int first, int last) {
        return jdbc.sql("""
                        select y
                        from   generate_series(:first, :last, 2) y
                        where  not exists (select from plan.action_plan p where p.year between y - 1 and y + 1)
                        order  by y
                        limit  1
                        """)
                .param("first", first)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    static ActionPlan plan(int year, PlanState reached, int revision) {
        return new ActionPlan(
                new PlanId(UUID.randomUUID()),
                year,
                Bilingual.swedish("Förord"),
                Bilingual.swedish("Omvärld"),
                reached,
                revision,
                Version.FIRST);
    }

    static Goal goal(String code) {
        var group = new GoalGroup("A", Bilingual.swedish("Länet"), Bilingual.NONE, 1);
        return new Goal(
                new GoalId(UUID.randomUUID()),
                code,
                group,
                Bilingual.swedish("Målet " + code),
                Bilingual.swedish("Målet i ord"),
                new DocumentId(UUID.randomUUID()),
                1);
    }

    static Unit unit(String name) {
        return new Unit(new UnitId(UUID.randomUUID()), name, Bilingual.swedish(name));
    }

    /** An objective that lacks nothing. */
    static Objective objective(String code, GoalId... goals) {
        return objective(code, Bilingual.swedish("Text " + code), Optional.empty(), Optional.empty(), goals);
    }

    static Objective objective(
            String code,
            Bilingual text,
            Optional<String> deprioritised,
            Optional<ObjectiveId> carriedFrom,
            GoalId... goals) {
        return new Objective(
                new ObjectiveId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                code,
                text,
                Bilingual.swedish("Vi har gjort det förut"),
                List.of(goals),
                List.of(),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.REGION),
                unit("kultur"),
                new Function("chef", Bilingual.swedish("Chef")),
                List.of(indicator(3)),
                List.of(),
                deprioritised,
                false,
                carriedFrom,
                Version.FIRST);
    }

    /** An objective of which nothing has been said but its code. */
    static Objective bareObjective(String code) {
        return new Objective(
                new ObjectiveId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                code,
                Bilingual.swedish("Något"),
                Bilingual.NONE,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                unit("kultur"),
                new Function("", Bilingual.NONE),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Version.FIRST);
    }

    /** The same, after its owner has said what to make of it. */
    public static Objective judged(Objective objective, Assessment... newestFirst) {
        return objective.with(objective.indicators(), List.of(newestFirst));
    }

    /** The same, as written for a plan that was adopted already. */
    static Objective waiting(Objective objective) {
        return new Objective(
                objective.id(),
                objective.plan(),
                objective.code(),
                objective.text(),
                objective.realistic(),
                objective.goals(),
                objective.areas(),
                objective.mandates(),
                objective.receivers(),
                objective.unit(),
                objective.owner(),
                objective.indicators(),
                objective.assessments(),
                objective.deprioritised(),
                true,
                objective.carriedFrom(),
                objective.version());
    }

    static Indicator indicator(int target) {
        return new Indicator(
                new IndicatorId(UUID.randomUUID()),
                Bilingual.swedish("Ansökningar"),
                Bilingual.NONE,
                Optional.empty(),
                Direction.AT_LEAST,
                BigDecimal.valueOf(target),
                LocalDate.of(2060, 12, 31),
                List.of());
    }

    /** An activity that somebody has undertaken, with so much of the region's own money. */
    static Activity activity(String code, ObjectiveId objective, int year, long own) {
        return activity(code, objective, year, new Budget(new Money(own), Money.NONE, 10, "310"), true);
    }

    static Activity activity(String code, ObjectiveId objective, int year, Budget budget, boolean committed) {
        return activity(code, objective, year, budget, committed, Optional.empty());
    }

    /** The same, done in its last month. */
    static Activity done(Activity activity) {
        var done = ActivitySamples.done(activity.period().last(), false);
        return activity(
                activity.code(),
                activity.objective(),
                activity.period().last().getYear(),
                activity.budget(),
                activity.committed(),
                Optional.of(done));
    }

    private static Activity activity(
            String code,
            ObjectiveId objective,
            int year,
            Budget budget,
            boolean committed,
            Optional<Activity.Completion> completion) {
        return new Activity(
                new ActivityId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                objective,
                code,
                Bilingual.swedish("Aktivitet " + code),
                new ActivityType("T1", Bilingual.swedish("Påverkansarbete"), "påverkansarbete", true),
                new TopicId("miljo"),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.RESIDENTS),
                1,
                unit("kultur"),
                new Function("chef", Bilingual.swedish("Chef")),
                List.of(),
                new DateRange(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 30)),
                budget,
                Bilingual.swedish("Fler möten"),
                Bilingual.NONE,
                Bilingual.NONE,
                Optional.empty(),
                Optional.empty(),
                committed,
                List.of(),
                List.of(),
                completion,
                Optional.empty(),
                Version.FIRST);
    }

    /** A plan in the database, with one objective for a goal and one activity that somebody has undertaken. */
    public record Made(PlanId id, int year, Goal goal, Unit unit, ObjectiveId objective, ActivityId activity) {}

    public static Made made(JdbcClient jdbc, Organisation organisation, PlanState reached) {
        return made(jdbc, organisation, reached, comingYear(jdbc));
    }

    /** The same for a year that has begun, so that what is adopted is in force. */
    public static Made inForce(JdbcClient jdbc, Organisation organisation) {
        return made(jdbc, organisation, PlanState.ADOPTED, pastYear(jdbc));
    }

    static Made made(JdbcClient jdbc, Organisation organisation, PlanState reached, int year) {
        var store = new PlanStore(jdbc);
        var plan = plan(year, PlanState.DRAFT, 0);
        store.add(plan);
        store.step(plan.id(), PlanStore.begun(Actor.program(), Instant.now()), UUID.randomUUID());
        if (reached != PlanState.DRAFT) {
            step(jdbc, plan.id(), reached);
        }
        if (organisation.functions().stream().noneMatch(one -> one.code().equals(OWNER))) {
            organisation.add(Actor.program(), new Function(OWNER, new Bilingual("Handläggare", "Officer")));
        }
        var unit = PeopleSamples.aUnit(organisation, "Enheten för åäö");
        var goal = SteeringSamples.aGoalInForce(jdbc, "Bevaka");
        var objective = new ObjectiveId(UUID.randomUUID());
        new ObjectiveStore(jdbc).add(objective, "DM01", written(plan.id(), unit, goal, year));
        var activity = activity(jdbc, plan.id(), objective, unit, year, "AK01", true);
        return new Made(plan.id(), year, goal, unit, objective, activity);
    }

    static void step(JdbcClient jdbc, PlanId plan, PlanState to) {
        var step = new PlanStep(Optional.of(PlanState.DRAFT), to, "", Optional.empty(), "Test", Instant.now());
        new PlanStore(jdbc).step(plan, step, UUID.randomUUID());
    }

    private static NewObjective written(PlanId plan, Unit unit, Goal goal, int year) {
        var indicator = new Indicator(
                new IndicatorId(UUID.randomUUID()),
                Bilingual.swedish("Ansökningar"),
                Bilingual.NONE,
                Optional.of(BigDecimal.ONE),
                Direction.AT_LEAST,
                BigDecimal.valueOf(3),
                LocalDate.of(year, 12, 31),
                List.of());
        return new NewObjective(
                plan,
                Bilingual.swedish("Tre ansökningar är inskickade"),
                Bilingual.swedish("Vi har gjort det förut"),
                List.of(goal.id()),
                List.of(new TopicId("miljo")),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.REGION),
                unit.id(),
                OWNER,
                List.of(indicator));
    }

    public static ActivityId idea(JdbcClient jdbc, Made made, String code) {
        return activity(jdbc, made.id(), made.objective(), made.unit(), made.year(), code, false);
    }

    private static ActivityId activity(
            JdbcClient jdbc, PlanId plan, ObjectiveId objective, Unit unit, int year, String code, boolean committed) {
        var id = new ActivityId(UUID.randomUUID());
        var written = new NewActivity(
                objective,
                Bilingual.swedish("Partnersökning " + code),
                "T5",
                new TopicId("miljo"),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.REGION),
                1,
                unit.id(),
                OWNER,
                List.of(),
                new DateRange(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30)),
                new Budget(new Money(60_000), new Money(500_000), 40, "310"),
                Bilingual.swedish("Fler starka ansökningar"),
                Bilingual.swedish("Fler beviljas"),
                Bilingual.NONE,
                Optional.empty());
        new ActivityStore(jdbc).add(id, plan, code, written);
        if (committed) {
            new ActivitySteps(jdbc).commit(Actor.program(), id, Instant.now());
        }
        return id;
    }

    static void judge(JdbcClient jdbc, ObjectiveId objective, Assessment.Next next) {
        jdbc.sql("""
                        insert into plan.assessment
                          (id, objective_id, level, sentence_sv, sentence_en, next_step, assessed_on, by_id, by_name, at)
                        values
                          (:id, :objective, 'PARTLY_MET', 'Två av tre', '', :next, current_date, :by, 'Test', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("objective", objective.value())
                .param("next", next.name())
                .param("by", UUID.randomUUID())
                .update();
    }

    private PlanSamples() {}
}
