package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.NOW;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.StubServer;
import se.utblick.watch.fetch.StubServer.Answer;

class GovernmentPagesTest {

    private final LiveSource source = new LiveSource("g0v-remisser");
    private final Map<String, Answer> site = new HashMap<>();

    @BeforeEach
    void aSiteWithThreeReferrals() {
        latest("2026-11-24 03:18:37");
        site.put(
                "/remisser.json",
                json("[" + entry("/remisser/2026/11/remiss-a/", "2026-11-20") + ", "
                        + entry("/remisser/2026/10/remiss-b/", "2026-10-02") + ", "
                        + entry("/remisser/2026/09/remiss-c/", "2026-09-19") + "]"));
        page("/remisser/2026/11/remiss-a.md", "# A");
        page("/remisser/2026/10/remiss-b.md", "# B");
        page("/remisser/2026/09/remiss-c.md", "# C");
        source.answering(question -> site.getOrDefault(question.page(), status(404)));
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void every_page_comes_once_with_its_entry_and_afterwards_one_question_tells_that_nothing_is_new() {
        var first = source.round();

        assertThat(first.ended()).isInstanceOf(Ended.Whole.class);
        assertThat(first.records())
                .extracting(one -> one.source() + one.nativeId())
                .containsExactly(
                        "g0v-remisser/remisser/2026/11/remiss-a/",
                        "g0v-remisser/remisser/2026/10/remiss-b/",
                        "g0v-remisser/remisser/2026/09/remiss-c/");
        assertThat(text(first.records().getFirst().page().orElseThrow())).isEqualTo("# A");
        assertThat(text(first.records().getFirst().listing().orElseThrow()))
                .isEqualTo(entry("/remisser/2026/11/remiss-a/", "2026-11-20"));

        var second = source.round();
        assertThat(second.delivered()).isEmpty();
        assertThat(second.questions()).extracting(Question::path).containsExactly("/api/latest_updated.json");
    }

    @Test
    void only_what_has_changed_is_asked_for_again() {
        source.round();
        latest("2026-11-25 03:18:37");
        site.put(
                "/remisser.json",
                json("[" + entry("/remisser/2026/11/remiss-a/", "2026-11-20").replace("T ", "Ny t ") + ", "
                        + entry("/remisser/2026/10/remiss-b/", "2026-10-02") + "]"));

        assertThat(source.round().ids()).containsExactly("/remisser/2026/11/remiss-a/");
    }

    @Test
    void old_pages_are_left_and_one_whose_text_is_gone_comes_by_its_entry() {
        site.put(
                "/remisser.json",
                json("[" + entry("/remisser/2024/03/remiss-gammal/", "2024-03-01") + ","
                        + entry("/remisser/2026/11/remiss-borta/", "2026-11-20") + "]"));

        var round = source.round();

        assertThat(round.ids()).containsExactly("/remisser/2026/11/remiss-borta/");
        assertThat(round.records().getFirst().page()).isEmpty();
    }

    @Test
    void a_walk_that_is_asked_to_wait_keeps_what_it_has_and_goes_on_where_it_was() {
        var page = site.put("/remisser/2026/10/remiss-b.md", LiveSource.wait(600));

        var first = source.round();
        assertThat(first.ids()).containsExactly("/remisser/2026/11/remiss-a/");
        assertThat(first.ended())
                .isInstanceOfSatisfying(
                        Ended.Paused.class,
                        paused -> assertThat(paused.until()).contains(NOW.plus(Duration.ofMinutes(10))));

        site.put("/remisser/2026/10/remiss-b.md", page);
        var second = source.round();
        assertThat(second.ids()).containsExactly("/remisser/2026/10/remiss-b/", "/remisser/2026/09/remiss-c/");
        assertThat(second.ended()).isInstanceOf(Ended.Whole.class);
    }

    @Test
    void told_to_stop_while_it_asks_it_hands_over_what_it_has_undisturbed_and_goes_on_the_next_time() {
        var walker = Thread.currentThread();
        var page = site.put("/remisser/2026/10/remiss-b.md", exchange -> {
            walker.interrupt();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
        });

        var first = source.round();
        assertThat(Thread.currentThread().isInterrupted())
                .as("what came can still be stored")
                .isFalse();
        assertThat(first.brokenOff()).isTrue();
        assertThat(first.ids()).containsExactly("/remisser/2026/11/remiss-a/");
        assertThat(first.ended()).isInstanceOf(Ended.Paused.class);

        site.put("/remisser/2026/10/remiss-b.md", page);
        var second = source.round();
        assertThat(second.brokenOff()).isFalse();
        assertThat(second.ids()).hasSize(2);
    }

    @Test
    void a_round_asks_no_more_than_it_may_and_the_next_asks_the_rest() {
        source.atMost(4);

        var first = source.round();
        assertThat(first.questions()).hasSize(4);
        assertThat(first.ended())
                .isInstanceOfSatisfying(
                        Ended.Paused.class, paused -> assertThat(paused.until()).isEmpty());

        source.atMost(100);
        assertThat(source.round().ids()).hasSize(1);
    }

    @Test
    void one_page_that_fails_does_not_stop_the_others_and_is_asked_for_in_the_next_round() {
        var page = site.put("/remisser/2026/11/remiss-a.md", status(500));

        var first = source.round();
        assertThat(first.ids()).hasSize(2);
        assertThat(first.ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class,
                        failed -> assertThat(failed.why() + failed.detail()).isEqualTo("STATUS500"));

        site.put("/remisser/2026/11/remiss-a.md", page);
        assertThat(source.round().ids()).containsExactly("/remisser/2026/11/remiss-a/");
    }

    @Test
    void a_list_that_is_a_web_page_and_entries_that_are_none_are_told_of() {
        site.put(
                "/remisser.json",
                json("[" + entry("/remisser/../../etc/", "2026-11-20") + ", 7, {\"url\":5}, "
                        + entry("/remisser/2026/11/remiss-a/", "2026-11-20") + "]"));
        var round = source.round();
        assertThat(round.broken()).hasSize(3);
        assertThat(round.ids()).containsExactly("/remisser/2026/11/remiss-a/");

        latest("2026-11-25 03:18:37");
        site.put("/remisser.json", LiveSource.appShell());
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.WEB_PAGE));
    }

    private void latest(String moment) {
        site.put("/api/latest_updated.json", json("{\"latest_updated\": \"" + moment + "\", \"items\": 44402}"));
    }

    private void page(String path, String text) {
        site.put(path, StubServer.text("text/markdown", text));
    }

    private static String entry(String url, String published) {
        return "{\"title\":\"T å\", \"url\":\"%s\",\"published\":\"%s\",\"updated\":null}".formatted(url, published);
    }
}
