package se.utblick.steering;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.steering.DocumentState.*;
import static se.utblick.steering.Lifecycle.*;
import static se.utblick.steering.Move.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utblick.decisions.Outcome;
import se.utblick.organisation.Role;

class LifecycleTest {

    private record Row(
            DocumentState from, DocumentState to, Move move, Set<Role> by, List<Need> needs, boolean decided) {}

    @ParameterizedTest
    @EnumSource
    void each_kind_takes_the_steps_of_the_table_and_no_other(Lifecycle life) {
        assertThat(rows(life))
                .containsExactlyInAnyOrderElementsOf(LifecycleTable.of(life).stream()
                        .map(row -> new Row(row.from(), row.to(), row.move(), row.by(), row.needs(), row.decided()))
                        .toList());
    }

    @Test
    void the_house_adds_only_the_ways_back_and_the_end_of_a_period_to_what_is_required() {
        assertThat(LifecycleTable.read().stream().filter(row -> !row.required()))
                .allMatch(row ->
                        row.move() == REMIT || row.move() == WITHDRAW || row.from() == EXPIRED || row.to() == EXPIRED);
        assertThat(LifecycleTable.read().stream().filter(LifecycleTable.Row::required))
                .hasSize(24);
    }

    @ParameterizedTest
    @EnumSource
    void from_every_state_that_is_not_the_last_there_is_a_way_on(Lifecycle life) {
        var reached =
                LifecycleTable.of(life).stream().map(LifecycleTable.Row::to).collect(toSet());
        reached.removeAll(Set.of(REPLACED, REPEALED, WITHDRAWN));
        for (var state : reached) {
            assertThat(life.next(state)).as("%s from %s", life, state).isNotEmpty();
        }
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
    void nothing_follows_on_what_is_replaced_repealed_or_withdrawn() {
        for (var life : Lifecycle.values()) {
            assertThat(life.next(REPLACED)).isEmpty();
            assertThat(life.next(REPEALED)).isEmpty();
            assertThat(life.next(WITHDRAWN)).isEmpty();
        }
    }

    @Test
    void a_decided_state_is_reached_only_by_a_decision() {
        var decided = EnumSet.of(ADOPT, REMIT, EXTEND, REPEAL);
        assertThat(Arrays.stream(Move.values()).filter(move -> move.restsOn().isPresent()))
                .containsExactlyInAnyOrderElementsOf(decided);
        assertThat(Arrays.stream(Outcome.values()).flatMap(outcome -> Move.following(outcome).stream()))
                .containsExactlyInAnyOrderElementsOf(decided);
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
                .flatMap(step -> step.from().stream()
                        .map(from -> new Row(
                                from,
                                step.to(),
                                step.move(),
                                Set.copyOf(step.by()),
                                step.needs(),
                                step.move().restsOn().isPresent())))
                .toList();
    }
}
