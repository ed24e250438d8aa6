package se.utblick.decisions.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

@HouseTest
class MeetingPagesTest {

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private final LocalDate meets = today.plusDays(40);

    @LocalServerPort
    int port;

    @Autowired
    Meetings meetings;

    @Autowired
    Dues dues;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    Body committee;
    HttpVisitor secretary;

    @BeforeEach
    void come_in() {
        committee = aBody(organisation, BodyKind.COMMITTEE, "Nämnden " + UUID.randomUUID());
        secretary = visitor(Role.SECRETARY);
    }

    @Test
    void a_years_list_is_looked_at_before_it_is_put_in() {
        var pasted = "2031-01-29;2031-01-15\n2031-02-26";
        var looked = add("look", pasted);
        assertThat(looked).contains("Onsdag 29 januari 2031", "Onsdag 15 januari 2031", "enligt organets regel");
        assertThat(days()).isEmpty();

        assertThat(add("add", pasted))
                .contains("Sammanträdena är inlagda", committee.name().sv());
        assertThat(days()).containsExactly(LocalDate.of(2031, 1, 29), LocalDate.of(2031, 2, 26));
    }

    @Test
    void mistakes_are_shown_row_by_row_and_what_was_pasted_stays() {
        var answer = add("add", "2031-01-29\n<script>alert(1)</script>\n2031-01-29");

        assertThat(answer)
                .contains("Ingen dag. Skriv till exempel", "Organet sammanträder redan den dagen", "2031-01-29")
                .doesNotContain("<script>alert");
        assertThat(days()).isEmpty();
    }

    @Test
    void a_meeting_is_moved_and_called_off_with_a_reason_that_everybody_can_read() {
        var id = planned(meets);
        send(id, DecisionsPaths.MEETING_MOVE, "moveTo", meets.plusDays(1).toString(), "moveWhy", "Salen är upptagen");
        var page = visitor(Role.EMPLOYEE).open(DecisionsPaths.meeting(id)).body();
        assertThat(page)
                .contains("Salen är upptagen")
                .doesNotContain(DecisionsPaths.at(DecisionsPaths.MEETING_CHANGE, id));

        assertThat(send(id, DecisionsPaths.MEETING_CANCELLATION, "cancelWhy", ""))
                .contains("Varför det ställs in");
        assertThat(send(id, DecisionsPaths.MEETING_CANCELLATION, "cancelWhy", "Inga ärenden"))
                .contains("Sammanträdet är inställt", "Inga ärenden");
        assertThat(days()).isEmpty();
    }

    @Test
    void whoever_was_overtaken_sees_where_the_meeting_stands_and_keeps_what_they_typed() {
        var id = planned(meets);
        var form = DecisionsPaths.at(DecisionsPaths.MEETING_CHANGE, id);
        secretary.open(form);
        meetings.move(Actor.program(), id, meeting(id).version(), meets.plusDays(2), Optional.empty(), "Någon annan");
        var answer = secretary.post(
                DecisionsPaths.at(DecisionsPaths.MEETING_CANCELLATION, id), "version", "1", "cancelWhy", "Min mening");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Någon hann före", "Min mening");
        assertThat(meeting(id).cancelled()).isEmpty();
    }

    @Test
    void the_calendar_can_be_read_by_other_programs_and_a_moved_meeting_is_the_same_event()
            throws IOException, ParserException {
        var id = planned(meets);
        var before = event(id);
        meetings.move(Actor.program(), id, meeting(id).version(), meets.plusDays(3), Optional.empty(), "Flyttat");
        var after = event(id);

        assertThat(before.on()).isEqualTo(meets);
        assertThat(after.on()).isEqualTo(meets.plusDays(3));
        assertThat(after.edition()).isGreaterThan(before.edition());
        assertThat(after.summary()).contains(committee.name().sv());
    }

    @Test
    void the_minutes_days_give_the_day_of_legal_force() {
        var id = planned(today.minusDays(60));
        var held = meeting(id).on();
        var path = DecisionsPaths.at(DecisionsPaths.MINUTES_DAYS, id);
        secretary.open(path);

        assertThat(secretary
                        .send(path, "adjusted", held.minusDays(1).toString())
                        .body())
                .contains("Protokollet justeras tidigast sammanträdesdagen");
        assertThat(secretary
                        .send(
                                path,
                                "adjusted",
                                held.plusDays(2).toString(),
                                "announced",
                                held.plusDays(3).toString())
                        .body())
                .contains("Dagarna räknas från anslaget", "Tiden för överklagande har gått ut");
        assertThat(visitor(Role.EMPLOYEE).open(path).statusCode()).isEqualTo(403);
    }

