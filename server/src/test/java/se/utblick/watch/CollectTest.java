package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.CollectSamples.collected;
import static se.utblick.watch.CollectSamples.only;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.watch.Collecting.Round;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.fetch.FetcherSamples;
import se.utblick.watch.fetch.StubServer;

@HouseTest
class CollectTest {

    @Autowired
    Importer importer;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AddSource addSource;

    @Autowired
    SourceCare care;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final StubServer server = new StubServer();
    private final String word = aWord();
    // A source is due from the moment it is added, which the running application decides.
    private Instant now = Instant.now().plusSeconds(60);

    @BeforeEach
    void aloneWithItsSources() {
        // What other tests have added lies on servers that are gone.
        jdbc.sql("delete from watch.source").update();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_feed_is_read_when_it_is_due_and_asked_for_by_what_it_is_known_by() {
        var interest = anInterestIn(word);
        interests.add(strategist(), interest);
        WatchSamples.untilMatched(interests, strategist(), interest.id());
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                status(304).to(exchange);
            } else {
                text("application/rss+xml", feed(item("1", "Om " + word), item("2", "Annat"), "<item/>"))
                        .to(exchange);
            }
        });
        add(server.address("/feed"));

        assertThat(only(collect())).satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.FRESH);
            assertThat(round.tally()).isEqualTo(new Tally(2, 0, 0, 1));
        });
        assertThat(watch.findings(strategist(), WatchSamples.all(word)).findings())
                .hasSize(1);
        assertThat(watch.sources(strategist())).as("the name it was given").containsEntry("feed-" + word, word);
        assertThat(collect()).as("not due yet").isEmpty();

        now = now.plus(Duration.ofHours(2));
        assertThat(only(collect()).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(server.visits()).isEqualTo(2);
    }

    @Test
    void an_item_that_changes_is_the_same_item() {
        var title = new String[] {"Om " + word};
        server.at(
                "/feed", exchange -> text("text/xml", feed(item("1", title[0]))).to(exchange));
        add(server.address("/feed"));
        collect();

        title[0] = "Mer om " + word;
        now = now.plus(Duration.ofHours(2));

        assertThat(only(collect()).tally()).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void one_that_fails_is_tried_again_later_each_time_and_soon_again_when_it_has_worked() {
        var broken = new boolean[] {true};
        server.at(
                "/feed", exchange -> (broken[0] ? status(500) : text("text/xml", feed(item("1", word)))).to(exchange));
        add(server.address("/feed"));

        assertThat(only(collect()))
                .satisfies(round -> assertThat(round.outcome()).isEqualTo(Outcome.FAILED))
                .satisfies(round -> assertThat(round.until()).contains(now.plus(Duration.ofSeconds(450))));
        now = now.plus(Duration.ofMinutes(8));
        assertThat(only(collect()).until()).contains(now.plus(Duration.ofMinutes(15)));

        broken[0] = false;
        now = now.plus(Duration.ofMinutes(16));
        assertThat(only(collect()).outcome()).isEqualTo(Outcome.FRESH);
        assertThat(jdbc.sql("select failures from watch.source")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void one_that_asks_for_patience_gets_it_and_that_is_no_failure() {
        server.at("/feed", status(429, "Retry-After", "7200"));
        add(server.address("/feed"));

        assertThat(said(0)).contains("asks us to come again after 20", "Of 1 source, 0 could not be read.");
        now = now.plus(Duration.ofMinutes(119));
        assertThat(collect()).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(collect()).hasSize(1);
    }

    @Test
    void what_comes_and_cannot_be_read_is_a_failure_and_is_fetched_whole_the_next_time() {
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"broken\"");
            text("text/xml", "<opml/>").to(exchange);
        });
        add(server.address("/feed"));

        assertThat(said(1)).contains("unreadable: it is no feed in RSS or Atom", "1 broken");
        now = now.plus(Duration.ofHours(1));
        collect();
        assertThat(server.asked("If-None-Match")).isEqualTo("null");
    }

    @Test
    void one_that_somebody_is_reading_is_left_alone_until_nobody_can_be_reading_it_any_more() {
        server.at("/feed", text("text/xml", feed(item("1", word))));
        add(server.address("/feed"));
        // As whoever was killed in the middle leaves it.
        jdbc.sql("update watch.source set held_until = :then")
                .param("then", Timestamp.from(now.plus(LONGEST)))
                .update();

        assertThat(collect()).isEmpty();
        now = now.plus(LONGEST);
        assertThat(only(collect()).outcome()).isEqualTo(Outcome.FRESH);
    }

    @Test
    void what_is_broken_off_while_it_is_fetched_leaves_the_source_as_it_was_and_due() throws InterruptedException {
        var asked = new CountDownLatch(1);
        server.at("/feed", exchange -> {
            asked.countDown();
            LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());
        });
        add(server.address("/feed"));
        var rounds = new ArrayList<Round>();
        var collector = Thread.ofPlatform().start(() -> collecting().collect(rounds::add));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        collector.interrupt();

        assertThat(collector.join(Duration.ofSeconds(5))).isTrue();
        assertThat(rounds).isEmpty();
        assertThat(jdbc.sql("select outcome from watch.source where held_until is null and failures = 0")
                        .query(String.class)
                        .single())
                .isEqualTo("NEVER");
    }

    @Test
    void one_that_is_off_is_not_read() {
        server.at("/feed", text("text/xml", feed(item("1", word))));
        add(server.address("/feed"));
        care.switchOff(strategist(), "feed-" + word, "Kommer dubbelt");

        assertThat(collect()).isEmpty();
        assertThat(server.visits()).isZero();
    }

    @Test
    void an_address_inside_is_refused_with_its_reason() {
        add("http://127.0.0.1/feed");

        assertThat(said(1)).contains("refused: it leads to an address that is not on the public web (127.0.0.1)");
        assertThat(journal.firstBreak()).isEmpty();
    }

    @Test
    void what_is_asked_wrongly_or_twice_is_answered_with_how_to_ask() {
        assertThat(added(2, "ftp://prov.example/", word)).contains("Write ./utblick add-source ADDRESS NAME");
        assertThat(added(0, "https://prov.example/" + word, word)).contains("feed-" + word + " is read from now on");
        assertThat(added(1, "https://prov.example/" + word, "Annan " + word)).contains("already a source");
    }

    private void add(String address) {
        care.add(Actor.program(), word, address);
    }

    private List<Round> collect() {
        return collected(collecting());
    }

    private Collecting collecting() {
        var feeds = new FeedReader(FetcherSamples.reaching(server, () -> now), LONGEST);
        return new Collecting(jdbc, List.of(feeds), importer, () -> now, () -> 0);
    }

    private String said(int status) {
        return CollectSamples.said(new CollectTool(collecting()), status);
    }

    private String added(int status, String address, String name) {
        return CollectSamples.said(addSource, status, address, name);
    }

    private Actor strategist() {
        return anActor(Role.STRATEGIST);
    }

    private static String feed(String... items) {
        return "<rss version='2.0'><channel><title>t</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String name, String title) {
        return "<item><guid>" + name + "</guid><title>" + title + "</title></item>";
    }
}
