package se.utblick.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.representation.RepresentationSamples.today;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

/** The state machine of a meeting and its report, row by row. Whoever takes a step is one of those who go. */
@HouseTest
class MeetingStatesTest {

    private static final StateTable TABLE = StateTable.read(MeetingStatesTest.class, "meeting-states.txt");
    private static final Actor ALL = Actor.program();

    @Autowired
    Seats seats;

    @Autowired
    OutsideMeetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    static Stream<Row> rows() {
        return TABLE.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void with_all_in_place_each_role_of_the_row_takes_the_step_and_no_other_does(Row row) {
        for (var role : row.by()) {
            var actor = goes(role);
            var id = standing(row, actor, "");
            take(row, actor, id, "");
            assertThat(standing(id)).as(row + " by " + role).isEqualTo(MeetingStanding.valueOf(row.to()));
        }
        for (var role : row.others()) {
            var actor = goes(role);
            var id = standing(row, actor, "");
            assertThatThrownBy(() -> take(row, actor, id, ""))
                    .as(row + " by " + role)
                    .isInstanceOfAny(Refused.class, NotFound.class);
            assertThat(standing(id)).isEqualTo(MeetingStanding.valueOf(row.from()));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_thing_that_is_needed_is_named_when_it_alone_is_missing(Row row) {
        var actor = goes(row.by().iterator().next());
        for (var need : row.needs()) {
            var id = standing(row, actor, need);
            assertThatThrownBy(() -> take(row, actor, id, need))
                    .as(row + " without " + need)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no -> assertThat(no.missing())
                                    .extracting(Sentence::key)
                                    .containsExactly("representation.missing."
                                            + need.toLowerCase(Locale.ROOT).replace('_', '-')));
            assertThat(standing(id)).isEqualTo(MeetingStanding.valueOf(row.from()));
        }
    }

    @Test
    void a_step_that_is_not_in_the_table_is_not_taken() {
        for (var standing : MeetingStanding.values()) {
            for (var step : MeetingStep.values()) {
                assertThat(step.isOpenFrom(standing))
                        .as(standing + " " + step)
                        .isEqualTo(TABLE.has(standing.name(), step.name()));
            }
        }
    }

    @Test
    void nobody_reports_from_a_meeting_that_others_went_to_unless_they_stand_behind_them() {
        var row = new Row("REPORT_EXPECTED", "REPORT", "REPORTED", Set.of(), List.of());
        var id = standing(row, goes(Role.ELECTED_REPRESENTATIVE), "");

        assertThatThrownBy(() -> take(row, anActor(Role.ELECTED_REPRESENTATIVE), id, ""))
                .isInstanceOf(Refused.class);
        take(row, anActor(Role.SUPPORT_OFFICER), id, "");
        assertThat(standing(id)).isEqualTo(MeetingStanding.REPORTED);
    }

    @Test
    void what_nobody_does_happens_by_itself_on_its_day() {
        var actor = goes(Role.CHAIR);
        var id = planned(actor, new DateRange(today().plusDays(3), today().plusDays(4)), "");
        meetings.approve(actor, id, found(id).version());
        var last = today().plusDays(4);
        var due = found(id).due();

        assertThat(due).isEqualTo(last.plusDays(14));
        assertThat(found(id).standing(last.minusDays(1))).isEqualTo(MeetingStanding.APPROVED);
        assertThat(found(id).standing(last)).isEqualTo(MeetingStanding.REPORT_EXPECTED);
        assertThat(found(id).standing(due)).isEqualTo(MeetingStanding.REPORT_EXPECTED);
        assertThat(found(id).standing(due.plusDays(1))).isEqualTo(MeetingStanding.MISSING);
    }

    private Actor goes(Role role) {
        return signedUp(people, Set.of(), role).actor();
    }

    private Meeting found(MeetingId id) {
        return meetings.meeting(ALL, id).orElseThrow();
    }

    private MeetingStanding standing(MeetingId id) {
        return found(id).standing(today());
    }

    private MeetingId standing(Row row, Actor goer, String without) {
        var from = MeetingStanding.valueOf(row.from());
        var last = switch (from) {
            case PLANNED, APPROVED -> today().plusDays(9);
            case MISSING -> today().minusDays(40);
            default -> today();
        };
        var id = planned(goer, new DateRange(last.minusDays(1), last), without);
        if (from == MeetingStanding.APPROVED) {
            new MeetingStore(jdbc).approve(id, new Meeting.Approval("Ordföranden", Instant.now()));
        }
        if (from == MeetingStanding.REPORTED) {
            meetings.report(ALL, id, RepresentationSamples.report());
        }
        return id;
    }

    private MeetingId planned(Actor goer, DateRange days, String without) {
        var facts = RepresentationSamples.facts(organisation, true);
        var seat = seats.add(ALL, facts);
        if (!without.equals("GROUND")) {
            seats.mandate(ALL, seat, seats.seat(ALL, seat).orElseThrow().version(), RepresentationSamples.mandate());
        }
        var whole = RepresentationSamples.plan(
                facts.body(),
                facts.mandator(),
                days,
                RepresentationSamples.goer(Optional.of(seat), goer.name(), goer.person()));
        return meetings.plan(
                ALL,
                new MeetingPlan(
                        whole.kind(),
                        whole.title(),
                        whole.body(),
                        whole.days(),
                        whole.place(),
                        without.equals("TRAVEL") ? Optional.empty() : whole.travel(),
                        without.equals("PURPOSE") ? "" : whole.purpose(),
                        without.equals("AIM") ? "" : whole.aim(),
                        without.equals("COST") ? Optional.empty() : whole.cost(),
                        whole.activity(),
                        whole.receiver(),
                        whole.agenda(),
                        whole.practical(),
                        whole.link(),
                        whole.onProjects(),
                        whole.goers()));
    }

    private void take(Row row, Actor by, MeetingId id, String without) {
        var version = found(id).version();
        var why = without.equals("WHY") ? "" : "Tåget gick inte";
        switch (MeetingStep.valueOf(row.step())) {
            case APPROVE -> meetings.approve(by, id, version);
            case CANCEL -> meetings.cancel(by, id, version, why);
            case EXCUSE -> meetings.excuse(by, id, version, why);
            case REPORT -> meetings.report(by, id, report(without));
            case ANNOUNCE ->
                meetings.announce(
                        by, id, version, without.equals("DAY") ? Optional.empty() : Optional.of(today()), "§ 9");
        }
    }

    private static ReturnReport report(String without) {
        var whole = RepresentationSamples.report();
        return new ReturnReport(
                without.equals("HAPPENED") ? "" : whole.happened(),
                whole.said(),
                without.equals("LESSON") ? "" : whole.lesson(),
                without.equals("NEXT_STEP") ? "" : whole.nextStep(),
                without.equals("TELL") ? "" : whole.tell(),
                true,
                "",
                Optional.empty(),
                whole.reportedBy(),
                whole.reportedAt());
    }
}