    @Test
    void the_last_day_for_papers_is_in_the_year_wheel_and_the_secretarys_own_work() {
        planned(meets);
        var secretaryDues = dues.between(actor(Role.SECRETARY), today, today.plusDays(60)).stream()
                .filter(due -> due.what().equals(committee.name()))
                .toList();

        assertThat(secretaryDues).extracting(due -> due.own()).containsExactly(true, false);
        assertThat(secretaryDues.getLast().on()).isEqualTo(meets);
        assertThat(visitor(Role.EMPLOYEE).open("/year").statusCode()).isEqualTo(200);
        assertThat(meetings.days(actor(Role.EMPLOYEE), today, today.plusDays(60)))
                .filteredOn(due -> due.what().equals(committee.name()))
                .hasSize(2)
                .noneMatch(due -> due.own());
        assertThat(dues.between(actor(Role.PARTNER), today, today.plusDays(60)))
                .noneMatch(due -> due.what().equals(committee.name()));
    }

    @Test
    void only_those_who_keep_the_calendar_reach_its_forms() {
        var id = planned(meets);
        for (var role : List.of(Role.STRATEGIST, Role.CHAIR, Role.ADMINISTRATOR)) {
            var other = visitor(role);
            assertThat(other.open(DecisionsPaths.MEETINGS).statusCode())
                    .as("%s", role)
                    .isEqualTo(200);
            for (var path : List.of(
                    DecisionsPaths.NEW_MEETINGS,
                    DecisionsPaths.PAPERS_RULE + "?body=" + committee.id().value(),
                    DecisionsPaths.at(DecisionsPaths.MEETING_CHANGE, id))) {
                assertThat(other.open(path).statusCode())
                        .as("%s %s", role, path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void made_up_addresses_lead_nowhere() {
        for (var path : List.of(
                "/decisions/meetings/" + UUID.randomUUID(),
                "/decisions/meetings?year=99999",
                "/decisions/meetings/papers?body=" + UUID.randomUUID())) {
            assertThat(secretary.open(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String add(String how, String pasted) {
        secretary.open(DecisionsPaths.NEW_MEETINGS);
        return secretary
                .send(
                        DecisionsPaths.NEW_MEETINGS,
                        "body",
                        committee.id().value().toString(),
                        "days",
                        pasted,
                        "do",
                        how)
                .body();
    }

    private String send(MeetingId id, String path, String... fields) {
        secretary.open(DecisionsPaths.at(DecisionsPaths.MEETING_CHANGE, id));
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "version";
        all[fields.length + 1] = String.valueOf(meeting(id).version().number());
        return secretary.send(DecisionsPaths.at(path, id), all).body();
    }

    /** What another program sees of the meeting. */
    private record Seen(Object on, int edition, String summary) {}

    private Seen event(MeetingId id) throws IOException, ParserException {
        var text = secretary.open(DecisionsPaths.MEETINGS_CALENDAR).body();
        var event = new CalendarBuilder()
                .build(new StringReader(text)).<VEvent>getComponents(Component.VEVENT).stream()
                        .filter(one -> one.getUid().orElseThrow().getValue().equals(id.value() + "@utblick"))
                        .findFirst()
                        .orElseThrow();
        return new Seen(
                requireNonNull(event.getDateTimeStart()).getDate(),
                requireNonNull(event.getSequence()).getSequenceNo(),
                requireNonNull(event.getSummary()).getValue());
    }

    private MeetingId planned(LocalDate on) {
        return meetings.plan(Actor.program(), committee.id(), List.of(new Meeting.Planned(on, Optional.empty())))
                .getFirst();
    }

    private Meeting meeting(MeetingId id) {
        return meetings.meeting(id).orElseThrow();
    }

    private List<LocalDate> days() {
        return meetings.of(committee.id(), LocalDate.of(2020, 1, 1)).stream()
                .map(Meeting::on)
                .toList();
    }

    private HttpVisitor visitor(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }

    private static Actor actor(Role role) {
        return se.utblick.organisation.PeopleSamples.anActor(role);
    }
}
