package se.utblick.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;

/** Units, functions and bodies, looked after through the browser. */
@HouseTest
class AdministrationTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    HttpVisitor visitor;

    @BeforeEach
    void enter() {
        var administrator = signedUp(people, Set.of(), Role.ADMINISTRATOR);
        visitor = new HttpVisitor(port).signIn(administrator.email(), PASSWORD);
    }

    @Test
    void the_page_has_everything_and_stands_in_the_menu() {
        var unit = aUnit(organisation, "Enheten för allt");
        var page = visitor.open("/administration").body();

        assertThat(page)
                .contains("<h1>Förvaltning</h1>", "Enheten för allt", OrganisationPaths.unit(unit.id()))
                .contains("id=\"units\"", "id=\"functions\"", "id=\"bodies\"", "id=\"people\"")
                .contains("<a href=\"/administration\" aria-current=\"page\">Förvaltning</a>")
                .doesNotContain("Ta bort allt exempelinnehåll");
    }

    @Test
    void without_a_council_and_a_board_the_page_says_that_decisions_cannot_be_recorded() {
        endAll(BodyKind.BOARD);
        assertThat(visitor.open("/administration").body()).contains("Beslut kan inte registreras än");

        aBody(organisation, BodyKind.COUNCIL, "Fullmäktige");
        assertThat(visitor.open("/administration").body()).contains("Beslut kan inte registreras än");

        aBody(organisation, BodyKind.BOARD, "Styrelsen");
        assertThat(visitor.open("/administration").body()).doesNotContain("Beslut kan inte registreras än");
    }

    @Test
    void a_unit_is_added_renamed_and_closed() {
        var code = code("u");
        visitor.open("/administration/units/new");
        var added = visitor.send("/administration/units/new", "nameSv", "Folktandvården", "nameEn", "", "code", code);
        assertThat(added.body()).contains("Verksamheten är tillagd", "Folktandvården");

        var unit = organisation.everyUnit().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var address = OrganisationPaths.unit(unit.id());
        assertThat(visitor.open(address).body()).contains("value=\"Folktandvården\"", "Lades till");

        var withoutWhy = visitor.send(
                address, "nameSv", "Tandvården", "code", code, "closedOn", "2020-05-01", "version", "1", "why", "");
        assertThat(withoutWhy.statusCode()).isEqualTo(422);
        assertThat(withoutWhy.body()).contains("Varför: Fyll i fältet", "value=\"Tandvården\"", "2020-05-01");

        var closed = visitor.send(
                address,
                "nameSv",
                "Tandvården",
                "code",
                code,
                "closedOn",
                "2020-05-01",
                "version",
                "1",
                "why",
                "Eget bolag");
        assertThat(closed.body()).contains("Ändringen är sparad", "Stängd från 1 maj 2020");
        assertThat(visitor.open(address).body()).contains("Stängdes", "Eget bolag");
    }

    @Test
    void what_is_typed_wrong_is_said_in_plain_words_and_nothing_is_lost() {
        aUnitWithCode("upptagen");
        visitor.open("/administration/units/new");

        var empty = visitor.send("/administration/units/new", "nameSv", " ", "code", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Namn på svenska: Fyll i fältet", "Kod: Fyll i fältet");

        var lengthy = visitor.send("/administration/units/new", "nameSv", "x".repeat(301), "code", "kort");
        assertThat(lengthy.statusCode()).isEqualTo(422);
        assertThat(lengthy.body()).contains("301 tecken", "value=\"" + "x".repeat(301) + "\"");

        var odd = visitor.send("/administration/units/new", "nameSv", "Udda", "code", "två ord/..");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("utan mellanslag", "value=\"Udda\"", "value=\"två ord/..\"");

        var taken = visitor.send("/administration/units/new", "nameSv", "Sen", "code", "UPPTAGEN");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("Koden är upptagen", "value=\"Sen\"");

        var hostile = visitor.send("/administration/units/new", "nameSv", "<script>x</script>", "code", "");
        assertThat(hostile.body()).doesNotContain("<script>x").contains("&lt;script>x");
    }

    @Test
    void two_who_change_the_same_unit_see_both_texts_and_choose() {
        var unit = aUnit(organisation, "Före");
        var address = OrganisationPaths.unit(unit.id());
        visitor.open(address);
        visitor.send(address, "nameSv", "Hann först", "code", unit.code(), "version", "1");

        var late = visitor.send(address, "nameSv", "Kom sedan", "code", unit.code(), "version", "1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Någon hann före", "Hann först", "value=\"Kom sedan\"", "name=\"version\" value=\"2\"");
        assertThat(organisation.unit(unit.id()).orElseThrow().name().sv()).isEqualTo("Hann först");

        visitor.send(address, "nameSv", "Kom sedan", "code", unit.code(), "version", "2");
        assertThat(organisation.unit(unit.id()).orElseThrow().name().sv()).isEqualTo("Kom sedan");
    }

    @Test
    void a_function_is_added_and_renamed() {
        var code = code("f");
        visitor.open("/administration/functions/new");
        assertThat(visitor.send("/administration/functions/new", "nameSv", "Tolk", "code", code)
                        .body())
                .contains("Funktionen är tillagd", "Tolk");
        assertThat(visitor.send("/administration/functions/new", "nameSv", "Tolk", "code", code)
                        .body())
                .contains("Koden är upptagen");

        visitor.send(OrganisationPaths.function(code), "nameSv", "Språktolk", "version", "1");
        assertThat(organisation.function(code).orElseThrow().name().sv()).isEqualTo("Språktolk");
        assertThat(visitor.send(OrganisationPaths.function(code), "nameSv", "Sen", "version", "1")
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor.send(OrganisationPaths.function(code), "nameSv", "", "version", "2")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_body_is_added_ends_and_is_succeeded_but_never_by_itself() {
        var code = code("b");
        var next = aBody(organisation, BodyKind.OFFICE, "Nästa kontor");
        visitor.open("/administration/bodies/new");
        assertThat(visitor.send("/administration/bodies/new", "nameSv", "Kontoret", "code", code, "kind", "OFFICE")
                        .body())
                .contains("Organet är tillagt");
        var body = organisation.body(code).orElseThrow();
        var address = OrganisationPaths.body(body.id());

        assertThat(change(address, code, "", next.id().value().toString(), "").body())
                .contains("Skriv organets sista dag");
        assertThat(change(address, code, "2024-12-31", body.id().value().toString(), "x")
                        .body())
                .contains("leder tillbaka till samma organ");
        assertThat(change(address, code, "2024-12-31", UUID.randomUUID().toString(), "x")
                        .body())
                .contains("Efterträdare: Välj ett av alternativen");
        assertThat(change(address, code, "den sista", "", "x").body()).contains("Skriv datumet som år-månad-dag");
        assertThat(change(address, code, "2024-12-31", next.id().value().toString(), "Sammanslaget")
                        .body())
                .contains("Ändringen är sparad");

        assertThat(organisation.body(body.id()).orElseThrow()).satisfies(ended -> {
            assertThat(ended.endedOn()).contains(LocalDate.of(2024, 12, 31));
            assertThat(ended.successor()).contains(next.id());
        });
        assertThat(visitor.send("/administration/bodies/new", "nameSv", "X", "code", code, "kind", "KUNG")
                        .statusCode())
                .isEqualTo(422);
        assertThat(change(address, code, "2024-12-31", "", "Igen").statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nowhere = UUID.randomUUID();
        for (var address : new String[] {
            "/administration/units/" + nowhere,
            "/administration/units/ingen",
            "/administration/functions/ingen",
            "/administration/bodies/" + nowhere,
            "/administration/people/" + nowhere,
            "/administration/people/" + nowhere + "/leaving",
            "/administration/example"
        }) {
            assertThat(visitor.open(address).statusCode()).as(address).isEqualTo(404);
            assertThat(visitor.send(address, "nameSv", "X").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void it_is_all_there_in_english_too() {
        visitor.open("/administration");
        visitor.send("/language", "to", "en");

        assertThat(visitor.open("/administration").body()).contains("<h1>Administration</h1>", "Let somebody in");
        assertThat(visitor.send("/administration/units/new", "nameSv", "", "code", "")
                        .body())
                .contains("Name in Swedish:");
    }

    private java.net.http.HttpResponse<String> change(
            String address, String code, String endedOn, String successor, String why) {
        return visitor.send(
                address,
                "nameSv",
                "Kontoret",
                "code",
                code,
                "kind",
                "OFFICE",
                "endedOn",
                endedOn,
                "successor",
                successor,
                "why",
                why,
                "version",
                "1");
    }

    private void aUnitWithCode(String code) {
        if (organisation.everyUnit().stream().noneMatch(unit -> unit.code().equals(code))) {
            visitor.open("/administration/units/new");
            visitor.send("/administration/units/new", "nameSv", "Upptagen", "code", code);
        }
    }

    private void endAll(BodyKind kind) {
        for (var body : organisation.bodies()) {
            if (body.kind() == kind && body.endedOn().isEmpty()) {
                organisation.change(
                        Actor.program(),
                        new Body(
                                body.id(),
                                body.code(),
                                body.name(),
                                body.kind(),
                                body.description(),
                                Optional.of(LocalDate.of(2020, 1, 1)),
                                Optional.empty(),
                                body.version()),
                        "Prov");
            }
        }
    }

    private static String code(String kind) {
        return kind + UUID.randomUUID().toString().substring(0, 8);
    }
}
