package se.utblick.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.steering.SteeringSamples;
import se.utblick.topics.TopicId;

/** Plans, objectives and activities as tests need them: each call makes new ones. */
public final class ActivitySamples {

    public static final String OWNER = "activity-samples-owner";

    // Years that no other test and no example uses, so that each plan has its own.
    private static final AtomicInteger YEAR = new AtomicInteger(2101);

    /** An activity that somebody has undertaken to do within the period, and nothing more is known of it. */
    static Activity committed(DateRange period) {
        return activity(period, true, List.of(), List.of());
    }

    static Activity activity(
            DateRange period,
            boolean committed,
            List<Activity.Pause> pauses,
            List<Activity.Postponement> postponements) {
        return new Activity(
                new ActivityId(UUID.randomUUID()),
                new PlanId(UUID.randomUUID()),
                new ObjectiveId(UUID.randomUUID()),
                "AK01",
                new Bilingual("Partnersökning", "Partner search"),
                new ActivityType("T1", Bilingual.swedish("Påverkansarbete"), "påverkansarbete", true),
                new TopicId("miljo"),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.RESIDENTS),
                1,
                new Unit(new UnitId(UUID.randomUUID()), "kul", Bilingual.swedish("Kultur")),
                new Function("kulturchef", Bilingual.swedish("Kulturchef")),
                List.of(),
                period,
                new Budget(new Money(10_000), Money.NONE, 20, "310"),
                Bilingual.swedish("Fler möten"),
                Bilingual.swedish("Någon märker det"),
                Bilingual.NONE,
                Optional.empty(),
                Optional.empty(),
                committed,
                pauses,
                postponements,
                Optional.empty(),
                Optional.empty(),
                Version.FIRST);
    }

    static Activity.Completion done(LocalDate on, boolean partly) {
        return new Activity.Completion(
                partly,
                on,
                Bilingual.swedish("Klart"),
                Bilingual.swedish("Nytta"),
                Activity.BenefitOutcome.ACHIEVED,
                Money.NONE,
                1,
                Bilingual.swedish("Börja tidigare"),
                "Någon",
                Instant.EPOCH);
    }

    /** A plan with one objective of one unit, in the database. */
    public record Made(PlanId plan, int year, Unit unit, ObjectiveId objective, IndicatorId indicator) {}

    public static Made aPlan(JdbcClient jdbc, Organisation organisation, boolean adopted) {
        var year = YEAR.getAndIncrement();
        var plan = new PlanId(UUID.randomUUID());
        jdbc.sql("insert into plan.action_plan (id, year) values (:id, :year)")
                .param("id", plan.value())
                .param("year", year)
                .update();
        step(jdbc, plan, "DRAFT");
        if (adopted) {
            step(jdbc, plan, "ADOPTED");
        }
        if (organisation.functions().stream().noneMatch(known -> known.code().equals(OWNER))) {
            organisation.add(Actor.program(), new Function(OWNER, new Bilingual("Handläggare", "Officer")));
        }
        var unit = PeopleSamples.aUnit(organisation, "Enheten för åäö");
        var objective = new ObjectiveId(UUID.randomUUID());
        var indicator = new IndicatorId(UUID.randomUUID());
        new ObjectiveStore(jdbc).add(objective, "DM01", objective(jdbc, plan, unit, indicator, year));
        return new Made(plan, year, unit, objective, indicator);
    }

    static NewObjective objective(JdbcClient jdbc, PlanId plan, Unit unit, IndicatorId indicator, int year) {
        var goal = SteeringSamples.aGoalInForce(jdbc, "Bevaka");
        return new NewObjective(
                plan,
                Bilingual.swedish("Minst tre ansökningar är inskickade"),
                Bilingual.swedish("Vi har gjort det förut"),
                List.of(goal.id()),
                List.of(new TopicId("miljo")),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.REGION),
                unit.id(),
                OWNER,
                List.of(anIndicator(indicator, Direction.AT_LEAST, 3, LocalDate.of(year, 12, 31), List.of())));
    }

    static Indicator anIndicator(
            IndicatorId id, Direction direction, int target, LocalDate due, List<Measurement> readings) {
        return new Indicator(
                id,
                Bilingual.swedish("Ansökningar"),
                Bilingual.NONE,
                Optional.of(BigDecimal.ZERO),
                direction,
                BigDecimal.valueOf(target),
                due,
                readings);
    }

    static void step(JdbcClient jdbc, PlanId plan, String state) {
        jdbc.sql("""
                        insert into plan.step (plan_id, to_state, why, by_id, by_name, at)
                        values (:plan, :state, '', :by, 'Test', now())
                        """)
                .param("plan", plan.value())
                .param("state", state)
                .param("by", UUID.randomUUID())
                .update();
    }

    /** An idea with everything said that an undertaking needs, from yesterday to in a month. */
    static NewActivity whole(Made plan) {
        return whole(plan, List.of());
    }

    static NewActivity whole(Made plan, List<Partner> partners) {
        var today = LocalDate.now(Calendar.ZONE);
        return new NewActivity(
                plan.objective(),
                Bilingual.swedish("Partnersökning på Åland"),
                "T5",
                new TopicId("miljo"),
                Set.of(Mandate.OWN_ORGANISATION),
                Set.of(Receiver.REGION),
                1,
                plan.unit().id(),
                OWNER,
                partners,
                new DateRange(today.minusDays(1), today.plusDays(30)),
                new Budget(new Money(60_000), Money.NONE, 40, "310"),
                Bilingual.swedish("Fler starka ansökningar"),
                Bilingual.swedish("Fler beviljas"),
                Bilingual.NONE,
                Optional.empty());
    }

    /** An idea that says no more than it must. */
    static NewActivity bare(Made plan) {
        var whole = whole(plan);
        return new NewActivity(
                whole.objective(),
                whole.title(),
                "",
                whole.area(),
                Set.of(),
                Set.of(),
                2,
                whole.unit(),
                "",
                List.of(),
                whole.period(),
                Budget.NONE,
                Bilingual.NONE,
                Bilingual.NONE,
                Bilingual.NONE,
                Optional.empty());
    }

    /** An activity that stands in the plan, put there as the example puts its own. */
    public static ActivityId planned(JdbcClient jdbc, Made plan, Partner... partners) {
        var id = new ActivityId(UUID.randomUUID());
        var store = new ActivityStore(jdbc);
        store.add(id, plan.plan(), "X" + id.value(), whole(plan, List.of(partners)));
        new ActivitySteps(jdbc).commit(Actor.program(), id, Instant.now());
        return id;
    }

    public static Actor inUnit(Made plan, Role... roles) {
        return PeopleSamples.aPerson(Set.of(plan.unit().id()), roles).actor();
    }

    public static Actor partner(BodyId body) {
        var person = PeopleSamples.anActor(Role.PARTNER);
        return new Actor(person.person(), person.name(), person.roles(), person.units(), Optional.of(body));
    }

    static CompletionReport report() {
        return new CompletionReport(
                false,
                LocalDate.now(Calendar.ZONE),
                Bilingual.swedish("Två partner hittade"),
                Bilingual.swedish("En gemensam ansökan"),
                Activity.BenefitOutcome.ACHIEVED,
                new Money(58_000),
                35,
                Bilingual.swedish("Börja i februari"),
                Optional.empty());
    }

    private ActivitySamples() {}
}
