package se.utblick.representation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.representation.RepresentationSamples.today;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.DateRange;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.Role;
import se.utblick.representation.Holder;
import se.utblick.representation.MeetingId;
import se.utblick.representation.OutsideMeetings;
import se.utblick.representation.RepresentationPaths;
import se.utblick.representation.RepresentationSamples;
import se.utblick.representation.SeatId;
import se.utblick.representation.SeatSteps;
import se.utblick.representation.Seats;

/** Seats, mandates and reports as they are met over HTTP: who sees what, who may do what, and what becomes of what was typed. */
@HouseTest
class RepresentationPagesTest {

    private static final Actor ALL = Actor.program();

    @LocalServerPort
    int port;

    @Autowired
    Seats seats;

    @Autowired
    SeatSteps steps;

    @Autowired
    OutsideMeetings meetings;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_mandate_is_for_the_house_and_for_nobody_outside_it(Role role) {
        var id = seat(true);
        var inside = role != Role.PARTNER && role != Role.PUBLIC;
        var visitor = as(role);

        var page = visitor.open(RepresentationPaths.seat(id));
        assertThat(page.statusCode()).isEqualTo(inside ? 200 : 404);
        assertThat(page.body().contains("Inga pengar")).isEqualTo(inside);
        assertThat(visitor.open(RepresentationPaths.SEATS).statusCode()).isEqualTo(inside ? 200 : 403);
        assertThat(visitor.open(RepresentationPaths.MEETINGS).statusCode()).isEqualTo(inside ? 200 : 403);
        assertThat(visitor.open(RepresentationPaths.CALENDAR_FILE).statusCode()).isEqualTo(inside ? 200 : 403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /representation/new                      | SECRETARY
            /representation/{id}/edit                | SECRETARY SUPPORT_OFFICER
            /representation/{id}/mandate             | SECRETARY SUPPORT_OFFICER
            /representation/{id}/steps/NOMINATE      | SECRETARY
            /representation/{id}/steps/APPOINT       | SECRETARY REGISTRAR
            /representation/meetings/new             | ELECTED_REPRESENTATIVE EMPLOYEE CHAIR SUPPORT_OFFICER STRATEGIST
            """)
    void a_form_is_shown_only_to_those_who_may_send_it(String route, String roles) {
        var address = route.replace("{id}", seat(true).value().toString());
        var allowed = Set.of(roles.split(" "));

        for (var role : new Role[] {
            Role.SECRETARY,
            Role.SUPPORT_OFFICER,
            Role.REGISTRAR,
            Role.ELECTED_REPRESENTATIVE,
            Role.EMPLOYEE,
            Role.CHAIR,
            Role.STRATEGIST,
            Role.CONTROLLER,
            Role.ADMINISTRATOR
        }) {
            var visitor = as(role);
            var expected = allowed.contains(role.name()) ? 200 : 403;
            assertThat(visitor.open(address).statusCode())
                    .as(route + " as " + role)
                    .isEqualTo(expected);
            if (expected == 403) {
                visitor.open("/");
                assertThat(visitor.post(address, "version", "1").statusCode())
                        .as("sending " + route + " as " + role)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void a_seat_without_a_mandate_says_so_on_its_page_in_the_list_and_on_the_supporters_first_page() {
        var id = seat(false);
        var officer = as(Role.SUPPORT_OFFICER);
        var name = seats.seat(ALL, id).orElseThrow().where().name().sv();

        assertThat(officer.open(RepresentationPaths.seat(id)).body()).contains("Mandat saknas");
        assertThat(officer.open(RepresentationPaths.SEATS + "?q=" + name.substring(10))
                        .body())
                .contains(name, "Mandat saknas");
        assertThat(officer.open("/").body()).contains(name, "Mandat saknas");
    }

    @Test
    void an_assignment_that_lacks_something_is_refused_with_all_that_it_lacks_and_keeps_what_was_typed() {
        var id = seat(false);
        var officer = as(Role.SUPPORT_OFFICER);
        var address = RepresentationPaths.SEAT_STEP
                .replace("{id}", id.value().toString())
                .replace("{step}", "ACTIVATE");
        officer.open(address);

        var answer = officer.post(address, "version", version(id), "holder", "Vår <ersättare>");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Ett skriftligt mandat som gäller", "Dagen då en introduktion erbjöds", "Vår &lt;ersättare>");
    }

    @Test
    void whoever_is_overtaken_is_told_and_loses_nothing() {
        var id = seat(true);
        var officer = as(Role.SUPPORT_OFFICER);
        var address = RepresentationPaths.at(RepresentationPaths.MANDATE, id);
        officer.open(address);
        var old = version(id);
        seats.mandate(ALL, id, seats.seat(ALL, id).orElseThrow().version(), RepresentationSamples.mandate());

        var answer = officer.post(address, mandate(old));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Någon hann före", "Bara det vi har beslutat");

        assertThat(officer.send(address, mandate(version(id))).body()).contains("Mandatet är sparat");
    }

    private static String[] mandate(String version) {
        return new String[] {
            "version", version,
            "represents", "Länet",
            "maySay", "Bara det vi har beslutat",
            "bringHome", "Allt annat",
            "howOften", "EACH_MEETING",
            "first", today().toString(),
            "last", today().plusYears(1).toString()
        };
    }

    @Test
    void a_report_takes_five_answers_and_becomes_an_item_for_the_body_that_sent_them() {
        var goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        var id = meeting(goer);
        var visitor = new HttpVisitor(port).signIn(goer.email(), PASSWORD);
        var address = RepresentationPaths.at(RepresentationPaths.REPORT, id);
        assertThat(visitor.open("/").body()).contains("berätta vad som hände");

        visitor.open(address);
        var half = visitor.post(address, "happened", "<b>Positionen</b> antogs", "attachment", "javascript:alert(1)");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("antogs", "Skriv en adress som börjar med https")
                .doesNotContain("<b>Positionen");

        visitor.open(address);
        assertThat(visitor.send(address, answers()).body()).contains("Tack!", "Stäm av texten först");
        var secretary = as(Role.SECRETARY);
        assertThat(secretary.open(RepresentationPaths.HOMECOMING).body())
                .contains("Till nästa sammanträde", "Stäm av texten först");
        var announce = RepresentationPaths.MEETING_STEP
                .replace("{id}", id.value().toString())
                .replace("{step}", "ANNOUNCE");
        secretary.open(announce);
        assertThat(secretary
                        .send(announce, "version", meetingVersion(id), "on", today().toString(), "item", "§ 12")
                        .body())
                .contains("Rapporten är anmäld", "§ 12");
    }

    @Test
    void what_was_written_on_the_train_survives_a_lost_session() {
        var goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        var address = RepresentationPaths.at(RepresentationPaths.REPORT, meeting(goer));
        var visitor = new HttpVisitor(port).signIn(goer.email(), PASSWORD);
        visitor.open(address);
        jdbc.sql("delete from platform.spring_session where principal_name = :name")
                .param("name", goer.id().value().toString())
                .update();

        var door = visitor.send(address, answers());

        assertThat(door.statusCode()).isEqualTo(401);
        assertThat(door.body()).contains("name=\"kept.lesson\"", "Stäm av texten först", "kept-to");
    }

    @Test
    void the_briefing_is_a_file_that_needs_nothing_from_the_network() {
        var goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        var id = meeting(goer);

        var file = as(Role.SUPPORT_OFFICER).open(RepresentationPaths.at(RepresentationPaths.BRIEFING_FILE, id));

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("attachment", ".html"));
        assertThat(file.body())
                .contains("Det som ligger inom policyn", "Inga pengar", "Få in vår text", "name=\"viewport\"")
                .doesNotContain("<link", "<script", "src=");
    }

    @Test
    void the_calendar_holds_every_meeting_with_its_days_and_who_goes() {
        var goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        var id = meeting(goer);

        var file = as(Role.EMPLOYEE).open(RepresentationPaths.at(RepresentationPaths.MEETING_FILE, id));

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(file.body())
                .contains(
                        "BEGIN:VEVENT",
                        "DTEND;VALUE=DATE:" + today().plusDays(1).toString().replace("-", ""),
                        "SUMMARY:Rapportörsmöte",
                        "UID:" + id.value());
    }

    @Test
    void where_projects_are_decided_our_own_applications_are_shown_until_all_have_said_what_part_they_have() {
        var goer = signedUp(people, Set.of(), Role.ELECTED_REPRESENTATIVE);
        var unit = aUnit(organisation, "Folktandvården");
        var visitor = new HttpVisitor(port).signIn(goer.email(), PASSWORD);
        var id = meeting(goer);
        jdbc.sql("update representation.meeting set on_projects = true where id = :id")
                .param("id", id.value())
                .update();
        var page = RepresentationPaths.meeting(id);
        visitor.open(page);

        var applied = visitor.send(
                RepresentationPaths.at(RepresentationPaths.APPLICATIONS, id),
                "application",
                "Friska tänder",
                "unit",
                unit.id().value().toString());
        assertThat(applied.body()).contains("Har inte sagt något om jäv: Ledamoten", "Friska tänder");

        var declared = visitor.send(
                RepresentationPaths.at(RepresentationPaths.DECLARATIONS, id),
                "who",
                "Ledamoten",
                "part",
                jdbc.sql("select id::text from representation.application where meeting_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single(),
                "left",
                "YES");
        assertThat(declared.body())
                .contains("jävig i Friska tänder", "och lämnade rummet")
                .doesNotContain("Har inte sagt något om jäv");
        assertThat(as(Role.CONTROLLER)
                        .post(RepresentationPaths.at(RepresentationPaths.DECLARATIONS, id), "who", "Ledamoten")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_time_for_a_report_is_the_regions_own() {
        var officer = as(Role.SUPPORT_OFFICER);
        officer.open(RepresentationPaths.HOMECOMING);
        try {
            assertThat(officer.send(RepresentationPaths.DEADLINE, "days", "0").statusCode())
                    .isEqualTo(422);
            assertThat(officer.send(RepresentationPaths.DEADLINE, "days", "21").body())
                    .contains("Tiden är ändrad");
            assertThat(meetings.meeting(ALL, meeting(signedUp(people, Set.of(), Role.EMPLOYEE)))
                            .orElseThrow()
                            .due())
                    .isEqualTo(today().plusDays(21));
        } finally {
            jdbc.sql("delete from platform.setting where name = 'representation.days-to-report'")
                    .update();
        }
    }

    private static String[] answers() {
        return new String[] {
            "happened", "Positionen antogs",
            "lesson", "Stäm av texten först",
            "nextStep", "Skicka den vidare",
            "tell", "Regional utveckling",
            "within", "YES"
        };
    }

    private SeatId seat(boolean mandated) {
        var id = seats.add(ALL, RepresentationSamples.facts(organisation, true));
        if (mandated) {
            seats.mandate(ALL, id, seats.seat(ALL, id).orElseThrow().version(), RepresentationSamples.mandate());
        } else {
            steps.nominate(
                    ALL,
                    id,
                    seats.seat(ALL, id).orElseThrow().version(),
                    new Holder("Ledamoten", Optional.empty()),
                    "Partiet");
            steps.appoint(ALL, id, seats.seat(ALL, id).orElseThrow().version(), RepresentationSamples.appointing());
        }
        return id;
    }

    private MeetingId meeting(Person goer) {
        var id = seat(true);
        var facts = seats.seat(ALL, id).orElseThrow().facts();
        return meetings.plan(
                ALL,
                RepresentationSamples.plan(
                        facts.body(),
                        facts.mandator(),
                        new DateRange(today(), today()),
                        RepresentationSamples.goer(Optional.of(id), "Ledamoten", goer.id())));
    }

    private String version(SeatId id) {
        return Integer.toString(seats.seat(ALL, id).orElseThrow().version().number());
    }

    private String meetingVersion(MeetingId id) {
        return Integer.toString(
                meetings.meeting(ALL, id).orElseThrow().version().number());
    }

    private HttpVisitor as(Role role) {
        return new HttpVisitor(port).signIn(signedUp(people, Set.of(), role).email(), PASSWORD);
    }
}
