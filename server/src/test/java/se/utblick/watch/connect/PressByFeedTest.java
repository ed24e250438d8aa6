package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.collect.Reading;
import se.utblick.watch.collect.Unreadable;
import se.utblick.watch.fetch.StubServer.Answer;

/** Where the press corner's search does not answer, its feed is read instead. */
class PressByFeedTest {

    private static final String SEARCH = """
            {"docuLanguageListResources":[{"languageCode":"EN","title":"On islands","refCode":"IP/26/7","eventDate":"2026-11-23"}]}""";

    private final LiveSource source = new LiveSource("presscorner");
    private Answer search = LiveSource.appShell();
    private Answer feed = rss(item(7, "On islands"), item(6, "On ferries"), "<item><title>Of no number</title></item>");

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void each_release_of_the_feed_comes_once_under_the_number_it_has_in_the_search() throws Unreadable {
        var first = round();
        assertThat(first.ids()).containsExactly("IP/26/7", "IP/26/6");
        assertThat(first.broken()).as("one without a number").hasSize(1);
        assertThat(first.ended()).isInstanceOf(Ended.Whole.class);
        assertThat(first.questions().getLast().path())
                .isEqualTo("/api/rss?search?language=en&documenttype=1&pagesize=100&page=1");

        var said = LiveSource.read(first.records().getFirst());
        assertThat(said.title()).isEqualTo("On islands");
        assertThat(said.publishedOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(said.address()).isEqualTo("https://ec.europa.eu/commission/presscorner/detail/en/ip_26_7");
        assertThat(round().ids()).isEmpty();

        search = json(SEARCH);
        var again = round();
        assertThat(again.ids()).as("the search tells more, once it answers").containsExactly("IP/26/7");
        var both = Reading.of(
                "presscorner",
                "IP/26/7",
                first.records().getFirst().page(),
                again.records().getFirst().listing());
        assertThat(both.language()).isEqualTo("en");
        assertThat(both.title()).isEqualTo("On islands");
    }

    @Test
    void where_neither_answers_it_is_the_search_that_is_told_of() {
        feed = status(500);
        assertThat(round().ended()).isInstanceOf(Ended.Failed.class);

        feed = rss();
        assertThat(round().ended()).as("a feed of nothing").isInstanceOf(Ended.Failed.class);
    }

    @Test
    void who_is_asked_to_wait_does_not_go_round_by_the_feed() {
        search = LiveSource.wait(60);

        var round = round();
        assertThat(round.ended())
                .isInstanceOfSatisfying(
                        Ended.Paused.class,
                        paused -> assertThat(paused.until()).isEqualTo(Optional.of(LiveSource.NOW.plusSeconds(60))));
        assertThat(round.questions()).hasSize(1);
    }

    private LiveSource.Round round() {
        return source.answering(question -> question.page().equals("/api/rss") ? feed : search)
                .round();
    }

    private static Answer rss(String... items) {
        return text(
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Press</title><language>en</language>" + String.join("", items)
                        + "</channel></rss>");
    }

    private static String item(int number, String title) {
        return """
                <item><title>%s</title><link>https://ec.europa.eu/commission/presscorner/detail/en/ip_26_%d</link>
                <pubDate>Mon, 23 Nov 2026 10:00:00 +0100</pubDate><description>Text</description></item>""".formatted(title, number);
    }
}
