package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.utblick.matcher.Document;
import se.utblick.matcher.Insides;
import se.utblick.matcher.Interest;
import se.utblick.matcher.Matcher;
import se.utblick.matcher.MonitorPeer;

/**
 * The matcher beside Lucene's Monitor: the same texts, the same profiles, the same words of them, one thread, one run.
 * A text's time is its quickest of several rounds, for both, since the machine has other things to do. The Monitor is
 * given texts already read; the matcher reads them itself, within its time.
 */
final class MatcherSpeed implements Benchmarks.Benchmark {

    private static final int ROUNDS = 7;
    private static final long WARM_UP = 3_000_000_000L;
    private static final int TEXTS = 400;
    // More at once, and the Monitor runs out of memory.
    private static final int AT_ONCE = 2_000;
    private static final int MILLION = 1_000_000;

    private final Path corpus;
    private final List<Integer> sizes = Arrays.stream(
                    System.getProperty("profiles", "1000,10000,100000,1000000").split(","))
            .map(Integer::valueOf)
            .toList();

    MatcherSpeed(Path corpus) {
        this.corpus = corpus;
    }

    @Override
    public String measure() throws IOException {
        var texts = MatcherTexts.read(corpus);
        if (texts.size() < 4 * TEXTS) {
            return "\n## Matcher\n\nNot measured: there are no recorded documents. Say where with UTBLICK_CORPUS.\n";
        }
        // Profiles are made of one half of the texts, and asked of the other.
        var others = IntStream.range(0, texts.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> new Document("d" + i, "sv", "", texts.get(i)))
                .toList();
        var asked = others.subList(0, TEXTS);
        var fresh = others.subList(TEXTS, Math.min(2 * TEXTS, others.size()));
        var from = IntStream.range(0, texts.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(texts::get)
                .toList();
        var table = new StringBuilder("""

                ## Matcher: documents a second, ours beside Lucene's Monitor with its multipass presearcher

                %d real texts of %d characters on average; profiles of 5 to 15 terms with phrases, truncation, NEAR and NOT;
                one thread. Ours reads the text within its time, and has read it before; the Monitor is given it already read.

                | profiles | Monitor 2, 3, 4 passes | ours, ids | ours, with evidence | times the best Monitor: ids, evidence | reading alone: texts read before, new texts | met a text | hits | differing | bytes a profile | parsed/s | compiled/s |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(
                TEXTS, asked.stream().mapToInt(text -> text.body().length()).sum() / asked.size()));
        for (int size : sizes) {
            var row = row(size, from, asked, fresh);
            System.out.print(row);
            table.append(row);
        }
        return table.toString();
    }

    private String row(int size, List<String> from, List<Document> texts, List<Document> fresh) {
        var profiles = new MatcherProfiles(from, size);
        var interests = new ArrayList<Interest>(size);
        long began = System.nanoTime();
        IntStream.range(0, size).forEach(i -> interests.add(profiles.next(i)));
        double parsed = size / seconds(began);
        began = System.nanoTime();
        var matcher = Matcher.of(interests);
        double compiled = size / seconds(began);
        if (size >= MILLION) {
            interests.clear();
        }
        // As it does by itself beside the work when it has read some texts.
        texts.forEach(matcher::ids);
        Insides.arrange(matcher);

        double first = perSecond(fresh, text -> (int) Insides.read(matcher, List.of(text)), 1, 0);
        double reading = perSecond(texts, text -> (int) Insides.read(matcher, List.of(text)), ROUNDS);
        double ids = perSecond(texts, text -> matcher.ids(text).size(), ROUNDS);
        double evidence = perSecond(texts, text -> matcher.match(text).size(), ROUNDS);
        var met = texts.stream()
                .mapToInt(text -> matcher.ids(text).size())
                .average()
                .orElse(0);
        var hits = texts.stream()
                .flatMap(text -> matcher.match(text).stream())
                .mapToInt(match -> match.hits().size())
                .average()
                .orElse(0);
        var peer = new Peer(size, from, texts.subList(0, size >= MILLION ? 8 : size > 10_000 ? 40 : 200), matcher);
        var monitors = IntStream.of(size >= MILLION ? new int[] {4} : new int[] {2, 3, 4})
                .mapToDouble(passes -> peer.perSecond(passes, interests))
                .toArray();
        double best = Arrays.stream(monitors).max().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,.0f | %,.0f | %.0f, %.0f | %,.0f (%.0f MB/s), %,.0f (%.0f MB/s) | %.1f | %.1f | %d of %d | %.0f | %,.0f | %,.0f |%n",
                size,
                String.join(
                        ", ",
                        Arrays.stream(monitors)
                                .mapToObj(each -> String.format(Locale.ROOT, "%.1f", each))
                                .toList()),
                ids,
                evidence,
                ids / best,
                evidence / best,
                reading,
                reading * bytes(texts) / 1e6,
                first,
                first * bytes(fresh) / 1e6,
                met,
                met * hits,
                peer.differing,
                peer.compared,
                Insides.footprint(matcher) / (double) size,
                parsed,
                compiled);
    }

    /** The Monitor at one size, and how often it found other interests than the matcher did. */
    private static final class Peer {

        private final int size;
        private final List<String> from;
        private final List<Document> texts;
        private final List<HashSet<String>> expected;
        private int differing;
        private int compared;

        Peer(int size, List<String> from, List<Document> texts, Matcher matcher) {
            this.size = size;
            this.from = from;
            this.texts = texts;
            expected =
                    texts.stream().map(text -> new HashSet<>(matcher.ids(text))).toList();
        }

        double perSecond(int passes, List<Interest> interests) {
            // A million are made once more, the same ones, rather than kept twice.
            var again = new MatcherProfiles(from, size);
            var read = texts.stream().map(MonitorPeer.Read::of).toList();
            try (var monitor = new MonitorPeer(passes)) {
                for (int i = 0; i < size; i += AT_ONCE) {
                    int end = Math.min(size, i + AT_ONCE);
                    monitor.put(
                            interests.isEmpty()
                                    ? IntStream.range(i, end)
                                            .mapToObj(again::next)
                                            .toList()
                                    : interests.subList(i, end));
                }
                for (int i = 0; i < read.size(); i++) {
                    differing += new HashSet<>(monitor.match(read.get(i))).equals(expected.get(i)) ? 0 : 1;
                    compared++;
                }
                return MatcherSpeed.perSecond(read, text -> monitor.match(text).size(), size >= MILLION ? 3 : ROUNDS);
            }
        }
    }

    private static <T> double perSecond(List<T> texts, ToIntFunction<T> work, int rounds) {
        return perSecond(texts, work, rounds, WARM_UP);
    }

    private static <T> double perSecond(List<T> texts, ToIntFunction<T> work, int rounds, long warmUp) {
        var quickest = new long[texts.size()];
        Arrays.fill(quickest, Long.MAX_VALUE);
        long sink = 0;
        long warm = System.nanoTime() + warmUp;
        for (int i = 0; System.nanoTime() < warm; i++) {
            sink += work.applyAsInt(texts.get(i % quickest.length));
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < quickest.length; i++) {
                long began = System.nanoTime();
                sink += work.applyAsInt(texts.get(i));
                quickest[i] = Math.min(quickest[i], System.nanoTime() - began);
            }
        }
        if (sink < 0) {
            throw new IllegalStateException("Fewer than none");
        }
        return quickest.length * 1e9 / Arrays.stream(quickest).sum();
    }

    private static double bytes(List<Document> texts) {
        return texts.stream()
                .mapToInt(text -> text.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .average()
                .orElse(0);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
