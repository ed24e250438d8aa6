package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.steering.DocumentState.*;
import static se.utblick.steering.Lifecycle.*;
import static se.utblick.steering.Move.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.utblick.decisions.Outcome;
import se.utblick.organisation.Role;

class LifecycleTest {

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Role> STRATEGIST = Set.of(Role.STRATEGIST);
    private static final Set<Role> REGISTRAR = Set.of(Role.REGISTRAR);
    private static final Set<Role> MINUTES = Set.of(Role.REGISTRAR, Role.SECRETARY);

    /** The state machines as the requirements have them, one line a step: from, to, and who. */
    private static final Map<Lifecycle, List<Row>> REQUIRED = Map.of(
            OF_A_POLICY,
            List.of(
                    new Row(DRAFT, OUT_FOR_COMMENT, STRATEGIST),
                    new Row(DRAFT, FOR_DECISION, Set.of(Role.STRATEGIST, Role.SECRETARY)),
                    new Row(OUT_FOR_COMMENT, FOR_DECISION, Set.of(Role.STRATEGIST, Role.SECRETARY)),
                    new Row(FOR_DECISION, IN_FORCE, MINUTES),
                    new Row(FOR_DECISION, DRAFT, Set.of(Role.SECRETARY)),
                    new Row(IN_FORCE, UNDER_REVIEW, STRATEGIST),
                    new Row(UNDER_REVIEW, IN_FORCE, STRATEGIST),
                    new Row(IN_FORCE, REPLACED, NOBODY),
                    new Row(UNDER_REVIEW, REPLACED, NOBODY),
                    new Row(IN_FORCE, REPEALED, REGISTRAR),
                    new Row(UNDER_REVIEW, REPEALED, REGISTRAR)),
            OF_A_GOAL_DOCUMENT,
            List.of(
                    new Row(DRAFT, IN_CONSULTATION, STRATEGIST),
                    new Row(IN_CONSULTATION, FOR_DECISION, STRATEGIST),
                    new Row(FOR_DECISION, IN_FORCE, REGISTRAR),
                    new Row(IN_FORCE, REPLACED, NOBODY),
                    new Row(IN_FORCE, REPEALED, REGISTRAR)),
            OF_A_PROGRAMME_OR_GUIDELINE,
            List.of(
                    new Row(DRAFT, FOR_DECISION, Set.of(Role.STRATEGIST, Role.HEAD_OF_UNIT)),
                    new Row(FOR_DECISION, IN_FORCE, MINUTES),
                    new Row(IN_FORCE, DUE_FOR_REVIEW, NOBODY),
                    new Row(DUE_FOR_REVIEW, IN_FORCE, REGISTRAR),
                    new Row(IN_FORCE, REPLACED, NOBODY),
                    new Row(DUE_FOR_REVIEW, REPLACED, NOBODY),
                    new Row(IN_FORCE, REPEALED, REGISTRAR),
                    new Row(DUE_FOR_REVIEW, REPEALED, REGISTRAR)));

    private record Row(DocumentState from, DocumentState to, Set<Role> by) {}

    @Test
    void each_kind_takes_the_steps_that_the_requirements_name_and_no_other() {
        REQUIRED.forEach((life, required) ->
                assertThat(rows(life)).as(life.name()).containsExactlyInAnyOrderElementsOf(required));
    }

    @Test
    void every_step_is_taken_by_its_own_roles_and_by_nobody_else() {
        for (var life : Lifecycle.values()) {
            for (var step : life.table()) {
                for (var role : Role.values()) {
                    assertThat(step.mayBeTakenBy(anActor(role)))
                            .as("%s %s by %s", life, step.move(), role)
                            .isEqualTo(step.by().contains(role));
                }
            }
        }
    }

    @Test
    void what_follows_by_itself_is_offered_to_nobody() {
        for (var life : Lifecycle.values()) {
            for (var state : DocumentState.values()) {
                assertThat(life.next(state)).noneMatch(step -> step.by().isEmpty());
            }
        }
    }

    @Test
    void nothing_follows_on_what_is_replaced_or_repealed() {
        for (var life : Lifecycle.values()) {
            assertThat(life.next(REPLACED)).isEmpty();
            assertThat(life.next(REPEALED)).isEmpty();
        }
    }

    @Test
    void a_decided_state_is_reached_only_by_a_decision() {
        var decided = EnumSet.of(ADOPT, REMIT, EXTEND, REPEAL);
        assertThat(Arrays.stream(Move.values()).filter(move -> move.restsOn().isPresent()))
                .containsExactlyInAnyOrderElementsOf(decided);
        assertThat(Arrays.stream(Outcome.values()).map(Move::following)).containsExactlyInAnyOrderElementsOf(decided);
        for (var life : Lifecycle.values()) {
            assertThat(life.table().stream().filter(step -> step.from().contains(FOR_DECISION)))
                    .allMatch(step -> step.move().restsOn().isPresent());
        }
    }

    @Test
    void every_step_has_an_address_of_its_own() {
        for (var move : Move.values()) {
            assertThat(Move.at(move.address())).contains(move);
        }
        assertThat(Move.at("explode")).isEmpty();
    }

    private static List<Row> rows(Lifecycle life) {
        return life.table().stream()
                .flatMap(step -> step.from().stream().map(from -> new Row(from, step.to(), Set.copyOf(step.by()))))
                .toList();
    }
}
