package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.inUnit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.plan.Assessment.Level;
import se.utblick.plan.Assessment.Next;
import se.utblick.platform.Calendar;

/** The state machine of an objective, row by row. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectiveStatesTest {

    private static final StateTable TABLE = StateTable.read(ObjectiveStatesTest.class, "objective-states.txt");

    @Autowired
    Objectives objectives;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    private ActivitySamples.Made adopted;
    private ActivitySamples.Made draft;

    @BeforeAll
    void plans() {
        adopted = aPlan(jdbc, organisation, true);
        draft = aPlan(jdbc, organisation, false);
    }

    static Stream<StateTable.Row> rows() {
        return TABLE.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(StateTable.Row row) {
        for (var role : row.by()) {
            var made = standing(row.from(), true);
            take(row, inUnit(made, role), made, "");
            assertThat(state(made)).as(row + " by " + role).isEqualTo(ObjectiveState.valueOf(row.to()));
        }
        var made = standing(row.from(), true);
        for (var role : row.others()) {
            var actor = inUnit(made, role);
            assertThatThrownBy(() -> take(row, actor, made, ""))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(state(made)).isEqualTo(ObjectiveState.valueOf(row.from()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(StateTable.Row row) {
        for (var need : row.needs()) {
            var made = standing(row.from(), !need.equals("READING"));
            var actor = inUnit(made, row.by().iterator().next());
            if (need.equals("NEXT")) {
                assertThatThrownBy(() -> take(row, actor, made, need)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThatThrownBy(() -> take(row, actor, made, need))
                        .as(row + " without " + need)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                no -> assertThat(no.missing())
                                        .extracting(Sentence::key)
                                        .singleElement()
                                        .asString()
                                        .endsWith(
                                                need.equals("REASON") ? ".why" : "." + need.toLowerCase(Locale.ROOT)));
            }
            assertThat(state(made)).isEqualTo(ObjectiveState.valueOf(row.from()));
        }
    }

    @Test
    void what_is_not_in_the_table_is_refused_to_everybody() {
        for (var from : ObjectiveState.values()) {
            var made = standing(from.name(), true);
            for (var level : Level.values()) {
                var inTable = TABLE.rows().stream()
                        .anyMatch(row ->
                                row.from().equals(from.name()) && row.to().equals(level.name()));
                var both = inUnit(made, Role.ACTIVITY_OWNER, Role.STRATEGIST);
                if (!inTable) {
                    assertThatThrownBy(() -> assess(both, made, level, ""))
                            .as(from + " " + level)
                            .isInstanceOf(Refused.class);
                }
            }
            if (!TABLE.has(from.name(), "DEPRIORITISE")) {
                assertThatThrownBy(() -> objectives.deprioritise(
                                inUnit(made, Role.STRATEGIST), made.objective(), Version.FIRST, "Ryms inte"))
                        .as(from + " DEPRIORITISE")
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void it_is_adopted_with_its_plan_and_by_nothing_else() {
        var made = aPlan(jdbc, organisation, false);
        ActivitySamples.step(jdbc, made.plan(), "TO_DECISION");
        assertThat(state(made)).isEqualTo(ObjectiveState.PROPOSED);
        ActivitySamples.step(jdbc, made.plan(), "ADOPTED");
        assertThat(state(made)).isEqualTo(ObjectiveState.ADOPTED);
    }

    private ActivitySamples.Made standing(String state, boolean read) {
        var isAssessed =
                Stream.of(Level.values()).anyMatch(level -> level.name().equals(state));
        var made = another(isAssessed || state.equals("ADOPTED") ? adopted : draft);
        var facts = new ObjectiveFacts(jdbc);
        if (read) {
            facts.measure(
                    Actor.program(),
                    made.indicator(),
                    new Measurement(today, BigDecimal.TWO, Bilingual.NONE),
                    Instant.now());
        }
        if (isAssessed) {
            facts.assess(Actor.program(), made.objective(), judged(Level.valueOf(state), ""), Instant.now());
        }
        if (state.equals("DEPRIORITISED")) {
            new ObjectiveStore(jdbc).deprioritise(Actor.program(), made.objective(), "Ryms inte", Instant.now());
        }
        return made;
    }

    private ActivitySamples.Made another(ActivitySamples.Made plan) {
        var id = new ObjectiveId(UUID.randomUUID());
        var indicator = new IndicatorId(UUID.randomUUID());
        new ObjectiveStore(jdbc)
                .add(
                        id,
                        "X" + id.value(),
                        ActivitySamples.objective(jdbc, plan.plan(), plan.unit(), indicator, plan.year()));
        return new ActivitySamples.Made(plan.plan(), plan.year(), plan.unit(), id, indicator);
    }

    private void take(StateTable.Row row, Actor by, ActivitySamples.Made made, String without) {
        if (row.step().equals("DEPRIORITISE")) {
            var why = without.equals("REASON") ? " " : "Ryms inte";
            objectives.deprioritise(by, made.objective(), Version.FIRST, why);
        } else {
            assess(by, made, Level.valueOf(row.to()), without);
        }
    }

    private void assess(Actor by, ActivitySamples.Made made, Level level, String without) {
        objectives.assess(by, made.objective(), Version.FIRST, judged(level, without));
    }

    private Assessment judged(Level level, String without) {
        return new Assessment(
                level,
                without.equals("SENTENCE") ? Bilingual.NONE : Bilingual.swedish("Så är det"),
                without.equals("EVIDENCE") ? "" : "Protokollet",
                level.isFinal() && !without.equals("NEXT") ? Optional.of(Next.CONTINUE) : Optional.empty(),
                Bilingual.NONE,
                today,
                "Någon");
    }

    private ObjectiveState state(ActivitySamples.Made made) {
        var adopted = new PlanGate(jdbc).isAdopted(made.plan());
        return objectives
                .objective(Actor.program(), made.objective())
                .orElseThrow()
                .state(adopted);
    }
}
