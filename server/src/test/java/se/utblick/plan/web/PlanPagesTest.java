package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.PeopleSamples;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;

@HouseTest
class PlanPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d*)\"");
    // A key that nobody has written the sentence for is shown as it is.
    private static final Pattern BARE_KEY = Pattern.compile(">\\s*plan\\.[A-Za-z._-]+\\s*<");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_page_of_a_plan_opens_in_both_languages_with_one_heading_and_all_its_sentences() {
        var adopted = PlanSamples.inForce(jdbc, organisation);
        var draft = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var visitor = as(Role.STRATEGIST);
        for (var language : List.of("sv", "en")) {
            visitor.open("/year");
            visitor.send("/language", "to", language);
            for (var plan : List.of(adopted, draft)) {
                var at = "/plans/" + plan.year();
                for (var address : List.of(at, at + "/table", at + "/coverage", at + "/steps", at + "/units")) {
                    assertWhole(visitor, address, language);
                }
            }
            assertWhole(visitor, "/plans", language);
            assertWhole(visitor, "/year", language);
            assertWhole(visitor, "/plans/" + adopted.year() + "/revisions", language);
            assertWhole(visitor, "/plans/" + adopted.year() + "/revisions/new", language);
            assertWhole(visitor, "/plans/" + draft.year() + "/text", language);
            assertWhole(
                    visitor, "/plans/" + draft.year() + "/units/" + draft.unit().code(), language);
        }
    }

    private static void assertWhole(HttpVisitor visitor, String address, String language) {
        var page = visitor.open(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body())
                .as(address)
                .contains("<html lang=\"" + language + "\"")
                .containsOnlyOnce("<h1");
        assertThat(BARE_KEY.matcher(page.body()).find()).as(address).isFalse();
        assertThat(page.body()).as(address).doesNotContain(" style=", "<style", "<script>");
    }

    @Test
    void a_year_that_is_not_there_or_no_year_at_all_is_not_found() {
        var visitor = as(Role.STRATEGIST);
        for (var address : List.of("/plans/2199", "/plans/x", "/plans/2199/table", "/plans/2199/units/kultur")) {
            assertThat(visitor.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_draft_is_not_found_by_those_who_have_no_part_in_it() {
        var draft = PlanSamples.made(jdbc, organisation, PlanState.PROPOSAL);
        var at = "/plans/" + draft.year();
        var employee = as(Role.EMPLOYEE);

        for (var address : List.of(at, at + "/table", at + "/coverage", at + "/steps", at + "/units")) {
            assertThat(employee.open(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(employee.open("/plans").body()).doesNotContain(at + "\"");
        assertThat(as(Role.PARTNER).open("/plans").body()).doesNotContain("/plans/20");
    }

    @Test
    void the_document_tells_the_plan_and_its_sums_are_the_databases() {
        var plan = PlanSamples.inForce(jdbc, organisation);
        PlanSamples.idea(jdbc, plan, "AK02");
        var body = as(Role.EMPLOYEE).open("/plans/" + plan.year()).body();

        assertThat(body).contains("Tre ansökningar är inskickade", "Partnersökning AK01", "Enheten för åäö");
        assertThat(body).doesNotContain("Partnersökning AK02");
        var sum =
                jdbc.sql("""
                        select sum(own_money)
                        from   plan.activity a
                        where  plan_id = :plan
                        and    committed_at is not null
                        and    not exists (select from plan.cancellation c where c.activity_id = a.id)
                        """).param("plan", plan.id().value()).query(Long.class).single();
        assertThat(sum).isEqualTo(60_000);
        assertThat(body).contains("60\u00a0000");
    }

    @Test
    void the_table_is_chosen_from_and_sorted_by_its_address() {
        var plan = PlanSamples.inForce(jdbc, organisation);
        PlanSamples.idea(jdbc, plan, "AK02");
        var visitor = as(Role.EMPLOYEE);
        var table = "/plans/" + plan.year() + "/table";

        assertThat(visitor.open(table).body()).contains("AK01", "AK02", "2 aktiviteter");
        assertThat(visitor.open(table + "?standing=IDEA").body())
                .contains("AK02")
                .doesNotContain("Partnersökning AK01");
        var sorted = visitor.open(table + "?sort=-code").body();
        assertThat(sorted.indexOf("Partnersökning AK02")).isLessThan(sorted.indexOf("Partnersökning AK01"));
        assertThat(sorted).contains("aria-sort=\"descending\"");
        assertThat(visitor.open(table + "?goal=finns-inte").body()).contains("Ingen aktivitet passar");
        assertThat(visitor.open(table + "?sort=nonsens&priority=%3Cb%3E").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_missing_for_the_next_step_shows_before_it_is_tried_and_when_it_is() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.COLLECTING);
        var strategist = as(Role.STRATEGIST);
        var at = "/plans/" + plan.year() + "/steps";
        var page = strategist.open(at);

        assertThat(page.body()).contains("Saknas", "Enheten för åäö har inte svarat");
        var refused = strategist.send(at, "version", version(page.body()), "move", "WRITE_PROPOSAL", "why", "Nu");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ub-refusal", "går inte än", "value=\"Nu\"");
        assertThat(strategist.send(at, "version", "1", "move", "FLYG").statusCode())
                .isEqualTo(404);
        assertThat(strategist.send(at, "version", "x", "move", "WRITE_PROPOSAL").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_empty_confirmation_and_one_by_the_wrong_role_are_not_taken() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.OUT_FOR_COMMENT);
        var at = "/plans/" + plan.year();
        var controller = as(Role.CONTROLLER);
        var version = version(controller.open(at + "/steps").body());

        assertThat(controller
                        .send(at + "/confirmations", "version", version, "what", "MONEY_CHECKED", "note", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(controller
                        .send(at + "/confirmations", "version", version, "what", "LETTER_WRITTEN", "note", "Klar")
                        .statusCode())
                .isEqualTo(403);
        assertThat(controller
                        .send(at + "/confirmations", "version", version, "what", "MONEY_CHECKED", "note", "Alla belopp")
                        .body())
                .contains("Bekräftelsen är sparad", "Alla belopp");
        assertThat(controller
                        .send(at + "/confirmations", "version", version, "what", "MONEY_CHECKED", "note", "Igen")
                        .body())
                .as("the version is old now")
                .contains("Någon annan hann före");
    }

    @Test
    void two_who_write_the_same_text_see_both_and_lose_nothing() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var at = "/plans/" + plan.year() + "/text";
        var one = as(Role.STRATEGIST);
        var other = as(Role.STRATEGIST);
        var version = version(one.open(at).body());
        other.open(at);

        assertThat(one.send(at, "version", version, "foreword-sv", "Den förstas", "situation-sv", "Läget")
                        .body())
                .contains("Texten är sparad");
        var conflict = other.send(at, "version", version, "foreword-sv", "Den andras", "situation-sv", "Annat läge");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("ub-conflict", "Den förstas", "Den andras");
        assertThat(other.send(
                                at,
                                "version",
                                version(conflict.body()),
                                "foreword-sv",
                                "Den andras",
                                "situation-sv",
                                "Annat läge")
                        .body())
                .contains("Den andras");
    }

    @Test
    void an_empty_and_a_too_long_text_are_shown_again_with_what_was_typed() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var at = "/plans/" + plan.year() + "/text";
        var strategist = as(Role.STRATEGIST);
        var version = version(strategist.open(at).body());

        var empty = strategist.send(at, "version", version, "foreword-sv", " ", "situation-sv", "Behåll mig");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Behåll mig", "aria-invalid=\"true\"");
        assertThat(strategist
                        .send(at, "version", version, "foreword-sv", "å".repeat(5_001))
                        .body())
                .contains("5\u00a0001 tecken", "högst 5\u00a0000");
    }

    @Test
    void a_plan_is_opened_once_for_a_year() {
        var plan = PlanSamples.inForce(jdbc, organisation);
        var strategist = as(Role.STRATEGIST);
        strategist.open("/plans");

        assertThat(strategist
                        .send("/plans", "year", String.valueOf(plan.year() + 1))
                        .body())
                .contains("Planen är öppnad");
        assertThat(strategist
                        .send("/plans", "year", String.valueOf(plan.year() + 1))
                        .statusCode())
                .isEqualTo(409);
        assertThat(strategist.send("/plans", "year", "i år").statusCode()).isEqualTo(404);
    }

    @Test
    void a_unit_answers_on_one_screen_and_every_mistake_is_told_at_once() {
        var plan = PlanSamples.made(jdbc, organisation, PlanState.DRAFT);
        var strategist = as(Role.STRATEGIST);
        var steps = "/plans/" + plan.year() + "/steps";
        strategist.send(steps, "version", version(strategist.open(steps).body()), "move", "ASK_UNITS");
        var at = "/plans/" + plan.year() + "/units/" + plan.unit().code();
        var head = headOf(plan.unit());

        assertThat(head.open(at).body()).contains("Har inte svarat", "Skicka svaret");
        var wrong = head.send(at, "answer", "", "text", "", "own", "många", "hours", "-3", "unit-plan", "VP 4");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"många\"", "value=\"VP 4\"", "4 uppgifter behöver rättas");
        var contradiction = head.send(at, "answer", "NOTHING", "text", "Inget", "own", "500");
        assertThat(contradiction.body()).contains("kostar inget");

        assertThat(head.send(at, "answer", "PLANS", "text", "Ett utbyte", "own", "40 000 kr", "hours", "60")
                        .body())
                .contains("Tack, svaret är sparat", "Ett utbyte");
        var late = head.send(at, "answer", "NOTHING", "text", "Inget alls");
        assertThat(late.statusCode())
                .as("the form was opened before there was an answer")
                .isEqualTo(409);
        assertThat(late.body()).contains("ub-conflict", "Ett utbyte", "Inget alls");
        assertThat(as(Role.HEAD_OF_UNIT).open(at).statusCode()).isEqualTo(404);
        assertThat(strategist.open("/plans/" + plan.year() + "/units").body()).contains("40\u00a0000", "Planerar");
    }

    @Test
    void a_revision_goes_from_choosing_to_saved_and_a_major_one_keeps_what_was_typed() {
        var plan = PlanSamples.inForce(jdbc, organisation);
        PeopleSamples.aBody(organisation, BodyKind.BOARD, "Regionstyrelsen");
        var at = "/plans/" + plan.year() + "/revisions/new";
        var strategist = as(Role.STRATEGIST);
        var id = plan.activity().value().toString();
        var form = strategist.open(at + "?activity=" + id);
        assertThat(form.body()).contains("name=\"own-" + id + "\"", "value=\"60000\"");

        var wrong = strategist.send(at, fields(form.body(), id, "", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Egna medel: ").doesNotContain("plan.revision.field");

        var major = strategist.send(at, fields(form.body(), id, "Mer pengar", "400000"));
        assertThat(major.statusCode()).isEqualTo(409);
        assertThat(major.body())
                .contains("ub-refusal", "/decisions/proposals/new", "value=\"400000\"", "value=\"Mer pengar\"");

        var minor = strategist.send(at, fields(form.body(), id, "Lite mer pengar", "70000"));
        assertThat(minor.body()).contains("Revideringen är gjord", "Lite mer pengar", "70\u00a0000 kr");
        var stale = strategist.send(at, fields(form.body(), id, "För sent", "80000"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("ub-conflict", "För sent");
        assertThat(as(Role.HEAD_OF_UNIT).open(at).statusCode()).isEqualTo(403);
        assertThat(strategist.open(at + "?activity=nonsens").statusCode()).isEqualTo(200);
    }

    private static String[] fields(String form, String id, String summary, String own) {
        return new String[] {
            "version",
            version(form),
            "summary",
            summary,
            "why",
            "Utlysningen ändrades",
            "edit",
            id,
            "version-" + id,
            "1",
            "title-sv-" + id,
            "Partnersökning AK01",
            "first-" + id,
            "2020-02-01",
            "last-" + id,
            "2020-11-30",
            "own-" + id,
            own,
            "external-" + id,
            "500000",
            "hours-" + id,
            "40",
            "priority-" + id,
            "1"
        };
    }

    @Test
    void the_wheel_says_in_its_list_all_that_its_picture_shows() {
        var body = as(Role.EMPLOYEE).open("/year").body();

        assertThat(body).contains("<svg", "role=\"img\"", "Årshjul", "Regionstyrelsen");
        for (int number = 1; number <= 38; number++) {
            assertThat(body).contains("<span class=\"ub-year__no\">" + number + "</span>");
            assertThat(body).containsPattern("class=\"ub-wheel__no\"[^>]*>" + number + "</text>");
        }
        assertThat(body.indexOf("Härnäst")).isLessThan(body.indexOf("Månad för månad"));
    }

    private HttpVisitor as(Role role) {
        return signIn(Set.of(), role);
    }

    private HttpVisitor headOf(Unit unit) {
        return signIn(Set.of(unit.id()), Role.HEAD_OF_UNIT);
    }

    private HttpVisitor signIn(Set<UnitId> units, Role role) {
        var person = signedUp(people, units, role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }

    private static String version(String body) {
        var found = VERSION.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
