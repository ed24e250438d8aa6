package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.utblick.HouseTest;
import se.utblick.StateTable;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.steering.Goals;

/** The state machine of a plan, row by row. What each guard asks of a plan is in {@link PlanGuardTest}. */
// In a house of its own: every unit and every goal of the house has a say in whether a plan may go on.
@HouseTest
@TestPropertySource(properties = "house=PlanStatesTest")
class PlanStatesTest {

    private static final StateTable TABLE = StateTable.read(PlanStatesTest.class, "plan-states.txt");
    private static final List<String> SAID_BY_THE_BOARD = List.of("BOARD", "REASON");

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanSteps steps;

    @Autowired
    PlanMatters matters;

    @Autowired
    Revisions revisions;

    @Autowired
    Organisation organisation;

    @Autowired
    Goals goals;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private Body board;
    private Body council;

    static Stream<StateTable.Row> rows() {
        return TABLE.rows().stream();
    }

    @BeforeEach
    void bodies() {
        board = aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        council = aBody(organisation, BodyKind.COUNCIL, "Regionfullmäktige");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(StateTable.Row row) {
        for (var role : row.by()) {
            var made = ready(row);
            take(row, anActor(role), made, board, "Därför");
            assertThat(plan(made).reached()).as(row + " by " + role).isEqualTo(PlanState.valueOf(row.to()));
        }
        var made = ready(row);
        for (var role : row.others()) {
            assertThatThrownBy(() -> take(row, anActor(role), made, board, "Därför"))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(plan(made).state(today)).isEqualTo(PlanState.valueOf(row.from()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_stops_the_plan_when_it_alone_is_missing(StateTable.Row row) {
        var guards = row.needs().stream()
                .filter(need -> !SAID_BY_THE_BOARD.contains(need))
                .map(PlanGuard::valueOf)
                .toList();
        assertThat(PlanMove.valueOf(row.step()).guards()).containsExactlyInAnyOrderElementsOf(guards);
        for (var guard : guards) {
            var facts = new KnownFacts().complete();
            assertThat(next(row, facts).isReady()).as(row.toString()).isTrue();
            facts.without(guard);
            assertThat(next(row, facts).requirements())
                    .as(row + " without " + guard)
                    .filteredOn(requirement -> !requirement.isMet())
                    .extracting(requirement -> requirement.what().key())
                    .containsExactly(guard.words().key());
        }
        if (!row.needs().contains("BOARD")) {
            return;
        }
        var made = ready(row);
        var by = anActor(row.by().iterator().next());
        assertThatThrownBy(() -> take(row, by, made, council, "Därför")).isInstanceOf(Refused.class);
        if (row.needs().contains("REASON")) {
            assertThatThrownBy(() -> take(row, by, made, board, " ")).hasMessage("plan.refused.no-reason");
        }
        assertThat(plan(made).state(today)).isEqualTo(PlanState.valueOf(row.from()));
    }

    @Test
    void a_step_that_is_not_in_the_table_is_not_taken() {
        for (var state : PlanState.values()) {
            for (var move : PlanMove.values()) {
                assertThat(move.leavesFrom(state))
                        .as(state + " " + move)
                        .isEqualTo(TABLE.has(state.name(), move.name()));
            }
        }
    }

    @Test
    void what_the_board_decides_is_not_done_by_a_click() {
        var made = PlanSamples.made(jdbc, organisation, PlanState.TO_DECISION);
        for (var move : List.of(PlanMove.ADOPT, PlanMove.SEND_BACK)) {
            assertThatThrownBy(() -> steps.take(
                            anActor(Role.SECRETARY), made.id(), plan(made).version(), move, "Därför"))
                    .hasMessage("plan.refused.only-by-decision");
        }
    }

    @Test
    void what_nobody_does_happens_by_itself_on_the_first_of_january_and_with_the_first_revision() {
        var adopted = PlanSamples.plan(2027, PlanState.ADOPTED, 0);
        assertThat(adopted.state(LocalDate.of(2026, 12, 31))).isEqualTo(PlanState.ADOPTED);
        assertThat(adopted.state(LocalDate.of(2027, 1, 1))).isEqualTo(PlanState.IN_FORCE);

        var made = PlanSamples.inForce(jdbc, organisation);
        var taking = taking(PlanSamples.idea(jdbc, made, "AK02"));
        var version = plan(made).version();
        for (var role : EnumSet.complementOf(EnumSet.of(Role.STRATEGIST))) {
            assertThatThrownBy(() -> revisions.revise(anActor(role), made.id(), version, taking))
                    .as(role.name())
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(plan(made).state(today)).isEqualTo(PlanState.IN_FORCE);
        revisions.revise(anActor(Role.STRATEGIST), made.id(), version, taking);
        assertThat(plan(made).state(today)).isEqualTo(PlanState.REVISED);
    }

    private static RevisionDraft taking(ActivityId idea) {
        return new RevisionDraft(
                "Ny aktivitet",
                "Ny utlysning",
                List.of(idea),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                List.of(),
                Optional.empty());
    }

    private static NextStep next(StateTable.Row row, PlanFacts facts) {
        return NextStep.of(PlanMove.valueOf(row.step()), true, facts);
    }

    /** A plan that stands where the row begins, with all in place for the step. */
    private PlanSamples.Made ready(StateTable.Row row) {
        var from = PlanState.valueOf(row.from());
        var inForce = from == PlanState.IN_FORCE || from == PlanState.REVISED;
        var made = inForce ? PlanSamples.inForce(jdbc, organisation) : PlanSamples.made(jdbc, organisation, from);
        if (from == PlanState.REVISED) {
            revisions.revise(
                    anActor(Role.STRATEGIST),
                    made.id(),
                    plan(made).version(),
                    taking(PlanSamples.idea(jdbc, made, "AK02")));
            jdbc.sql("delete from plan.activity where plan_id = :plan and code = 'AK02'")
                    .param("plan", made.id().value())
                    .update();
        }
        var preparation = new PreparationStore(jdbc);
        goals.all().stream()
                .filter(goal -> !goal.id().equals(made.goal().id()))
                .forEach(goal -> preparation.except(made.id(), goal.id(), "Vilar i år"));
        for (var matter : Confirmation.Matter.values()) {
            preparation.add(
                    made.id(),
                    new Confirmation(matter, "26RS1234", "Någon", Instant.now()),
                    made.id().value());
        }
        if (from == PlanState.COLLECTING) {
            remindTwice(made);
        }
        if (inForce) {
            new RevisionStore(jdbc).callOff(made.activity(), "Flyttad", anActor(Role.STRATEGIST), Instant.now());
            PlanSamples.judge(jdbc, made.objective(), Assessment.Next.CONTINUE);
            matters.decide(anActor(Role.REGISTRAR), minutes(made, MatterKind.FOLLOW_UP, Outcome.ADOPTED, board, ""));
        }
        return made;
    }

    private void remindTwice(PlanSamples.Made made) {
        var store = new UnitAnswerStore(jdbc);
        for (var unit : organisation.units()) {
            store.remind(made.id(), unit.id(), Instant.now().minus(9, ChronoUnit.DAYS));
            store.remind(made.id(), unit.id(), Instant.now().minus(2, ChronoUnit.DAYS));
        }
    }

    private void take(StateTable.Row row, Actor by, PlanSamples.Made made, Body body, String why) {
        var move = PlanMove.valueOf(row.step());
        if (move.isDecided()) {
            var outcome = move == PlanMove.ADOPT ? Outcome.ADOPTED : Outcome.REMITTED;
            matters.decide(by, minutes(made, MatterKind.ACTION_PLAN, outcome, body, why));
        } else {
            steps.take(by, made.id(), plan(made).version(), move, "");
        }
    }

    private Minutes minutes(PlanSamples.Made made, MatterKind kind, Outcome outcome, Body body, String why) {
        var reference =
                new DecisionReference(body.id(), today.minusDays(1), "§ 12", new RegistryNumber("26RS1234"), "");
        return new Minutes(
                kind,
                ActionPlans.subject(made.id()),
                "Handlingsplan",
                outcome,
                reference,
                why,
                Optional.empty(),
                Optional.empty());
    }

    private ActionPlan plan(PlanSamples.Made made) {
        return plans.plan(Actor.program(), made.id()).orElseThrow();
    }
}
