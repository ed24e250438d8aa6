package se.utblick.steering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.steering.SteeringPaths;

@HouseTest
class DocumentPagesTest {

    private static final String TEXT = "Mål\n\nGynna länet genom att:\n- bevaka EU-politiken\n- öka samarbetet";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    BodyId council;
    BodyId board;
    String mark;

    @BeforeEach
    void begin() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige").id();
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen").id();
        mark = UUID.randomUUID().toString().substring(0, 6);
        organisation.add(Actor.program(), new Function("strateg-" + mark, new Bilingual("Strateg", "Strategist")));
    }

    @Test
    void a_policy_lives_its_whole_life_over_http() {
        var strategist = as(Role.STRATEGIST);
        var registrar = as(Role.REGISTRAR);
        var first = begin(strategist);
        assertThat(strategist.open(first).body()).contains("id=\"p3\"", "bevaka EU-politiken", "Utkast");

        setAGoal(strategist, first);
        assertThat(step(strategist, first, "send-for-comment", "ASKED", "Alla nämnder", "ANSWER_BY", "2026-02-01")
                        .body())
                .contains("På remiss", "Alla nämnder");
        putToDecision(strategist, first);

        var recording = recordingLink(registrar, first);
        var done = record(registrar, recording, "ADOPTED", council);
        assertThat(done.body()).contains("Beslutet är registrerat", "Gällande", "§ 12", "26RS1234");
        assertThat(registrar.open("/decisions").body()).contains("Policy " + mark, "26RS1234");

        strategist.open(first);
        var second = strategist.send(first.replaceAll("/\\d+$", "")).uri().getPath();
        assertThat(second).endsWith("/versions/2");
        strategist.open(second + "/passages/3");
        strategist.send(
                second + "/passages/3",
                "version",
                "1",
                "passageKind",
                "LIST_ITEM",
                "words",
                "bevaka och påverka EU-politiken");
        assertThat(strategist.open(second).body()).contains("Ändrat sedan förra versionen", "A" + mark);
        putToDecision(strategist, second);
        record(registrar, recordingLink(registrar, second), "ADOPTED", council);

        assertThat(strategist.open(first).body()).contains("data-standing=\"REPLACED\"");
        assertThat(strategist.open(second.replaceAll("/versions/2$", "")).body())
                .contains("bevaka och påverka EU-politiken", "href=\"/goals/A" + mark);
    }

    @Test
    void the_wrong_body_is_refused_with_a_way_out_that_works_and_nothing_typed_is_lost() {
        var strategist = as(Role.STRATEGIST);
        var registrar = as(Role.REGISTRAR);
        var policy = begin(strategist);
        putToDecision(strategist, policy);
        record(registrar, recordingLink(registrar, policy), "ADOPTED", council);

        var no = record(registrar, recordingLink(registrar, policy), "REPEALED", board);
        assertThat(no.statusCode()).isEqualTo(409);
        assertThat(no.body()).contains("Policy beslutas av", "26RS1234", "§ 12");
        assertThat(registrar.open(policy).body()).contains("data-standing=\"IN_FORCE\"");

        var way = link(no.body(), "/decisions/proposals/new?");
        var form = registrar.open(way);
        assertThat(form.statusCode()).isEqualTo(200);
        registrar.send(
                "/decisions/proposals",
                "kind",
                "POLICY",
                "about",
                "steering.document",
                "thing",
                hidden(form.body(), "thing"),
                "title",
                "Upphävande av policy " + mark);
        assertThat(registrar.open("/decisions").body()).contains("Upphävande av policy " + mark);
    }

    @Test
    void all_mistakes_in_the_minutes_show_at_once() {
        var strategist = as(Role.STRATEGIST);
        var registrar = as(Role.REGISTRAR);
        var policy = begin(strategist);
        putToDecision(strategist, policy);
        var form = registrar.open(recordingLink(registrar, policy));

        var answer = registrar.send(
                "/decisions",
                "kind",
                "POLICY",
                "about",
                "steering.document",
                "thing",
                hidden(form.body(), "thing"),
                "title",
                "",
                "on",
                "i går",
                "registryNumber",
                "inget",
                "link",
                "protokollet");

        assertThat(answer.statusCode()).isEqualTo(422);
        for (var field : new String[] {"title", "outcome", "body", "on", "paragraph", "registryNumber", "link"}) {
            assertThat(answer.body()).contains("href=\"#" + field + "\"");
        }
        assertThat(answer.body()).contains("i går", "protokollet");
    }

    @Test
    void a_step_that_lacks_something_lists_it_and_keeps_what_was_typed() {
        var strategist = as(Role.STRATEGIST);
        var policy = begin(strategist);

        var answer = strategist.send(policy + "/steps/send-for-comment", "ASKED", "Kommunerna", "ANSWER_BY", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kommunerna", "href=\"#ANSWER_BY\"");
    }

    @Test
    void an_empty_form_for_a_new_document_says_everything_that_is_missing() {
        var strategist = as(Role.STRATEGIST);
        strategist.open("/documents/new");

        var answer = strategist.send("/documents", "titleSv", "", "validUntil", "snart");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#kind\"", "href=\"#titleSv\"", "href=\"#text\"", "href=\"#validUntil\"", "snart");
    }

    @Test
    void two_who_change_the_same_thing_both_see_both_and_lose_nothing() {
        var strategist = as(Role.STRATEGIST);
        var other = as(Role.STRATEGIST);
        var policy = begin(strategist);
        other.open(policy + "/edit");
        strategist.send(policy + "/edit", "version", "1", "titleSv", "Förstas titel " + mark);

        var answer = other.send(policy + "/edit", "version", "1", "titleSv", "Andras titel " + mark);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Förstas titel " + mark, "Andras titel " + mark, "value=\"2\"");

        assertThat(other.send(policy + "/edit", "version", "2", "titleSv", "Andras titel " + mark)
                        .body())
                .contains("Uppgifterna är sparade");
    }

    @Test
    void an_employee_reads_and_is_offered_nothing_to_change() {
        var policy = begin(as(Role.STRATEGIST));
        var employee = as(Role.EMPLOYEE);

        var read = employee.open(policy).body();
        assertThat(read).contains("bevaka EU-politiken").doesNotContain("/passages/", "/edit\"");
        assertThat(employee.open("/documents").body()).doesNotContain("/documents/new");
        for (var address :
                new String[] {"/documents/new", policy + "/edit", policy + "/passages/3", policy + "/goals/new"}) {
            assertThat(employee.open(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(employee.send("/documents", "titleSv", "X").statusCode()).isEqualTo(403);
        assertThat(employee.send(policy + "/steps/send-for-comment").statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var strategist = as(Role.STRATEGIST);
        var policy = begin(strategist);
        for (var address : new String[] {
            "/documents/finns-inte",
            policy.replaceAll("\\d+$", "9"),
            policy.replaceAll("\\d+$", "x"),
            policy + "/passages/99",
            policy + "/steps/explode",
            "/decisions/" + UUID.randomUUID(),
            "/decisions/proposals/new?kind=POLICY",
            "/decisions/proposals/new?kind=POLICY&about=steering.document&thing=" + UUID.randomUUID()
        }) {
            assertThat(strategist.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_partner_sees_no_draft_and_no_decisions_page() {
        var policy = begin(as(Role.STRATEGIST));
        var partner = as(Role.PARTNER);

        assertThat(partner.open(policy).statusCode()).isEqualTo(404);
        assertThat(partner.open("/decisions").statusCode()).isEqualTo(403);
        assertThat(partner.open("/documents").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_the_text_names_and_that_is_gone_is_told_of_in_the_margin_and_the_text_is_untouched() {
        var next = aBody(organisation, BodyKind.OFFICE, "Nya kontoret " + mark);
        var old = UUID.randomUUID();
        organisation.add(
                Actor.program(),
                new Body(
                        new BodyId(old),
                        "b" + old,
                        new Bilingual("Gamla kontoret " + mark, "The old office"),
                        BodyKind.OFFICE,
                        Bilingual.NONE,
                        Optional.of(LocalDate.of(2019, 12, 31)),
                        Optional.of(next.id())));
        var strategist = as(Role.STRATEGIST);
        var policy = begin(strategist, "Regionen finns i Gamla kontoret " + mark + " i Bryssel.");

        assertThat(strategist.open(policy).body())
                .contains(
                        "<p>Regionen finns i Gamla kontoret " + mark + " i Bryssel.</p>",
                        "Gamla kontoret " + mark + " heter i dag Nya kontoret " + mark);
    }

    @Test
    void every_page_is_whole_in_english_too() {
        var strategist = as(Role.STRATEGIST);
        var policy = begin(strategist);
        strategist.send("/language", "to", "en", "back", policy);
        for (var address : new String[] {
            "/documents",
            policy,
            policy + "/history",
            policy + "/edit",
            policy + "/passages/3",
            policy + "/goal-groups/new",
            policy + "/goals/new",
            policy + "/steps/send-for-comment",
            "/documents/new",
            "/decisions"
        }) {
            var page = strategist.open(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("<html lang=\"en\">")
                    .doesNotContain(">steering.", ">decisions.");
        }
    }

    private HttpVisitor as(Role role) {
        var person = signedUp(people, Set.of(), role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }

    private String begin(HttpVisitor strategist) {
        return begin(strategist, TEXT);
    }

    private String begin(HttpVisitor strategist, String text) {
        strategist.open(SteeringPaths.NEW_DOCUMENT);
        var answer = strategist.send(
                "/documents", "kind", "POLICY", "titleSv", "Policy " + mark, "owner", "strateg-" + mark, "text", text);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.uri().getPath();
    }

    private void setAGoal(HttpVisitor strategist, String policy) {
        var group = strategist.open(policy + "/goal-groups/new").body();
        strategist.send(
                policy + "/goal-groups/new",
                "version",
                hidden(group, "version"),
                "passage",
                "2",
                "goalCode",
                "L",
                "shortSv",
                "Länet",
                "shortEn",
                "The county");
        var goal = strategist.open(policy + "/goals/new").body();
        var answer = strategist.send(
                policy + "/goals/new",
                "version",
                hidden(goal, "version"),
                "passage",
                "3",
                "group",
                "L",
                "goalCode",
                "A" + mark,
                "shortSv",
                "Bevaka",
                "shortEn",
                "Watch");
        // It has a page of its own when it is in force, and until then nobody is led to one.
        assertThat(answer.body()).contains("Målet är satt", "A" + mark).doesNotContain("href=\"/goals/A" + mark);
    }

    /** Takes a step as somebody does who has just opened its form. */
    static HttpResponse<String> step(HttpVisitor visitor, String document, String step, String... told) {
        var address = document + "/steps/" + step;
        var version = hidden(visitor.open(address).body(), "version");
        var fields = Stream.concat(Stream.of("version", version), Stream.of(told));
        return visitor.send(address, fields.toArray(String[]::new));
    }

    private static void putToDecision(HttpVisitor strategist, String policy) {
        var answer = step(
                strategist,
                policy,
                "put-to-decision",
                "OFFICIAL_LETTER",
                "Skrivelsen",
                "BOARD_OPINION",
                "Styrelsen § 3",
                "REGISTRY_NUMBER",
                "26RS9");
        assertThat(answer.body()).contains("Steget är taget", "Till beslut");
    }

    private static String recordingLink(HttpVisitor registrar, String policy) {
        return link(registrar.open(policy).body(), "/decisions/new?");
    }

    private HttpResponse<String> record(HttpVisitor registrar, String recording, String outcome, BodyId body) {
        var form = registrar.open(recording).body();
        return registrar.send(
                "/decisions",
                "kind",
                "POLICY",
                "about",
                "steering.document",
                "thing",
                hidden(form, "thing"),
                "title",
                "Policy " + mark,
                "outcome",
                outcome,
                "body",
                body.value().toString(),
                "on",
                "2026-03-04",
                "paragraph",
                "§ 12",
                "registryNumber",
                "26RS1234");
    }

    private static String link(String page, String beginning) {
        var found = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"]+)\"")
                .matcher(page);
        assertThat(found.find()).as("a link to " + beginning).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as("a hidden " + name).isTrue();
        return found.group(1);
    }
}
