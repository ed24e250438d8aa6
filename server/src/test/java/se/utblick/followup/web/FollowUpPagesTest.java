package se.utblick.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.utblick.FreshDatabase;
import se.utblick.HttpVisitor;
import se.utblick.app.Main;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** The goals and the follow-up as a reader meets them, in a house of their own with the whole example in it. */
@Tag("house")
@SpringBootTest(
        classes = Main.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"utblick.example=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = FreshDatabase.class)
class FollowUpPagesTest {

    @LocalServerPort
    int port;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);

    @Test
    void a_goal_is_set_acted_on_and_reported_and_its_page_says_what_changed() {
        var strategist = enteredAs("Internationell strateg");
        var before = strategist.open("/goals/B1").body();
        assertThat(before)
                .contains("tillvarata de möjligheter till verksamhetsutveckling")
                .contains("href=\"/documents/")
                .contains("Konsekvensbeskrivning av EHDS är flyttad till")
                .contains("4 av 5 delmål är i risk, ett är uppnått");

        var activity = "/activities/" + ExampleBook.id("plan.activity", "AK25") + "/completion";
        complete(strategist, activity);

        var after = strategist.open("/goals/B1").body();
        assertThat(after)
                .contains("3 av 5 delmål är i risk, 2 är uppnådda")
                .doesNotContain("Konsekvensbeskrivning av EHDS är flyttad till")
                .contains("Regionen vet vad som krävs");
    }

    private void complete(HttpVisitor by, String address) {
        var form = by.open(address).body();
        var answer = by.post(
                address,
                "version",
                hidden(form, "version"),
                "extent",
                "wholly",
                "on",
                today.toString(),
                "result",
                "Beskrivningen är beslutad",
                "benefit",
                "Regionen vet vad som krävs",
                "outcome",
                "ACHIEVED",
                "cost",
                "140000",
                "hours",
                "200",
                "lesson",
                "Fråga de andra regionerna först",
                "indicator",
                indicator(form),
                "value",
                "1");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void the_tree_shows_the_three_groups_with_their_seven_goals_and_why_each_stands_where_it_does() {
        var body = enteredAs("Controller").open("/goals").body();

        assertThat(body).contains("Länet", "Organisationen", "Invånarna", "7 mål och hur långt vi har kommit");
        assertThat(Pattern.compile("href=\"/goals/[A-C]\\d\"").matcher(body).results())
                .hasSize(7);
        assertThat(body).contains(" av 6 delmål är i risk").contains("data-standing=\"AT_RISK\"");
    }

    @Test
    void a_goal_can_be_seen_over_the_years_in_pictures_and_in_a_table() {
        var body = enteredAs("Controller").open("/goals/A1").body();

        assertThat(body)
                .contains("role=\"img\" aria-label=\"Uppnådda: 2023 1, 2024 2, 2025 3, 2026")
                .contains("Fler än året innan: 3 av 5 år 2025 mot 2 av 5 år 2024.")
                .contains("Målets delmål år för år")
                .contains("Bevakningen byggdes upp");
    }

    @Test
    void the_board_sees_what_is_late_what_deviates_and_what_is_lacking() {
        var body = enteredAs("Ordförande").open("/followup").body();

        assertThat(body)
                .contains("Ansökan om eldrift i gles kollektivtrafik (NPA) är flyttad till")
                .contains("Gästspel med samisk scenkonst är inställd")
                .contains("kostade 22");
        assertThat(enteredAs("Internationell strateg").open("/followup").body())
                .contains("har inte svarat inför planen för");
    }

    @Test
    void an_earlier_day_is_shown_as_it_was_and_marked() {
        var visitor = enteredAs("Controller");
        var earlier = today.minusMonths(5);

        var body = visitor.open("/goals/A2?day=" + earlier).body();
        assertThat(body).contains("Så var det den").contains("2 av 2 delmål är i risk");
        assertThat(visitor.open("/goals/A2").body())
                .doesNotContain("Så var det den")
                .contains("1 av 2 delmål är i risk, ett är uppnått");
    }

    @Test
    void a_day_that_is_none_gets_a_plain_sentence_and_nothing_breaks() {
        var visitor = enteredAs("Controller");
        for (var wrong : new String[] {"i-gar", "2026-13-40", "%3Cscript%3E", "9999-12-31"}) {
            var answer = visitor.open("/followup?day=" + wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Här nedanför visas i dag.").doesNotContain("<script>");
        }
        assertThat(visitor.open("/goals/Z9").statusCode()).isEqualTo(404);
    }

    @Test
    void the_auditor_gets_every_commitment_in_one_click_as_a_page_and_as_a_file() {
        var visitor = enteredAs("Controller");
        assertThat(visitor.open("/followup/commitments").body())
                .contains("37 åtaganden")
                .contains("16 400".replace(' ', '\u00a0'));

        var file = visitor.open("/followup/commitments.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("ataganden-" + today + ".csv"));
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        var rows = file.body().lines().toList();
        assertThat(rows).hasSize(38);
        assertThat(rows.getFirst()).startsWith("\uFEFFNr;Aktivitet;Mål;Delmål");
        assertThat(rows.get(3)).contains(";15000;").contains(";16400;56;").contains("Nyttan uppnåddes");
    }

    @Test
    void a_partner_is_not_shown_what_is_not_shared_with_them() {
        var partner = enteredAs("Samverkanspart");
        for (var address : new String[] {"/goals", "/goals/A1", "/followup", "/followup/commitments.csv"}) {
            assertThat(partner.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void the_plans_own_pages_show_the_level_of_their_objectives_with_its_first_reason() {
        var objective = "/objectives/" + ExampleBook.id("plan.objective", "DM12");

        assertThat(enteredAs("Controller").open(objective).body())
                .contains("data-standing=\"AT_RISK\"")
                .contains("50 av 100");
    }

    @Test
    void the_rules_are_there_to_read_in_both_languages() {
        var visitor = enteredAs("Controller");
        assertThat(visitor.open("/followup/rules").body())
                .contains("Så räknas måluppfyllelsen")
                .contains("En paus döljer inte en försening");

        visitor.post("/language", "to", "en", "back", "/followup/rules");
        assertThat(visitor.open("/followup/rules").body())
                .contains("How attainment is worked out")
                .contains("A pause does not hide that it is late");
        assertThat(visitor.open("/goals/A1").body()).contains("of 6 objectives at risk");
    }

    private HttpVisitor enteredAs(String role) {
        var visitor = new HttpVisitor(port);
        var door = visitor.open("/sign-in").body();
        var entry = Pattern.compile(
                        "action=\"(/sign-in/example/[^\"]+)\"(?:(?!</form>)[\\s\\S])*?<strong>([^<]+)</strong>")
                .matcher(door)
                .results()
                .filter(found -> found.group(2).contains(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody at the door as " + role));
        HttpResponse<String> inside = visitor.post(entry.group(1));
        assertThat(inside.statusCode()).isEqualTo(303);
        return visitor;
    }

    private static String hidden(String form, String name) {
        return first(form, "name=\"" + name + "\"[^>]*value=\"([^\"]+)\"");
    }

    private static String indicator(String form) {
        return first(form, "name=\"indicator\"[^>]*value=\"([0-9a-f-]{36})\"|<option value=\"([0-9a-f-]{36})\"");
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
