package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.HttpVisitor;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.fetch.StubServer;

/**
 * The plug is pulled again and again while sources are being read. Every source that was acknowledged is read in the end,
 * and everything it held is there, once.
 */
@Tag("process")
class NothingCollectedIsLostTest {

    private static final int KILLS = 4;
    private static final int FEEDS = 8;
    private static final int ITEMS = 60;
    private static final Duration HALF = Duration.ofMillis(300);
    private static final Duration LOOK = Duration.ofMillis(100);

    @TempDir
    Path data;

    @Test
    void what_was_being_collected_when_the_plug_was_pulled_is_there_once_and_the_source_is_read_again()
            throws IOException, InterruptedException {
        var chance = new Random(11);
        try (var server = new StubServer()) {
            IntStream.range(0, FEEDS).forEach(feed -> server.at("/feed" + feed, inTwoHalves(feed)));
            server.at(
                    "/waits",
                    exchange -> LockSupport.parkNanos(Duration.ofSeconds(15).toNanos()));
            List<String> ledger;
            try (var house = house(server)) {
                ledger = added(house.enter(), server);
                killWhileReading(house, server, 0, chance);
            }
            for (int kill = 1; kill < KILLS; kill++) {
                int before = server.visits();
                try (var house = house(server)) {
                    killWhileReading(house, server, before, chance);
                }
            }
            try (var house = house(server)) {
                var visitor = house.enter();
                for (var address : ledger) {
                    Until.so(() -> visitor.open(address).body().contains(">Fungerar<"), LOOK, address + " is read");
                    assertThat(Until.stored(visitor.open(address).body()))
                            .as(address)
                            .isEqualTo("" + ITEMS);
                }
                assertThat(server.visits()).as("some were asked again").isGreaterThan(FEEDS);
                stopsAtOnceWhileReading(house, visitor, server);
            }
        }
    }

    private RunningHouse house(StubServer server) throws IOException, InterruptedException {
        return RunningHouse.with(
                List.of(
                        "-Dutblick.fetch.allow=" + server.allowance(),
                        "-Dutblick.jobs.look=200ms",
                        "-Dutblick.jobs.beat=1s",
                        "-Dutblick.collect.longest=3s"),
                data);
    }

    /** The addresses of the pages of all sources that were acknowledged. */
    private static List<String> added(HttpVisitor visitor, StubServer server) {
        visitor.open(WatchPaths.NEW_SOURCE);
        var ledger = new ArrayList<String>();
        for (int feed = 0; feed < FEEDS; feed++) {
            var answer =
                    visitor.post(WatchPaths.SOURCES, "name", "Prov " + feed, "address", server.address("/feed" + feed));
            assertThat(answer.statusCode()).isEqualTo(303);
            ledger.add(WatchPaths.source("feed-prov-" + feed));
        }
        return ledger;
    }

    private static void killWhileReading(RunningHouse house, StubServer server, int before, Random chance)
            throws InterruptedException {
        Until.so(() -> server.visits() > before, LOOK, "a source is asked");
        Thread.sleep(chance.nextInt(700));
        house.kill();
    }

    private static void stopsAtOnceWhileReading(RunningHouse house, HttpVisitor visitor, StubServer server)
            throws IOException, InterruptedException {
        int before = server.visits();
        visitor.open(WatchPaths.NEW_SOURCE);
        visitor.post(WatchPaths.SOURCES, "name", "Den som väntar", "address", server.address("/waits"));
        Until.so(() -> server.visits() > before, LOOK, "the one that waits is asked");
        long start = System.nanoTime();

        house.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
        assertThat(house.log()).doesNotContain("ERROR", "Exception");
    }

    private static StubServer.Answer inTwoHalves(int feed) {
        var whole = IntStream.range(0, ITEMS)
                .mapToObj(item -> "<item><guid>%d-%d</guid><title>Nyhet %d ur flöde %d</title></item>"
                        .formatted(feed, item, item, feed))
                .collect(Collectors.joining("", "<rss version='2.0'><channel><title>Prov</title>", "</channel></rss>"))
                .getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(whole, 0, whole.length / 2);
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(HALF.toNanos());
            exchange.getResponseBody().write(whole, whole.length / 2, whole.length - whole.length / 2);
        };
    }
}
