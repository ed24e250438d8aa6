package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A search that goes on for as long as one likes: {@code mvn -pl matcher test -Dtest=FuzzTest -Dfuzz=PT8H}. */
@Tag("long")
class FuzzTest {

    @Test
    void for_as_long_as_one_likes_every_opinion_is_the_same() {
        var length = System.getProperty("fuzz", "PT3S");
        assumeTrue(!length.equals("none"));
        long end = System.nanoTime() + Duration.parse(length).toNanos();
        long beginning = Long.getLong("chance", System.nanoTime());
        long rounds = 0;
        while (System.nanoTime() < end) {
            Chance.from(beginning + rounds++, FuzzTest::round);
        }
        System.out.printf("Fuzz: %d rounds from -Dchance=%d, no two opinions%n", rounds, beginning);
    }

    private static void round(Chance chance) {
        var kept = new TreeMap<String, Interest>();
        var matcher = Matcher.empty();
        try (var monitor = new MonitorPeer(chance.between(2, 4))) {
            for (int step = 0; step < 10; step++) {
                var added = Odd.interests(chance, 20);
                matcher.put(added);
                monitor.put(added);
                added.forEach(one -> kept.put(one.id(), one));
                var gone = "i" + chance.between(0, 19);
                matcher.remove(gone);
                monitor.remove(gone);
                kept.remove(gone);
                if (chance.between(1, 3) == 1) {
                    matcher.engine().arrange();
                }
                var document = Odd.document(chance);
                assertThat(matcher.match(document)).isEqualTo(Opinions.direct(kept.values(), document));
                assertThat(monitor.match(MonitorPeer.Read.of(document)))
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
                assertThat(Opinions.memoryIndex(kept.values(), document))
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
            }
        }
    }
}
