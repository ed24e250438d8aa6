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
import se.utblick.organisation.Organisation;
import se.utblick.organisation.People;
import se.utblick.organisation.Role;
import se.utblick.organisation.UnitId;
import se.utblick.plan.PlanSamples;
import se.utblick.plan.PlanState;

@HouseTest
class PlanPagesTest {

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

    private HttpVisitor signIn(Set<UnitId> units, Role role) {
        var person = signedUp(people, units, role);
        return new HttpVisitor(port).signIn(person.email(), PASSWORD);
    }
}
