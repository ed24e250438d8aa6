package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.utblick.HouseTest;
import se.utblick.decisions.Meeting.Planned;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;

@HouseTest
@RecordApplicationEvents
class MeetingsTest {

    private static final Actor SECRETARY = anActor(Role.SECRETARY);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 27);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 24);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Autowired
    Meetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEvents events;

    Body committee;

    @BeforeEach
    void body() {
        committee = aBody(organisation, BodyKind.COMMITTEE, "Nämnden");
    }

    @Test
    void papers_are_wanted_so_many_working_days_before_as_the_body_has_said() {
        var usual = meeting(plan(JANUARY).getFirst());
        assertThat(usual.papersBy()).isEqualTo("2027-01-13");

        meetings.wantPapers(SECRETARY, committee.id(), 3);
        // Over Easter: Good Friday and Easter Monday are not worked.
        assertThat(meeting(plan(LocalDate.of(2027, 3, 30)).getFirst()).papersBy())
                .isEqualTo("2027-03-23");
        assertThat(meeting(usual.id()).papersBy()).as("what is planned stays").isEqualTo("2027-01-13");
    }

    @Test
    void the_next_meeting_is_the_first_whose_papers_can_still_be_in() {
        plan(JANUARY, FEBRUARY, MARCH);

        assertThat(next("2027-01-13")).contains(JANUARY);
        assertThat(next("2027-01-14")).contains(FEBRUARY);
        assertThat(next("2027-03-18")).as("no calendar so far").isEmpty();
    }

    @Test
    void a_moved_meeting_keeps_its_way_and_whoever_counted_with_it_is_told() {
        var id = plan(JANUARY, FEBRUARY).getFirst();
        var to = LocalDate.of(2027, 2, 3);
        meetings.move(SECRETARY, id, Version.FIRST, to, Optional.empty(), "Salen är upptagen");

        assertThat(meeting(id).on()).isEqualTo(to);
        assertThat(meeting(id).papersBy()).isEqualTo("2027-01-20");
        assertThat(meeting(id).moves())
                .extracting(Meeting.Move::from, Meeting.Move::to, Meeting.Move::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(JANUARY, to, "Salen är upptagen"));
        assertThat(events.stream(MeetingEvent.Moved.class)).contains(new MeetingEvent.Moved(id, committee.id()));
        assertThat(journal.about(meeting(id).subject()))
                .extracting(Journal.Entry::action)
                .containsExactly("moved", "planned");
        assertThatThrownBy(() ->
                        meetings.move(SECRETARY, id, new Version(2), FEBRUARY, Optional.empty(), "Två på samma dag"))
                .hasMessage("decisions.refused.meets-already");
    }

    @Test
    void a_cancelled_meeting_is_shown_in_its_year_and_counted_with_by_nobody() {
        var id = plan(JANUARY, FEBRUARY).getFirst();
        meetings.cancel(SECRETARY, id, Version.FIRST, "Inga ärenden");

        assertThat(next("2027-01-02")).contains(FEBRUARY);
        assertThat(meetings.in(2027)).contains(meeting(id));
        assertThat(meeting(id).isAhead(JANUARY)).isFalse();
        assertThat(events.stream(MeetingEvent.Cancelled.class))
                .contains(new MeetingEvent.Cancelled(id, committee.id()));
        assertThatThrownBy(() -> meetings.cancel(SECRETARY, id, new Version(2), "Igen"))
                .hasMessage("decisions.refused.cancelled-meeting");
        assertThat(plan(JANUARY)).as("the day is free again").hasSize(1);
    }

    @Test
    void whoever_saw_an_older_calendar_changes_nothing() {
        var id = plan(JANUARY).getFirst();
        meetings.move(SECRETARY, id, Version.FIRST, FEBRUARY, Optional.empty(), "Flyttat");

        assertThatThrownBy(() -> meetings.cancel(SECRETARY, id, Version.FIRST, "Sent"))
                .isInstanceOf(Stale.class);
        assertThat(meeting(id).cancelled()).isEmpty();
    }

    @Test
    void a_list_goes_in_whole_or_not_at_all() {
        plan(FEBRUARY);
        assertThatThrownBy(() -> plan(JANUARY, FEBRUARY)).hasMessage("decisions.refused.meets-already");
        assertThat(meetings.of(committee.id(), LocalDate.of(2027, 1, 1)))
                .extracting(Meeting::on)
                .containsExactly(FEBRUARY);
        assertThat(meetings.read(committee.id(), "2027-01-27\n2027-02-24").rows())
                .extracting(row -> row.wrong().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void only_registrar_and_secretary_keep_the_calendar() {
        var id = plan(JANUARY).getFirst();
        for (var role : Role.values()) {
            var by = anActor(role);
            if (role != Role.REGISTRAR && role != Role.SECRETARY) {
                assertRefused(role, () -> meetings.plan(by, committee.id(), List.of(planned(MARCH))));
                assertRefused(
                        role, () -> meetings.move(by, id, Version.FIRST, MARCH, Optional.empty(), "Inte min sak"));
                assertRefused(role, () -> meetings.cancel(by, id, Version.FIRST, "Inte min sak"));
                assertRefused(role, () -> meetings.wantPapers(by, committee.id(), 5));
            }
        }
    }

    @Test
    void a_network_that_we_belong_to_has_no_calendar_here() {
        var network = aBody(organisation, BodyKind.POLITICAL_NETWORK, "Nätverket");
        assertThatThrownBy(() -> meetings.plan(SECRETARY, network.id(), List.of(planned(JANUARY))))
                .isInstanceOf(NotFound.class);
    }

    private static void assertRefused(Role role, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).as("%s", role).hasMessage("organisation.refused.permission");
    }

    private List<MeetingId> plan(LocalDate... days) {
        return meetings.plan(
                SECRETARY,
                committee.id(),
                List.of(days).stream().map(MeetingsTest::planned).toList());
    }

    private static Planned planned(LocalDate day) {
        return new Planned(day, Optional.empty());
    }

    private Meeting meeting(MeetingId id) {
        return meetings.meeting(id).orElseThrow();
    }

    private Optional<LocalDate> next(String papersReady) {
        return meetings.next(committee.id(), LocalDate.parse(papersReady)).map(Meeting::on);
    }
}
