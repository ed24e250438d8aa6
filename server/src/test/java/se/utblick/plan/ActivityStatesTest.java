package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.inUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.StateTable;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.platform.Calendar;

/** The state machine of an activity, row by row. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityStatesTest {

    private static final StateTable TABLE = StateTable.read(ActivityStatesTest.class, "activity-states.txt");
    private static final Bilingual WHY = Bilingual.swedish("Utlysningen dröjer");

    @Autowired
    Activities activities;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private ActivitySamples.Made adopted;
    private ActivitySamples.Made draft;

    static Stream<StateTable.Row> rows() {
        return TABLE.rows().stream();
    }

    @BeforeAll
    void plans() {
        adopted = aPlan(jdbc, organisation, true);
        draft = aPlan(jdbc, organisation, false);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(StateTable.Row row) {
        for (var role : row.by()) {
            var id = standing(row);
            var actor = inUnit(plan(row), role);
            take(row.step(), actor, id, "");
            assertThat(standing(actor, id)).as(row + " by " + role).isEqualTo(Standing.valueOf(row.to()));
        }
        var id = standing(row);
        for (var role : row.others()) {
            var actor = inUnit(plan(row), role);
            assertThatThrownBy(() -> take(row.step(), actor, id, ""))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(standing(Actor.program(), id)).isEqualTo(Standing.valueOf(row.from()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(StateTable.Row row) {
        var actor = inUnit(plan(row), row.by().iterator().next());
        for (var need : row.needs()) {
            var id = row.step().equals("COMMIT") ? idea(need) : standing(row);
            assertThatThrownBy(() -> take(row.step(), actor, id, need))
                    .as(row + " without " + need)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.missing())
                                    .extracting(Sentence::key)
                                    .singleElement()
                                    .asString()
                                    .endsWith(
                                            "." + need.toLowerCase(Locale.ROOT).replace('_', '-')));
            assertThat(standing(Actor.program(), id)).isEqualTo(Standing.valueOf(row.from()));
        }
    }

    @Test
    void a_step_that_is_not_in_the_table_is_not_taken() {
        // Late once more, on hold no longer: the two that the product has beside the table.
        var beside = Set.of("LATE POSTPONE", "PAUSED RESUME");
        for (var standing : Standing.values()) {
            for (var step : Activity.Step.values()) {
                assertThat(step.isOpenFrom(standing))
                        .as(standing + " " + step)
                        .isEqualTo(TABLE.has(standing.name(), step.name()) || beside.contains(standing + " " + step));
            }
        }
    }

    @Test
    void what_nobody_does_happens_by_itself_on_its_day() {
        var first = today.plusDays(10);
        var planned = ActivitySamples.committed(new DateRange(first, first.plusDays(5)));

        assertThat(planned.standing(first.minusDays(1))).isEqualTo(Standing.PLANNED);
        assertThat(planned.standing(first)).isEqualTo(Standing.ONGOING);
        assertThat(planned.standing(first.plusDays(6))).isEqualTo(Standing.LATE);
    }

    /** What is committed is committed in a plan that is being made; all else happens in an adopted one. */
    private ActivitySamples.Made plan(StateTable.Row row) {
        return row.step().equals("COMMIT") ? draft : adopted;
    }

    private ActivityId standing(StateTable.Row row) {
        if (row.step().equals("COMMIT")) {
            return idea("");
        }
        var steps = new ActivitySteps(jdbc);
        var standing = Standing.valueOf(row.from());
        var first = standing == Standing.PLANNED ? today.plusDays(5) : today.minusDays(20);
        var last = standing == Standing.LATE ? today.minusDays(2) : today.plusDays(30);
        var id = add(adopted, ActivitySamples.whole(adopted), new DateRange(first, last));
        if (standing != Standing.IDEA) {
            steps.commit(Actor.program(), id, Instant.now());
        }
        if (standing == Standing.PAUSED) {
            steps.pause(
                    Actor.program(),
                    id,
                    new Activity.Pause("Sjukdom", today.plusDays(9), Optional.empty(), "Någon", Instant.now()));
        }
        return id;
    }

    /** A whole idea but for what is missing, which begins tomorrow. */
    private ActivityId idea(String missing) {
        var whole = ActivitySamples.whole(draft);
        var budget = switch (missing) {
            case "RESOURCES" -> new Budget(Money.NONE, Money.NONE, 0, "310");
            case "COST_CENTRE" -> new Budget(new Money(10), Money.NONE, 1, "");
            default -> whole.budget();
        };
        var said = new NewActivity(
                whole.objective(),
                whole.title(),
                missing.equals("TYPE") ? "" : whole.type(),
                whole.area(),
                missing.equals("MANDATE") ? Set.of() : whole.mandates(),
                missing.equals("RECEIVER") ? Set.of() : whole.receivers(),
                1,
                whole.unit(),
                missing.equals("OWNER") ? "" : whole.owner(),
                List.of(),
                whole.period(),
                budget,
                missing.equals("BENEFIT") ? Bilingual.NONE : whole.expectedBenefit(),
                whole.howNoticed(),
                Bilingual.NONE,
                Optional.empty());
        return add(draft, said, new DateRange(today.plusDays(1), today.plusDays(30)));
    }

    private ActivityId add(ActivitySamples.Made plan, NewActivity said, DateRange period) {
        var id = new ActivityId(UUID.randomUUID());
        new ActivityStore(jdbc).add(id, plan.plan(), "X" + id.value(), said);
        jdbc.sql("update plan.activity set first_day = :first, last_day = :last where id = :id")
                .param("first", period.first())
                .param("last", period.last())
                .param("id", id.value())
                .update();
        return id;
    }

    private void take(String step, Actor by, ActivityId id, String without) {
        var why = without.equals("WHY") ? Bilingual.NONE : WHY;
        var later = without.equals("LATER_DAY") ? today.minusDays(1) : today.plusDays(60);
        switch (step) {
            case "COMMIT" -> undertakings.commit(by, id, Version.FIRST);
            case "START" -> undertakings.start(by, id, Version.FIRST);
            case "POSTPONE" -> undertakings.postpone(by, id, Version.FIRST, later, why);
            case "PAUSE" -> undertakings.pause(by, id, Version.FIRST, later, why.sv());
            case "COMPLETE" -> undertakings.complete(by, id, Version.FIRST, report(false, without));
            case "COMPLETE_PARTLY" -> undertakings.complete(by, id, Version.FIRST, report(true, without));
            case "CANCEL" -> undertakings.cancel(by, id, Version.FIRST, why);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private CompletionReport report(boolean partly, String without) {
        var whole = ActivitySamples.report();
        return new CompletionReport(
                partly,
                without.equals("DAY") ? today.plusDays(1) : whole.on(),
                without.equals("RESULT") ? Bilingual.NONE : whole.result(),
                without.equals("BENEFIT") ? Bilingual.NONE : whole.benefit(),
                whole.benefitOutcome(),
                whole.cost(),
                whole.hours(),
                without.equals("LESSON") ? Bilingual.NONE : whole.lesson(),
                Optional.empty());
    }

    private Standing standing(Actor by, ActivityId id) {
        return activities.activity(by, id).orElseThrow().standing(today);
    }
}
