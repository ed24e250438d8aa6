package se.utblick.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.representation.RepresentationSamples.term;
import static se.utblick.representation.RepresentationSamples.today;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.StateTable;
import se.utblick.StateTable.Row;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.representation.MeetingPlan.Goer;

/** The state machine of a seat and whoever sits on it, row by row. */
@HouseTest
class SeatStatesTest {

    private static final StateTable TABLE = StateTable.read(SeatStatesTest.class, "seat-states.txt");
    private static final Actor ALL = Actor.program();

    @Autowired
    Seats seats;

    @Autowired
    SeatSteps steps;

    @Autowired
    OutsideMeetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    static Stream<Row> rows() {
        return TABLE.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(Row row) {
        for (var role : row.by()) {
            var id = standing(row, "");
            take(row, anActor(role), id, "");
            assertThat(last(id)).as(row + " by " + role).isEqualTo(SeatStanding.valueOf(row.to()));
        }
        var id = standing(row, "");
        for (var role : row.others()) {
            assertThatThrownBy(() -> take(row, anActor(role), id, ""))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
        assertThat(seat(id).standing(today())).isEqualTo(SeatStanding.valueOf(row.from()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(Row row) {
        for (var need : row.needs()) {
            var id = standing(row, need);
            assertThatThrownBy(() -> take(row, ALL, id, need))
                    .as(row + " without " + need)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.missing())
                                    .extracting(Sentence::key)
                                    .containsExactly("representation.missing." + need.toLowerCase(Locale.ROOT)));
            assertThat(seat(id).standing(today())).isEqualTo(SeatStanding.valueOf(row.from()));
        }
    }

    @Test
    void a_step_that_is_not_in_the_table_is_not_taken() {
        for (var standing : SeatStanding.values()) {
            for (var step : SeatStep.values()) {
                assertThat(step.isOpenFrom(standing))
                        .as(standing + " " + step)
                        .isEqualTo(TABLE.has(standing.name(), step.name()));
            }
        }
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        var id = standing(new Row("APPOINTED", "ACTIVATE", "ACTIVE", Set.of(), List.of()), "MANDATE");

        assertThatThrownBy(() -> steps.activate(ALL, id, seat(id).version(), Optional.empty(), Optional.empty(), false))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(3));
    }

    private Seat seat(SeatId id) {
        return seats.seat(ALL, id).orElseThrow();
    }

    /** Where the newest term stands; an ended one leaves the seat vacant. */
    private SeatStanding last(SeatId id) {
        var seat = seat(id);
        return seat.terms().isEmpty()
                ? seat.standing(today())
                : seat.standing(seat.terms().getLast(), today());
    }

    /** A seat that stands where the row begins, with all in place but for one thing. */
    private SeatId standing(Row row, String without) {
        var id = seats.add(ALL, RepresentationSamples.facts(organisation, !without.equals("SUPPORT")));
        if (!without.equals("MANDATE")) {
            seats.mandate(ALL, id, seat(id).version(), RepresentationSamples.mandate());
        }
        var from = SeatStanding.valueOf(row.from());
        if (from != SeatStanding.VACANT) {
            steps.nominate(ALL, id, seat(id).version(), new Holder("Ledamot", Optional.empty()), "Partiet");
        }
        if (from == SeatStanding.VACANT || from == SeatStanding.NOMINATED) {
            return id;
        }
        steps.appoint(ALL, id, seat(id).version(), appointing(from, ""));
        if (from != SeatStanding.APPOINTED) {
            new TermStore(jdbc).activate(current(id), today(), Optional.empty(), Instant.now());
        }
        if (from == SeatStanding.REPORT_MISSING) {
            missingReport(id);
        }
        if (row.step().equals("END") && without.isEmpty()) {
            seats.handOver(ALL, id, seat(id).version(), "Positionen", "", "", true);
        }
        return id;
    }

    private UUID current(SeatId id) {
        return seat(id).current().orElseThrow().id();
    }

    private void missingReport(SeatId id) {
        var facts = seat(id).facts();
        var day = today().minusDays(40);
        var goer = new Goer(Optional.of(id), new Holder("Ledamot", Optional.empty()), "");
        meetings.plan(ALL, RepresentationSamples.plan(facts.body(), facts.mandator(), new DateRange(day, day), goer));
    }

    private static Appointing appointing(SeatStanding from, String without) {
        var period = from == SeatStanding.HANDOVER ? new DateRange(term().first(), today().plusMonths(2)) : term();
        return new Appointing(
                without.equals("HOLDER") ? Optional.empty() : Optional.of(new Holder("Ledamot", Optional.empty())),
                without.equals("DECISION")
                        ? Optional.empty()
                        : Optional.of(new Appointing.Source.Other("Regeringen", term().first(), "Beslut 7")),
                without.equals("PERIOD") ? Optional.empty() : Optional.of(period));
    }

    private void take(Row row, Actor by, SeatId id, String without) {
        var version = seat(id).version();
        switch (SeatStep.valueOf(row.step())) {
            case NOMINATE ->
                steps.nominate(
                        by,
                        id,
                        version,
                        new Holder(without.equals("HOLDER") ? "" : "Ledamot", Optional.empty()),
                        without.equals("NOMINATOR") ? "" : "Partiet");
            case APPOINT -> steps.appoint(by, id, version, appointing(SeatStanding.ACTIVE, without));
            case ACTIVATE ->
                steps.activate(
                        by,
                        id,
                        version,
                        without.equals("INTRODUCTION") ? Optional.empty() : Optional.of(today()),
                        Optional.empty(),
                        !without.equals("SUBSTITUTE"));
            case RESIGN ->
                steps.resign(
                        by,
                        id,
                        version,
                        without.equals("DAY") ? Optional.empty() : Optional.of(today().plusDays(20)),
                        without.equals("WHY") ? " " : "Flyttar");
            case END -> steps.end(by, id, version, "");
        }
    }
}
