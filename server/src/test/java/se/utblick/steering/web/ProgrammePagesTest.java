package se.utblick.steering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.steering.SteeringSamples.aGoalInForce;
import static se.utblick.steering.web.DocumentPagesTest.step;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.platform.Calendar;
import se.utblick.steering.Goal;
import se.utblick.topics.Topics;

@HouseTest
class ProgrammePagesTest {

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private static final String TEXT = "Vi gör så här.\n\n- resor bokas tidigt\n- rapporter skrivs genast";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Topics topics;

    @Autowired
    JdbcClient jdbc;

    BodyId council;
    BodyId board;
    Unit unit;
    Goal goal;
    String mark;

    @BeforeEach
    void begin() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige").id();
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen").id();
        unit = aUnit(organisation, "Folkhälsa");
        goal = aGoalInForce(jdbc, "Resa");
        mark = UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void a_guideline_is_written_by_a_head_decided_by_the_board_and_repealed() {
        var head = as(Role.HEAD_OF_UNIT);
        var registrar = as(Role.REGISTRAR);
        assertThat(head.open("/documents").body()).contains("/documents/new");
        assertThat(head.open("/documents/new").body())
                .contains("value=\"GUIDELINE\"", "value=\"PROGRAMME\"", "Folkhälsa")
                .doesNotContain("value=\"POLICY\"", "value=\"GOAL_DOCUMENT\"");

        var guideline = begun(head, "GUIDELINE", today.plusYears(2));
        assertThat(head.open(guideline).body())
                .contains("Står under", "/goals/" + goal.code(), "aria-current=\"step\"", "Dokumentets väg");
        assertThat(head.open(guideline + "/steps/put-to-decision").body()).contains("Beslutas av");
        assertThat(step(head, guideline, "put-to-decision").body())
                .contains("Steget är taget", "Väntar på beslut", "data-standing=\"FOR_DECISION\"");
        assertThat(registrar.open("/documents").body()).contains("Dokument " + mark);

        assertThat(record(registrar, guideline, "ADOPTED", board).body())
                .contains("Beslutet är registrerat", "data-standing=\"IN_FORCE\"", "26RS1234", "Utgången");
        assertThat(record(registrar, guideline, "REPEALED", board).body())
                .contains("data-standing=\"REPEALED\"", "Gällde till");
    }

    @Test
    void a_programme_that_ends_soon_stands_among_what_is_due_and_is_extended() {
        var strategist = as(Role.STRATEGIST);
        var registrar = as(Role.REGISTRAR);
        var programme = begun(strategist, "PROGRAMME", today.plusMonths(3));
        strategist.open(programme);
        step(strategist, programme, "put-to-decision");
        record(registrar, programme, "ADOPTED", board);

        var due = strategist.open(programme).body();
        assertThat(due).contains("data-standing=\"DUE_FOR_REVIEW\"", "giltigheten går ut", "/decisions/proposals/new?");
        var list = strategist.open("/documents").body();
        assertThat(list.substring(list.indexOf("id=\"late\""), list.indexOf("id=\"in-force\"")))
                .contains("Dokument " + mark);

        var incomplete = record(registrar, programme, "EXTENDED", board);
        assertThat(incomplete.statusCode()).isEqualTo(422);
        var extended = record(
                registrar,
                programme,
                "EXTENDED",
                board,
                "validUntil",
                today.plusYears(3).toString());
        assertThat(extended.body()).contains("Beslutet är registrerat").doesNotContain("giltigheten går ut");
    }

