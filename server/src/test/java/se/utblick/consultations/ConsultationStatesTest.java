package se.utblick.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

/** Every step of both ways a consultation goes: by its roles, with everything in place, and by nobody else. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationStatesTest {

    private static final ConsultationTable TABLE = ConsultationTable.read();

    @Autowired
    Answering answering;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private ConsultationSamples samples;

    static Stream<ConsultationTable.Row> steps() {
        return TABLE.steps().stream();
    }

    @BeforeAll
    void samples() {
        samples = new ConsultationSamples(jdbc, organisation);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(ConsultationTable.Row row) {
        for (var role : row.by()) {
            var id = standing(row, Optional.empty());
            take(row, role, id, Optional.empty());
            assertThat(samples.seen(id).state(today)).as(row + " by " + role).isEqualTo(row.to());
        }
        var id = standing(row, Optional.empty());
        for (var role : EnumSet.complementOf(EnumSet.copyOf(row.by()))) {
            assertThatThrownBy(() -> take(row, role, id, Optional.empty()))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(samples.seen(id).state(today)).isEqualTo(row.from());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(ConsultationTable.Row row) {
        var role = row.by().iterator().next();
        for (var need : row.needs()) {
            var id = standing(row, Optional.of(need));
            assertThatThrownBy(() -> take(row, role, id, Optional.of(need)))
                    .as(row + " without " + need)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.missing())
                                    .as(row + " without " + need)
                                    .containsExactly(need.missing()));
            assertThat(samples.seen(id).state(today)).isEqualTo(row.from());
        }
    }

    @Test
    void the_product_has_the_steps_of_the_table_and_no_other() {
        for (var route : Route.values()) {
            for (var state : ConsultationState.values()) {
                assertThat(route.next(state).stream().map(Route.Step::move).collect(Collectors.toSet()))
                        .as("%s from %s", route, state)
                        .isEqualTo(Arrays.stream(Move.values())
                                .filter(move -> TABLE.has(route, state, move))
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void it_is_missed_when_its_last_day_passes_from_the_states_of_the_table_and_from_no_other() {
        for (var route : Route.values()) {
            for (var state : reachable(route)) {
                var one = samples.seen(samples.standing(route, state, today.plusDays(40), Optional.empty()));
                var missed = TABLE.rows().stream()
                        .anyMatch(row -> row.route() == route && row.from() == state && row.step() == null);
                var after = one.lastDay().orElseThrow().plusDays(1);

                assertThat(one.state(after.minusDays(1))).isEqualTo(state);
                assertThat(one.state(after)).isEqualTo(missed ? ConsultationState.MISSED : state);
                assertThat(one.owesLesson(after)).isEqualTo(missed);
            }
        }
    }

    @Test
    void a_step_taken_from_an_older_reading_is_told_so_and_nothing_is_changed() {
        var id = samples.standing(Route.NATIONAL, ConsultationState.ASSIGNED, today.plusDays(40), Optional.empty());
        var by = anActor(Role.SUPPORT_OFFICER);
        answering.take(by, id, Version.FIRST, Move.DRAFT, Said.NOTHING);

        assertThatThrownBy(() ->
                        answering.take(anActor(Role.SUPPORT_OFFICER), id, Version.FIRST, Move.PREPARE, Said.NOTHING))
                .isInstanceOf(Stale.class);
        assertThat(samples.seen(id).state(today)).isEqualTo(ConsultationState.DRAFT);
    }

    private static List<ConsultationState> reachable(Route route) {
        return Stream.concat(Stream.of(route.initial()), route.table().stream().map(Route.Step::to))
                .distinct()
                .toList();
    }

    private ConsultationId standing(ConsultationTable.Row row, Optional<Need> without) {
        return samples.standing(row.route(), row.from(), today.plusDays(40), without);
    }

    private void take(ConsultationTable.Row row, Role role, ConsultationId id, Optional<Need> without) {
        answering.take(
                anActor(role),
                id,
                samples.seen(id).version(),
                Objects.requireNonNull(row.step()),
                ConsultationSamples.saying(without, today));
    }
}
