package se.utblick.consultations.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

/** A consultation over HTTP: who comes where, what each step says when it cannot be taken, and what comes out. */
@HouseTest
class ConsultationPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d*)\"");
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/contribute/[^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Decisions decisions;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    private HttpVisitor as(Role role) {
        var person = signedUp(people, Set.of(), role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }

    private String added(HttpVisitor by, String... more) {
        by.open("/consultations/new");
        var fields = new ArrayList<>(List.of(
                "kind", "REFERRAL",
                "title", "En remiss " + UUID.randomUUID(),
                "sender", "Departementet (påhittat)",
                "address", "https://example.org/remiss",
                "receivedOn", today.minusDays(3).toString(),
                "lastDay", today.plusDays(60).toString(),
                "published", "NO",
                "secret", "NO"));
        fields.addAll(List.of(more));
        var answer = by.post("/consultations/new", fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
    void each_role_comes_where_it_may_and_nowhere_else(Role role) {
        var at = added(as(Role.STRATEGIST));
        var visitor = as(role);
        var reads = role.permissions().contains(Permission.READ);
        var handles = role.permissions().contains(Permission.HANDLE_CONSULTATION);

        for (var page : List.of("/consultations", "/consultations.csv", "/consultations.xlsx", at)) {
            assertThat(visitor.open(page).statusCode()).as(page).isEqualTo(reads ? 200 : 404);
        }
        for (var form : List.of(
                "/consultations/new",
                "/consultations/file",
                at + "/edit",
                at + "/text",
                at + "/stands",
                at + "/contributions",
                at + "/extension",
                at + "/lesson")) {
            assertThat(visitor.open(form).statusCode()).as(form).isEqualTo(handles ? 200 : 403);
        }
        assertThat(visitor.send(at + "/text", "version", "1", "summary", "x").statusCode())
                .isEqualTo(handles ? 200 : 403);
    }

    @Test
    void a_remiss_goes_from_the_form_to_what_was_sent_and_every_step_says_what_it_lacks() {
        var strategist = as(Role.STRATEGIST);
        var support = as(Role.SUPPORT_OFFICER);
        var registrar = as(Role.REGISTRAR);
        var secretary = as(Role.SECRETARY);
        var at = added(strategist, "weight", "3", "officer", officer());

        assertThat(step(registrar, at, "register").body()).contains("Diarienummer. Skriv det i fältet.");
        done(step(registrar, at, "register", "detail", "26RS55"));
        assertThat(step(strategist, at, "assign").body()).contains("Vilka som ska lämna underlag");
        done(step(strategist, at, "assign", "detail", "Det rör bara oss"));
        assertThat(step(strategist, at, "draft").body()).contains("tas av: Tjänstemannastöd");
        done(step(support, at, "draft"));

        assertThat(step(support, at, "prepare").body())
                .contains("Minst ett ställningstagande", "Bakgrund i tjänsteskrivelsen");
        write(support, at);
        assertThat(support.post(at + "/approval", "version", version(support, at))
                        .body())
                .contains("Be en kollega läsa");
        assertThat(strategist
                        .post(at + "/approval", "version", version(strategist, at))
                        .statusCode())
                .isEqualTo(303);
        done(step(support, at, "prepare"));
        done(step(secretary, at, "submit", "on", today.toString(), "detail", "Arbetsutskottet"));
        assertThat(step(registrar, at, "decide", "on", today.plusDays(1).toString(), "detail", "Punkt 1")
                        .statusCode())
                .isEqualTo(409);
        done(step(registrar, at, "decide", "on", today.toString(), "detail", "Direktören, punkt 1"));
        done(step(registrar, at, "send", "on", today.toString(), "detail", "Registrator", "why", "I diariet"));
        assertThat(support.open(at).body()).contains("Inskickad", "26RS55");
        assertThat(step(support, at, "close").body()).contains("om vår syn kom med");
    }

    private void write(HttpVisitor by, String at) {
        var version = version(by, at + "/text");
        assertThat(by.post(
                                at + "/text",
                                "version",
                                version,
                                "summary",
                                "S",
                                "background",
                                "B",
                                "assessment",
                                "A",
                                "consulted",
                                "C",
                                "economy",
                                "E",
                                "proposal",
                                "P",
                                "answer",
                                "Vi tillstyrker förslaget.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(by.send(at + "/text", "version", version, "summary", "Annat").body())
                .contains("Någon hann före", "Annat");
        var stands = version(by, at + "/stands");
        assertThat(by.send(at + "/stands", "version", stands, "proposal", "4.2", "kind", "OPPOSES")
                        .body())
                .contains("Skriv skälen");
        assertThat(by.post(at + "/stands", "version", stands, "proposal", "4.2", "kind", "OPPOSES", "reasons", "Dyrt")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_the_board_decides_is_registered_among_the_decisions_and_can_be_sent_back() {
        if (organisation.decidingBodies().stream().noneMatch(body -> body.kind() == BodyKind.BOARD)) {
            aBody(organisation, BodyKind.BOARD, "Styrelsen");
        }
        var board = decisions.whoDecides(MatterKind.CONSULTATION).id().value().toString();
        var strategist = as(Role.STRATEGIST);
        var support = as(Role.SUPPORT_OFFICER);
        var registrar = as(Role.REGISTRAR);
        var at = added(strategist, "weight", "1", "officer", officer());
        done(step(registrar, at, "register", "detail", "26RS56"));
        assertThat(step(strategist, at, "assign", "detail", "Ingen behövs").body())
                .contains("Ett sammanträde som hinner");
        done(step(strategist, at, "assign", "detail", "Ingen behövs", "wayOut", "EXTENSION"));
        done(step(support, at, "draft"));
        write(support, at);
        strategist.post(at + "/approval", "version", version(strategist, at));
        done(step(support, at, "prepare"));
        done(step(as(Role.SECRETARY), at, "submit", "on", today.toString(), "detail", "Arbetsutskottet"));

        assertThat(step(registrar, at, "decide", "on", today.toString(), "detail", "x")
                        .body())
                .contains("Styrelsen beslutar");
        var id = at.substring(at.lastIndexOf('/') + 1);
        var matter = new String[] {
            "kind",
            "CONSULTATION",
            "about",
            "consultations.consultation",
            "thing",
            id,
            "title",
            "Svar",
            "body",
            board,
            "on",
            today.toString(),
            "paragraph",
            "12",
            "registryNumber",
            "26RS56"
        };
        registrar.open("/decisions/new?kind=CONSULTATION&about=consultations.consultation&thing=" + id + "&title=Svar");
        var back = Stream.concat(Arrays.stream(matter), Stream.of("outcome", "REMITTED", "why", "Skriv om 4.2"))
                .toArray(String[]::new);
        assertThat(registrar.post("/decisions", back).statusCode()).isEqualTo(303);
        assertThat(registrar.open(at).body()).contains("Utkast", "Skriv om 4.2");
    }

    @Test
    void the_papers_come_out_as_pdf_and_as_word() {
        var support = as(Role.SUPPORT_OFFICER);
        var at = added(support);
        write(support, at);

        assertThat(support.open(at).body()).contains(at + "/papers/memorandum.docx", at + "/papers/answer.pdf");
        for (var paper : List.of("memorandum", "answer")) {
            var pdf = support.open(at + "/papers/" + paper + ".pdf");
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF");
            assertThat(support.open(at + "/papers/" + paper + ".docx").body()).startsWith("PK");
        }
        assertThat(support.open(at + "/papers/minutes.pdf").statusCode()).isEqualTo(404);
        assertThat(support.open(at + "/papers/answer.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_outside_answers_by_a_link_and_sees_nothing_else() {
        var officer = as(Role.SUPPORT_OFFICER);
        var at = added(officer, "concern", "Hemlig intern tanke");
        officer.open(at + "/contributions");
        assertThat(officer.post(
                                at + "/contributions",
                                "asked",
                                "Kommunen",
                                "question",
                                "Vad tycker ni?",
                                "due",
                                today.plusDays(10).toString())
                        .statusCode())
                .isEqualTo(303);
        var contribution = Pattern.compile(Pattern.quote(at) + "/contributions/[0-9a-f-]{36}")
                .matcher(officer.open(at).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        officer.open(contribution);
        var made = officer.post(contribution + "/link");
        var link = LINK.matcher(made.body()).results().findFirst().orElseThrow().group(1);

        var outside = new HttpVisitor(port);
        assertThat(outside.open(link).body())
                .contains("Vad tycker ni?", "Departementet (påhittat)")
                .doesNotContain("Hemlig intern tanke", "href=\"/consultations");
        assertThat(outside.send(link, "text", " ").statusCode()).isEqualTo(422);
        assertThat(outside.send(link, "text", "Vi tycker <script>alert(1)</script> om det")
                        .body())
                .contains("Svaret har kommit fram");
        assertThat(outside.open(at).body()).doesNotContain("Hemlig intern tanke");
        assertThat(officer.open(contribution).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");

        officer.post(contribution + "/link/end");
        assertThat(outside.open(link).statusCode()).isEqualTo(404);
        assertThat(outside.send(link, "text", "Mer").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_is_tried_first_and_with_one_mistake_nothing_of_it_is_taken() {
        var officer = as(Role.SUPPORT_OFFICER);
        var title = "Ur en fil " + UUID.randomUUID();
        var head = "Slag;Rubrik;Avsändare;Kom in";
        var first = "Remiss;" + title + ";Någon;2026-12-14";
        var bad = String.join("\n", head, first, "Brev;;Någon;14 dec");
        officer.open("/consultations/file");
        var told = officer.send("/consultations/file", "again", coded(bad));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("<td data-num>3</td>", "Skriv ett av orden", "Fyll i fältet", "år-månad-dag");
        assertThat(officer.open("/consultations?shelf=ALL").body()).doesNotContain(title);

        var good = String.join("\n", head, first);
        officer.open("/consultations/file");
        assertThat(officer.post("/consultations/file", "again", coded(good)).statusCode())
                .isEqualTo(303);
        assertThat(officer.open("/consultations?shelf=ALL").body()).contains(title);
        assertThat(officer.open("/consultations.csv").body()).contains(title);
    }

    @Test
    void a_form_with_mistakes_comes_back_with_all_of_them_and_with_what_was_typed() {
        var officer = as(Role.SUPPORT_OFFICER);
        officer.open("/consultations/new");
        var told = officer.send(
                "/consultations/new",
                "kind",
                "REFERRAL",
                "title",
                "Behållen",
                "receivedOn",
                "2026-12-14",
                "lastDay",
                "2026-12-01",
                "voice",
                "JOINT",
                "published",
                "YES",
                "secret",
                "YES",
                "address",
                "javascript:x");

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains(
                        "value=\"Behållen\"",
                        "Fyll i fältet",
                        "före dagen då remissen kom in",
                        "med vilka vi svarar",
                        "visas inte utåt",
                        "hel adress");
    }

    private String officer() {
        var code = "f" + UUID.randomUUID();
        organisation.add(Actor.program(), new Function(code, new Bilingual("Strateg", "Strategist")));
        return code;
    }

    private HttpResponse<String> step(HttpVisitor by, String at, String move, String... said) {
        var address = at + "/steps/" + move;
        var fields = new ArrayList<>(List.of("version", version(by, address)));
        fields.addAll(List.of(said));
        return by.post(address, fields.toArray(String[]::new));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String version(HttpVisitor by, String address) {
        var found = VERSION.matcher(by.open(address).body());
        return found.find() ? found.group(1) : "1";
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