    @Test
    void what_waits_at_the_board_about_a_programme_in_force_is_shown_and_not_put_forward_again() {
        var strategist = as(Role.STRATEGIST);
        var programme = inForceUntil(strategist, today.plusMonths(3));
        var link = Pattern.compile("href=\"(/decisions/proposals/new\\?[^\"]+)\"")
                .matcher(strategist.open(programme).body());
        assertThat(link.find()).isTrue();
        var form = strategist.open(link.group(1).replace("&amp;", "&")).body();
        strategist.send(
                "/decisions/proposals",
                "kind",
                hidden(form, "kind"),
                "about",
                "steering.document",
                "thing",
                hidden(form, "thing"),
                "title",
                "Dokument " + mark,
                "summary",
                "Förläng programmet.");

        assertThat(strategist.open(programme).body())
                .contains("Väntar på beslut", "data-standing=\"DUE_FOR_REVIEW\"")
                .doesNotContain("/decisions/proposals/new?");
        record(
                as(Role.REGISTRAR),
                programme,
                "EXTENDED",
                board,
                "validUntil",
                today.plusMonths(4).toString());
        assertThat(strategist.open(programme).body())
                .contains("/decisions/proposals/new?")
                .doesNotContain("Väntar på beslut");
    }

    @Test
    void a_version_that_has_run_out_has_done_so_in_the_list_of_versions_too() {
        var strategist = as(Role.STRATEGIST);
        var programme = inForceUntil(strategist, today.minusDays(1));
        assertThat(strategist.open(programme).body()).contains("data-standing=\"LATE\"");

        var next = strategist.send(programme.substring(0, programme.lastIndexOf('/')));

        assertThat(next.body()).contains("Version 2", "Version 1");
        var versions = next.body().substring(next.body().indexOf("<h2>Versioner</h2>"));
        assertThat(versions).contains("data-standing=\"LATE\">Utgången").doesNotContain("data-standing=\"IN_FORCE\"");
    }

    @Test
    void a_programme_that_has_run_out_and_is_extended_from_a_later_day_is_on_its_way_and_not_over() {
        var strategist = as(Role.STRATEGIST);
        var programme = inForceUntil(strategist, today.minusDays(1));

        var extended = record(
                as(Role.REGISTRAR),
                programme,
                "EXTENDED",
                board,
                "validFrom",
                today.plusDays(5).toString(),
                "validUntil",
                today.plusYears(3).toString());

        assertThat(extended.body()).contains("data-standing=\"LATE\"", "giltigheten gick ut", "förlängs från");
        var list = strategist.open("/documents").body();
        var prepared = list.indexOf("id=\"prepared\"");
        assertThat(list.substring(prepared, list.indexOf("id=\"bare\""))).contains("Dokument " + mark, "förlängs från");
        assertThat(list.substring(0, prepared)).doesNotContain("Dokument " + mark);
        assertThat(list.substring(list.indexOf("id=\"bare\""))).doesNotContain("Dokument " + mark);
    }

