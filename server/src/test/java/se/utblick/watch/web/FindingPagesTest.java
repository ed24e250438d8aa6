package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.WatchSamples.theFinding;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.organisation.Role;
import se.utblick.watch.Standing;
import se.utblick.watch.WatchPaths;

class FindingPagesTest extends VisitingTheWatch {

    @Test
    void a_card_shows_the_marked_words_the_interest_and_why_it_stands_there() {
        var word = found("En mening om %s i sitt sammanhang. Svara senast den 1 mars 2999.");

        var page = strategist.open("/findings?q=" + word + "&time=ALL").body();

        assertThat(page)
                .contains("<mark>" + word + "</mark>")
                .contains("i sitt sammanhang")
                .contains("Om " + word)
                .contains("Svara senast")
                .contains("remiss: vi kan svara")
                .contains("data-inbox");
    }

    @Test
    void keeping_works_without_script_and_comes_back_to_the_same_place_in_the_list() {
        var word = found("");
        var id = theFinding(watch, judge, word).id();
        var back = "/findings?q=" + word + "&time=ALL&page=1#t0";
        strategist.open("/findings?q=" + word + "&time=ALL");

        var answer = strategist.post(WatchPaths.judgements(id), "verdict", "KEPT", "back", back);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to ->
                        assertThat(to).endsWith("/findings?q=" + word + "&time=ALL&page=1&said=watch.said.kept#t0"));
        assertThat(theFinding(watch, judge, word).standing()).isEqualTo(Standing.KEPT);
        assertThat(strategist
                        .open("/findings?q=" + word + "&time=ALL&shelf=KEPT")
                        .body())
                .contains("En sparad träff")
                .contains("Ta tillbaka");
    }

    @Test
    void nobody_is_led_to_another_house_after_a_judgement() {
        var id = theFinding(watch, judge, found("")).id();
        strategist.open(WatchPaths.publication(id));

        for (var elsewhere :
                List.of("https://evil.example/", "//evil.example", "/findings\r\nX: y", "/findings/../x")) {
            assertThat(strategist
                            .post(WatchPaths.judgements(id), "verdict", "KEPT", "back", elsewhere)
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains(WatchPaths.publication(id)));
        }
    }

    @Test
    void a_text_made_to_run_is_shown_as_the_text_it_is() {
        var word = found("<script>alert(1)</script> %s <img src=x onerror=alert(2)> [klicka](javascript:alert(3))");
        var id = theFinding(watch, judge, word).id();

        for (var address : List.of("/findings?time=ALL&q=" + word, WatchPaths.publication(id))) {
            assertThat(strategist.open(address).body())
                    .contains("<mark>" + word + "</mark>")
                    .contains("&lt;script")
                    .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
        }
    }

    @Test
    void the_page_of_a_publication_shows_its_text_its_hash_and_what_was_made_of_it() {
        var word = found("## En rubrik\n\nText om %s.\n\n- ett\n- två\n\nSvara senast den 7 augusti");
        var finding = theFinding(watch, judge, word);
        strategist.open(WatchPaths.publication(finding.id()));
        strategist.send(WatchPaths.judgements(finding.id()), "verdict", "DROPPED", "why", "Rör inte länet");

        assertThat(strategist.open(WatchPaths.publication(finding.id())).body())
                .contains("<h3>En rubrik</h3>")
                .contains("<li>ett</li>")
                .contains("Sista dag står utan år:")
                .contains(finding.publication().sha256().substring(0, 8))
                .contains("Rör inte länet")
                .contains("Slängdes.")
                .contains("Ta tillbaka");
    }

    @Test
    void an_employee_points_out_and_is_offered_nothing_more() {
        var word = found("");
        var id = theFinding(watch, judge, word).id();
        var employee = as(Role.EMPLOYEE);

        assertThat(employee.open("/findings?time=ALL&q=" + word).body())
                .contains("name=\"verdict\" value=\"RAISED\"")
                .doesNotContain("name=\"verdict\" value=\"KEPT\"", "name=\"verdict\" value=\"DROPPED\"");
        assertThat(employee.post(WatchPaths.judgements(id), "verdict", "KEPT").statusCode())
                .isEqualTo(403);
        assertThat(employee.send(WatchPaths.judgements(id), "verdict", "RAISED").body())
                .contains("Framlyft");
        assertThat(employee.open(WatchPaths.NEW_INTEREST).statusCode()).isEqualTo(403);
    }

    @Test
    void a_partner_finds_no_watch_at_all() {
        var id = theFinding(watch, judge, found("")).id();
        var partner = as(Role.PARTNER);

        for (var address : List.of(
                WatchPaths.FINDINGS,
                WatchPaths.OVERVIEW,
                WatchPaths.publication(id),
                WatchPaths.INTERESTS + "/" + UUID.randomUUID())) {
            assertThat(partner.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/publications/00000000-0000-0000-0000-000000000000,404",
        "/publications/inte-ett-id,404",
        "/interests/00000000-0000-0000-0000-000000000000,404",
        "/findings?interest=x&kind=y&shelf=z&time=w&page=-1,200",
        "/findings?page=99999999999999,200",
        "/findings?q=%25_%5C%27,200"
    })
    void strange_addresses_are_answered_calmly(String address, int status) {
        assertThat(strategist.open(address).statusCode()).isEqualTo(status);
    }

    @Test
    void an_unknown_verdict_is_nothing_that_can_be_done() {
        var id = theFinding(watch, judge, found("")).id();
        strategist.open(WatchPaths.publication(id));

        assertThat(strategist
                        .post(WatchPaths.judgements(id), "verdict", "ACTED_ON")
                        .statusCode())
                .isEqualTo(404);
        assertThat(strategist.post(WatchPaths.judgements(id), "verdict", "X").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"sv,Bevakning", "en,Watch"})
    void every_page_is_whole_in_both_languages(String language, String menu) {
        var word = found("Text om %s. Svara senast den 1 mars 2999.");
        var finding = theFinding(watch, judge, word);
        var interest = finding.met().getFirst().interest();
        strategist.open("/me");
        strategist.send("/language", "to", language);

        for (var address : List.of(
                WatchPaths.FINDINGS,
                WatchPaths.FINDINGS + "?q=" + word + "&time=ALL&shelf=ALL",
                WatchPaths.FINDINGS + "?q=ingenting" + word,
                WatchPaths.publication(finding.id()),
                WatchPaths.OVERVIEW,
                WatchPaths.interest(interest),
                WatchPaths.NEW_INTEREST,
                WatchPaths.editInterest(interest))) {
            var page = strategist.open(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("<html lang=\"" + language + "\"", menu)
                    .containsOnlyOnce("<h1")
                    .doesNotContain("??", ">watch.");
        }
    }

    @Test
    void each_card_has_the_keys_that_its_help_tells_of_and_a_link_that_o_opens() {
        var word = found("");

        var page = strategist.open("/findings?time=ALL&q=" + word).body();

        assertThat(page).contains("data-inbox", "data-open", "data-key-help", "data-keys-on");
        for (var key : List.of("s", "a", "x")) {
            assertThat(page).containsOnlyOnce("data-key=\"" + key + "\"").contains("<dt><kbd>" + key + "</kbd></dt>");
        }
        assertThat(as(Role.CONTROLLER).open("/findings?time=ALL&q=" + word).body())
                .doesNotContain("data-key=\"");
    }
}
