package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;
import static se.utblick.plan.ActivitySamples.aPlan;
import static se.utblick.plan.ActivitySamples.planned;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Relations;
import se.utblick.organisation.Role;
import se.utblick.plan.ActivitySamples;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.Calendar;
import se.utblick.platform.Subject;

@HouseTest
class ActivityPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Relations relations;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private ActivitySamples.Made plan;
    private HttpVisitor owner;

    @BeforeEach
    void plan() {
        plan = aPlan(jdbc, organisation, true);
        owner = visitor(Role.ACTIVITY_OWNER);
    }

    @Test
    void an_idea_is_put_forward_with_what_can_be_guessed_filled_in_and_swedish_letters_kept() {
        var origin = UUID.randomUUID();
        var form = owner.open("/activities/new?objective=" + plan.objective().value()
                + "&originKind=watch.publication&originId=" + origin + "&title=Utlysning+om+%C3%A5lar");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("Utlysning om ålar")
                .contains(origin.toString())
                .contains("value=\"" + plan.unit().id().value() + "\" selected");

        var page = owner.send(
                "/activities/new",
                fields(
                        "title",
                        "Ålens återkomst i Ångermanälven",
                        "originKind",
                        "watch.publication",
                        "originId",
                        "" + origin));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1 lang=\"sv\">Ålens återkomst i Ångermanälven</h1>")
                .contains("Idén är sparad")
                .contains("data-standing=\"IDEA\"")
                .contains("/publications/" + origin)
                .contains("Idén lades in");
        assertThat(relations.to(anActor(Role.STRATEGIST), new Subject("watch.publication", origin)))
                .as("and what it came of leads to it")
                .singleElement()
                .satisfies(
                        group -> assertThat(group.getFirst().what().sv()).isEqualTo("Ålens återkomst i Ångermanälven"));
        assertThat(relations.to(anActor(Role.PARTNER), new Subject("watch.publication", origin)))
                .isEmpty();
        assertThat(relations.to(anActor(Role.STRATEGIST), new Subject("decisions.decision", origin)))
                .isEmpty();
    }

    @Test
    void an_empty_form_comes_back_with_every_mistake_at_once() {
        owner.open("/activities/new");
        var answer = owner.send("/activities/new");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#title\"")
                .contains("href=\"#objective\"")
                .contains("href=\"#unit\"")
                .contains("href=\"#first\"")
                .contains("href=\"#last\"")
                .contains("href=\"#area\"");
    }

    @Test
    void wrong_days_numbers_and_too_long_texts_are_told_in_plain_words_and_what_was_typed_is_kept() {
        owner.open("/activities/new");
        var answer = owner.send(
                "/activities/new",
                fields("title", "å".repeat(201), "first", "31 mars", "own", "mycket", "benefit", "Nytta ”här”"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Skriv datumet som år-månad-dag")
                .contains("Skriv ett tal med siffror")
                .contains("Texten är 201 tecken lång. Korta den till högst 200.")
                .contains("Nytta ”här”")
                .contains("value=\"31 mars\"");

        var backwards = owner.send("/activities/new", fields("first", "2130-05-01", "last", "2130-04-01"));
        assertThat(backwards.body()).contains("Slutdagen ligger före startdagen");
    }

    @Test
    void what_was_not_offered_cannot_be_chosen() {
        owner.open("/activities/new");
        var answer = owner.send(
                "/activities/new",
                fields("unit", "" + UUID.randomUUID(), "type", "T99", "area", "rymden", "owner", "kungen"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#unit\"")
                .contains("href=\"#type\"")
                .contains("href=\"#area\"")
                .contains("href=\"#owner\"");
    }

    @Test
    void an_activity_is_reported_with_a_reading_and_the_page_tells_what_came_of_it() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        owner.open(address + "/completion");
        assertThat(owner.send(address + "/completion", "version", "1").statusCode())
                .isEqualTo(422);

        var page = report(address, "1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Slutrapporten är sparad")
                .contains("data-standing=\"DONE\"")
                .contains("Två partner på Öland")
                .contains("Börja i februari")
                .contains("58\u00a0000\u00a0kr")
                .contains("Markerades som genomförd");
        assertThat(owner.open(PlanPaths.objective(plan.objective())).body())
                .contains("<circle class=\"ub-chart__point\"")
                .contains("2,5");
    }

    @Test
    void two_who_report_the_same_thing_are_both_heard_and_the_second_sees_what_the_first_said() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        var second = visitor(Role.ACTIVITY_OWNER);
        second.open(address + "/completion");
        owner.open(address + "/completion");
        report(address, "1");

        var answer = second.send(
                address + "/completion",
                "version",
                "1",
                "extent",
                "partly",
                "on",
                "" + today,
                "result",
                "Mitt eget ord",
                "benefit",
                "Nytta",
                "outcome",
                "PARTLY",
                "cost",
                "0",
                "hours",
                "0",
                "lesson",
                "Lärdom");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Någon hann före")
                .contains("Mitt eget ord")
                .contains("Två partner på Öland");
    }

    @Test
    void an_edit_on_top_of_another_shows_both_and_can_be_saved_knowingly() {
        owner.open("/activities/new?objective=" + plan.objective().value());
        var made = owner.post("/activities/new", fields("title", "Först"));
        var address = made.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");

        owner.open(address + "/edit");
        owner.send(address + "/edit", fields("version", "1", "title", "Deras"));
        var conflict = owner.send(address + "/edit", fields("version", "1", "title", "Mitt"));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Någon hann före")
                .contains("Deras")
                .contains("Mitt");

        assertThat(owner.send(address + "/edit", fields("version", "2", "title", "Mitt"))
                        .body())
                .contains("<h1 lang=\"sv\">Mitt</h1>");
    }

    @Test
    void it_is_moved_and_paused_and_called_off_with_a_reason() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        owner.open(address + "/postponement");
        assertThat(owner.send(address + "/postponement", "version", "1", "day", "" + today, "why", "")
                        .body())
                .contains("Välj en dag efter")
                .contains("Fyll i fältet");
        assertThat(owner.send(
                                address + "/postponement",
                                "version",
                                "1",
                                "day",
                                "" + today.plusDays(90),
                                "why",
                                "Utlysningen dröjer")
                        .body())
                .contains("data-standing=\"LATE\"")
                .contains("Utlysningen dröjer")
                .contains("Första slutdagen var");
        assertThat(owner.send(address + "/pause", "version", "2", "day", "" + today.plusDays(5), "why", "Sjukdom")
                        .body())
                .contains("data-standing=\"PAUSED\"");
        assertThat(owner.send(address + "/resumption", "version", "3").body()).contains("återupptagen");

        var head = visitor(Role.HEAD_OF_UNIT);
        head.open(address + "/cancellation");
        assertThat(head.send(address + "/cancellation", "version", "4", "why", "Pengarna räckte inte")
                        .body())
                .contains("data-standing=\"CANCELLED\"")
                .contains("Pengarna räckte inte");
    }

    @Test
    void what_is_late_can_be_promised_for_today() {
        var activity = planned(jdbc, plan);
        jdbc.sql("update plan.activity set first_day = :first, last_day = :last where id = :id")
                .param("first", today.minusDays(30))
                .param("last", today.minusDays(3))
                .param("id", activity.value())
                .update();
        var address = PlanPaths.activity(activity) + "/postponement";
        owner.open(address);

        assertThat(owner.send(address, "version", "1", "day", "" + today.minusDays(1), "why", "Blir klart")
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.send(address, "version", "1", "day", "" + today, "why", "Blir klart i dag")
                        .body())
                .contains("Blir klart i dag", "Första slutdagen var");
    }

    @Test
    void a_form_that_has_lost_its_version_is_no_form_of_ours() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        owner.open(address);
        assertThat(owner.send(address + "/completion", "version", "sist").statusCode())
                .isEqualTo(422);
        assertThat(owner.send(address + "/postponement", "day", "" + today.plusDays(90), "why", "Det dröjer")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_may_not_take_a_step_is_refused_and_whoever_may_not_see_finds_nothing() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        var employee = visitor(Role.EMPLOYEE);
        assertThat(employee.open(address).body()).doesNotContain(address + "/completion");
        assertThat(employee.open(address + "/completion").statusCode()).isEqualTo(403);
        assertThat(employee.send(address + "/cancellation", "version", "1", "why", "Nej")
                        .statusCode())
                .isEqualTo(403);

        var draft = aPlan(jdbc, organisation, false);
        var hidden = PlanPaths.activity(planned(jdbc, draft));
        for (var path : new String[] {
            hidden,
            hidden + "/edit",
            hidden + "/completion",
            hidden + "/pause",
            PlanPaths.objective(draft.objective()),
            "/activities/" + UUID.randomUUID(),
            "/activities/vet-inte",
            "/objectives/" + UUID.randomUUID()
        }) {
            assertThat(employee.open(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void an_adopted_activity_is_not_edited_and_the_way_out_is_a_revision() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        var answer = visitor(Role.HEAD_OF_UNIT).open(address + "/edit");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Den ändras inte, den revideras")
                .contains("/plans/" + plan.year() + "/revisions/new");
    }

    @Test
    void the_list_is_the_units_own_and_can_be_filtered() {
        planned(jdbc, plan);
        var list = owner.open("/activities?plan=" + plan.year()).body();
        assertThat(list).contains("Partnersökning på Åland").contains("value=\"mine\" selected");
        assertThat(owner.open("/activities?plan=" + plan.year() + "&q=%C3%A5land&unit=")
                        .body())
                .contains("Visar 1 av 1");
        assertThat(owner.open("/activities?plan=" + plan.year() + "&standing=DONE")
                        .body())
                .contains("Inget stämmer med filtret");
        assertThat(owner.open("/activities?plan=x&unit=x&standing=x&goal=x&priority=x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_page_speaks_english_to_whoever_asks_for_it() {
        var address = PlanPaths.activity(planned(jdbc, plan));
        owner.open(address);
        owner.send("/language", "to", "en", "back", address);
        for (var path : new String[] {
            address,
            address + "/completion",
            address + "/postponement",
            "/activities",
            "/activities/new",
            PlanPaths.objective(plan.objective())
        }) {
            assertThat(owner.open(path).body())
                    .as(path)
                    .contains("<html lang=\"en\">")
                    .doesNotContainPattern(">\\s*plan\\.(activity|objective)\\.")
                    .doesNotContain(">Avbryt<", ">Ansvarig<", ">Delmål<");
        }
    }

    private HttpResponse<String> report(String address, String version) {
        return owner.send(
                address + "/completion",
                "version",
                version,
                "extent",
                "wholly",
                "on",
                "" + today,
                "result",
                "Två partner på Öland",
                "benefit",
                "En gemensam ansökan",
                "outcome",
                "ACHIEVED",
                "cost",
                "58 000",
                "hours",
                "35",
                "lesson",
                "Börja i februari",
                "indicator",
                "" + plan.indicator().value(),
                "value",
                "2,5");
    }

    /** A form that is right, with some fields replaced or added. */
    private String[] fields(String... other) {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("title", "Partnersökning");
        all.put("objective", "" + plan.objective().value());
        all.put("unit", "" + plan.unit().id().value());
        all.put("first", "" + today);
        all.put("last", "" + today.plusDays(20));
        all.put("area", "miljo");
        all.put("priority", "1");
        for (int i = 0; i < other.length; i += 2) {
            all.put(other[i], other[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    private HttpVisitor visitor(Role role) {
        var person = signedUp(people, Set.of(plan.unit().id()), role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }
}