    @Test
    void the_council_is_the_wrong_body_for_a_programme_and_the_page_leads_to_the_board() {
        var strategist = as(Role.STRATEGIST);
        var registrar = as(Role.REGISTRAR);
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));
        strategist.open(programme);
        step(strategist, programme, "put-to-decision");

        var no = record(registrar, programme, "ADOPTED", council);

        assertThat(no.statusCode()).isEqualTo(409);
        assertThat(no.body()).contains("Program beslutas av", "/decisions/proposals/new?", "26RS1234");
        assertThat(registrar.open(programme).body()).contains("data-standing=\"FOR_DECISION\"");
    }

    @Test
    void whoever_asks_for_a_step_that_only_a_decision_can_take_is_told_who_decides() {
        var strategist = as(Role.STRATEGIST);
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));

        var answer = strategist.open(programme + "/steps/adopt");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("kräver ett beslut av", "Lägg fram till beslut");
    }

    @Test
    void all_that_a_programme_lacks_stands_on_its_page_and_is_said_again_when_the_step_is_tried() {
        var strategist = as(Role.STRATEGIST);
        strategist.open("/documents/new");
        var bare = strategist
                .send("/documents", "kind", "PROGRAMME", "titleSv", "Dokument " + mark, "text", "Rubrik")
                .uri()
                .getPath();
        var lacks = new String[] {
            "en text med minst ett stycke",
            "vilket område det gäller",
            "vilka mål det bidrar till",
            "vem som är ansvarig",
            "till och med vilken dag"
        };

        assertThat(strategist.open(bare).body()).contains(lacks);
        var answer = step(strategist, bare, "put-to-decision");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains(lacks);
    }

    @Test
    void a_whole_text_is_written_anew_and_two_who_do_it_both_see_both() {
        var strategist = as(Role.STRATEGIST);
        var other = as(Role.STRATEGIST);
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));
        var form = other.open(programme + "/text").body();
        assertThat(form).contains("- resor bokas tidigt\n- rapporter skrivs genast");
        strategist.open(programme + "/text");
        assertThat(strategist
                        .send(
                                programme + "/text",
                                "version",
                                hidden(form, "version"),
                                "text",
                                TEXT + "\n- förstas punkt")
                        .body())
                .contains("Texten är sparad", "förstas punkt");

        var clash =
                other.send(programme + "/text", "version", hidden(form, "version"), "text", TEXT + "\n- andras punkt");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("ub-conflict", "<p lang=\"sv\">förstas punkt</p>", "<p lang=\"sv\">andras punkt</p>");
        assertThat(other.send(
                                programme + "/text",
                                "version",
                                hidden(clash.body(), "version"),
                                "text",
                                TEXT + "\n- förstas punkt\n- andras punkt")
                        .body())
                .contains("Texten är sparad", "andras punkt");
        assertThat(other.send(programme + "/text", "version", "9", "text", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_text_in_more_passages_than_anybody_reads_is_a_mistake_in_the_form_and_nothing_worse() {
        var strategist = as(Role.STRATEGIST);
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));
        var items = "- a\n".repeat(100_000).strip();
        strategist.open(programme + "/text");

        var rewritten = strategist.send(programme + "/text", "version", "1", "text", items);
        assertThat(rewritten.statusCode()).isEqualTo(422);
        assertThat(rewritten.body()).contains("href=\"#text\"", "fler än ett styrdokument kan ha");
        strategist.open("/documents/new");
        var begun = strategist.send("/documents", "kind", "POLICY", "titleSv", "Lång " + mark, "text", items);
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(begun.body()).contains("href=\"#text\"", "fler än ett styrdokument kan ha");
        assertThat(strategist.open(programme).body()).contains("resor bokas tidigt");
    }

    @Test
    void two_who_set_goals_in_the_same_draft_both_see_both_and_nothing_typed_is_lost() {
        var strategist = as(Role.STRATEGIST);
        var other = as(Role.STRATEGIST);
        strategist.open("/documents/new");
        var draft = strategist
                .send("/documents", "kind", "POLICY", "titleSv", "Dokument " + mark, "text", TEXT)
                .uri()
                .getPath();
        var form = other.open(draft + "/goal-groups/new").body();
        strategist.open(draft + "/text");
        strategist.send(draft + "/text", "version", "1", "text", "En ny ingress, som kom emellan.\n\n" + TEXT);

        var clash = setting(other, draft + "/goal-groups/new", hidden(form, "version"), "L");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body())
                .contains("ub-conflict", "En ny ingress, som kom emellan.", "value=\"L\"", "value=\"2\"");
        assertThat(setting(other, draft + "/goal-groups/new", "2", "L").body()).contains("Gruppen är skapad");

        var taken = setting(other, draft + "/goal-groups/new", "3", "L");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("Gruppen L finns redan", "value=\"L\"");
    }

    @Test
    void a_goal_taken_out_by_an_old_reading_stays_and_the_clash_is_shown() {
        var strategist = as(Role.STRATEGIST);
        strategist.open("/documents/new");
        var draft = strategist
                .send("/documents", "kind", "POLICY", "titleSv", "Dokument " + mark, "text", TEXT)
                .uri()
                .getPath();
        setting(strategist, draft + "/goal-groups/new", "1", "L");
        setting(strategist, draft + "/goals/new", "2", "G" + mark);

        var clash = strategist.send(draft + "/goals/G" + mark, "version", "2");
        assertThat(clash.statusCode()).isEqualTo(409);
        assertThat(clash.body()).contains("ub-conflict", "G" + mark);
        assertThat(strategist.send(draft + "/goals/G" + mark, "version", "3").body())
                .contains("Målet är borttaget");
    }

    @Test
    void a_head_of_another_unit_and_an_employee_change_nothing() {
        var programme = begun(as(Role.STRATEGIST), "PROGRAMME", today.plusYears(2));
        var otherHead = signedIn(Set.of(aUnit(organisation, "Kultur")), Role.HEAD_OF_UNIT);
        for (var address : List.of("/edit", "/text", "/passages/1", "/steps/put-to-decision")) {
            assertThat(otherHead.open(programme + address).statusCode())
                    .as(address)
                    .isEqualTo(409);
            assertThat(as(Role.EMPLOYEE).open(programme + address).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        otherHead.open("/documents/new");
        var answer = otherHead.send(
                "/documents",
                "kind",
                "POLICY",
                "titleSv",
                "X",
                "text",
                "Text.",
                "unit",
                unit.id().value().toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#kind\"", "href=\"#unit\"");
    }

    @Test
    void the_new_pages_are_whole_in_english_too() {
        var strategist = as(Role.STRATEGIST);
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));
        strategist.send("/language", "to", "en", "back", programme);
        for (var address :
                List.of(programme, programme + "/text", programme + "/edit", "/documents", "/documents/new")) {
            assertThat(strategist.open(address).body())
                    .as(address)
                    .contains("<html lang=\"en\">")
                    .doesNotContain(">steering.", "\"steering.");
        }
        assertThat(strategist.open(programme).body()).contains("Stands under", "The document’s way", "not yet");
    }

    private String inForceUntil(HttpVisitor strategist, LocalDate last) {
        var programme = begun(strategist, "PROGRAMME", today.plusYears(2));
        strategist.open(programme);
        step(strategist, programme, "put-to-decision");
        record(as(Role.REGISTRAR), programme, "ADOPTED", board, "validUntil", last.toString());
        return programme;
    }

    private HttpVisitor as(Role role) {
        return signedIn(Set.of(unit), role);
    }

    private HttpVisitor signedIn(Set<Unit> units, Role role) {
        var ids = units.stream().map(Unit::id).collect(java.util.stream.Collectors.toSet());
        return new HttpVisitor(port).signIn(signedUp(people, ids, role).email(), PASSWORD);
    }

    private String begun(HttpVisitor by, String kind, LocalDate last) {
        by.open("/documents/new");
        var answer = by.send(
                "/documents",
                "kind",
                kind,
                "titleSv",
                "Dokument " + mark,
                "unit",
                unit.id().value().toString(),
                "area",
                topics.areas().getFirst().id().code(),
                "validUntil",
                last.toString(),
                "serves",
                goal.id().value().toString(),
                "text",
                TEXT);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private static HttpResponse<String> setting(HttpVisitor by, String address, String version, String code) {
        by.open(address);
        return by.send(
                address,
                "version",
                version,
                "passage",
                "1",
                "group",
                "L",
                "goalCode",
                code,
                "shortSv",
                "Resa",
                "shortEn",
                "Travel");
    }

    private HttpResponse<String> record(HttpVisitor by, String document, String outcome, BodyId body, String... more) {
        var found = Pattern.compile("href=\"(/decisions/new\\?[^\"]+)\"")
                .matcher(by.open(document).body());
        assertThat(found.find()).as("a way to record a decision").isTrue();
        var form = by.open(found.group(1).replace("&amp;", "&")).body();
        var fields = new ArrayList<>(List.of(
                "kind",
                hidden(form, "kind"),
                "about",
                "steering.document",
                "thing",
                hidden(form, "thing"),
                "title",
                "Dokument " + mark,
                "outcome",
                outcome,
                "body",
                body.value().toString(),
                "on",
                today.minusDays(3).toString(),
                "paragraph",
                "§ 12",
                "registryNumber",
                "26RS1234"));
        fields.addAll(List.of(more));
        return by.send("/decisions", fields.toArray(String[]::new));
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a hidden " + name).isTrue();
        return found.group(1);
    }
}
