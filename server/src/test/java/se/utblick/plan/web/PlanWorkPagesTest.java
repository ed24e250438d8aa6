package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.signedUp;

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

/** The plan in the making, and revised: what people send, and what they are told when it cannot be taken. */
@HouseTest
class PlanWorkPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d*)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

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
