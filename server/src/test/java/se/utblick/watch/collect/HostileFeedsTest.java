package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;

/** Whatever feeds come, nothing crashes, no entity is read, and nothing that runs is left in what is kept. */
class HostileFeedsTest {

    private static final Pattern RUNS = Pattern.compile(
            "(?i)\\]\\(\\s*(?:javascript|data|vbscript):|^(?:javascript|data|vbscript|file):", Pattern.MULTILINE);

    @Test
    void whatever_bytes_come_the_reader_neither_fails_nor_hangs() throws IOException {
        for (var name : List.of("rss20.xml", "rss10.xml", "atom10.xml", "cut-off.xml", "own-entities.xml")) {
            var whole = FeedSamples.text(name).getBytes(StandardCharsets.UTF_8);
            Chance.tries(150, chance -> {
                var bytes = whole.clone();
                for (int hits = chance.between(1, 8); hits > 0; hits--) {
                    bytes[chance.between(0, bytes.length - 1)] =
                            (byte) (int) chance.of(0, 0x26, 0x3c, 0x3e, 0x22, 0x5d, 0xc3, 0xff, 0x20);
                }
                FeedSamples.read(bytes);
            });
        }
    }

    @Test
    void a_feed_made_to_be_slow_is_not() {
        var start = System.nanoTime();
        for (var part : List.of(
                "<![CDATA[", "<!--", "&", "&#", "<item>", "<item><", "</item>", "<?", "]]>", "<rss ", "<!DOCTYPE a>")) {
            FeedSamples.read(((part.startsWith("<!D") ? "" : "<rss version='2.0'><channel>") + part.repeat(400_000))
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(30);
    }

    @Test
    void the_recorded_attacks_are_survived() throws IOException {
        var corpus = corpus();
        assumeTrue(
                Files.isDirectory(corpus.resolve("attack")),
                "NOT RUN: no attack in " + corpus + ". Say where the corpus is with UTBLICK_CORPUS.");
        report("attack/feeds", Delivery.feeds(corpus.resolve("attack/feeds")));
        report("attack/made-here/xml", Delivery.feeds(corpus.resolve("attack/made-here/xml")));
        report("gzip bomb", Delivery.feeds(corpus.resolve("attack/made-here/bombs/gzip-200MB-feed.xml.gz")));
    }

    @Test
    void the_recorded_feeds_are_read() throws IOException {
        var corpus = corpus();
        assumeTrue(
                Files.isDirectory(corpus.resolve("feeds")),
                "NOT RUN: no feeds in " + corpus + ". Say where the corpus is with UTBLICK_CORPUS.");
        var read = report("feeds", Delivery.feeds(corpus.resolve("feeds")));

        assertThat(read).isGreaterThan(1_000);
    }

    private static int report(String name, Delivery delivery) throws IOException {
        var host = Files.isReadable(Path.of("/etc/hostname"))
                ? Files.readString(Path.of("/etc/hostname")).strip()
                : "";
        var faults = new EnumMap<Fault, List<String>>(Fault.class);
        long start = System.nanoTime();
        int items = 0;
        long worst = 0;
        long last = start;
        var delivered = Packed.delivered(delivery);
        assertThat(delivered).as(name).isNotEmpty();
        for (var one : delivered) {
            if (one instanceof Broken broken) {
                faults.computeIfAbsent(broken.fault(), _ -> new ArrayList<>()).add(broken.name());
            } else if (one instanceof Recorded recorded) {
                try {
                    var item = Reading.of(recorded.source(), recorded.nativeId(), recorded.page(), Optional.empty());
                    items++;
                    assertThat(RUNS.matcher(item.body()).find()
                                    || RUNS.matcher(item.address()).find())
                            .as(recorded.source() + " " + recorded.nativeId() + ": " + item)
                            .isFalse();
                    assertThat(item.title() + item.body()).doesNotContain("root:x:0:0");
                    assertThat(host.isEmpty() || !item.body().contains(host)).isTrue();
                } catch (Unreadable unreadable) {
                    faults.computeIfAbsent(unreadable.fault(), _ -> new ArrayList<>())
                            .add(recorded.source() + " " + unreadable.detail());
                }
            }
            worst = Math.max(worst, System.nanoTime() - last);
            last = System.nanoTime();
        }
        System.out.printf(
                "%s: %d items in %.1f s, the slowest %d ms%n", name, items, (last - start) / 1e9, worst / 1_000_000);
        assertThat(worst / 1_000_000)
                .as("milliseconds for the slowest, or for all the reading from the disk")
                .isLessThan(20_000);
        faults.forEach((fault, which) -> System.out.println(
                "  " + which.size() + " " + fault + " " + which.subList(0, Math.min(4, which.size()))));
        return items;
    }

    private static Path corpus() {
        return Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "corpus"));
    }
}
