package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utblick.matcher.Document;
import se.utblick.matcher.Insides;
import se.utblick.matcher.Interest;
import se.utblick.matcher.Matcher;

/**
 * The matcher beside Lucene's Monitor: the same texts, the same profiles, the same words of them, one thread, one run. The
 * Monitor is given texts already read; the matcher reads them itself, within its time.
 */
final class MatcherSpeed implements Benchmarks.Benchmark {

    /** The sizes that matter, and those of them that are measured while one waits. */
    static final List<Integer> ALL = List.of(1_000, 10_000, 100_000, 1_000_000);

    static final List<Integer> QUICK = List.of(1_000, 10_000);

    private static final List<Integer> PASSES = List.of(2, 3, 4);
    private static final int TEXTS = 400;
    private static final int MILLION = 1_000_000;
    private final Path corpus;
    private final List<Integer> sizes;

    MatcherSpeed(Path corpus, List<Integer> sizes) {
        this.corpus = corpus;
        this.sizes = sizes;
    }

    @Override
    public String measure() throws IOException {
        var texts = MatcherTexts.read(corpus);
        if (texts.size() < 4 * TEXTS) {
            return "\n## Matcher\n\nNot measured: there are no recorded documents. Say where with UTBLICK_CORPUS.\n";
        }
        // Profiles are made of one half of the texts, and asked of the other.
        var from = every(texts, 0);
        var others = every(texts, 1).stream()
                .map(text -> new Document("d", "sv", "", text))
                .toList();
        var asked = others.subList(0, TEXTS);
        var fresh = others.subList(TEXTS, 2 * TEXTS);
        var table = new StringBuilder("""

                ## Matcher: documents a second, ours beside Lucene's Monitor with its multipass presearcher

                %d real texts of %d characters on average; profiles of 5 to 15 terms with phrases, truncation, NEAR and NOT; one
                thread. Processor time. Ours reads the text within its time, and has met its words before; the Monitor is given it
                already read, and gives no evidence. Differing: texts for which the two found different interests, over all passes. Analysis
                alone: the same reading by a matcher without interests; its share is of the match without evidence.

                | profiles | Monitor 2, 3, 4 passes | ours, ids | ours, with evidence | times the best Monitor: ids, evidence | differing | analysis alone MB/s, its share | reading MB/s: words met before, new texts | met a text | bytes a profile | parsed/s | compiled/s |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(
                TEXTS, asked.stream().mapToInt(text -> text.body().length()).sum() / TEXTS));
        for (int size : sizes) {
            var row = row(size, from, asked, fresh);
            System.out.print(row);
            table.append(row);
        }
        return table.toString();
    }

    private static List<String> every(List<String> texts, int second) {
        return IntStream.range(0, texts.size())
                .filter(i -> i % 2 == second)
                .mapToObj(texts::get)
                .toList();
    }

    private static String row(int size, List<String> from, List<Document> texts, List<Document> fresh) {
        var profiles = new MatcherProfiles(from, size);
        var interests = new ArrayList<Interest>(size);
        long began = Pace.worked();
        IntStream.range(0, size).forEach(i -> interests.add(profiles.next(i)));
        double parsed = size / Pace.secondsWorkedSince(began);
        double compiled = compiled(interests);
        var matcher = Matcher.of(interests);
        // A million are made once more, the same ones, rather than kept twice.
        boolean again = size >= MILLION;
        if (again) {
            interests.clear();
        }
        // As it does by itself beside the work when it has read some texts.
        texts.forEach(matcher::ids);
        Insides.arrange(matcher);

        var withoutInterests = Matcher.empty();
        double analysis = Pace.OURS.perSecond(texts, text -> read(withoutInterests, text));
        double first = Pace.FIRST_TIME.perSecond(fresh, text -> read(matcher, text));
        double reading = Pace.OURS.perSecond(texts, text -> read(matcher, text));
        double ids = Pace.OURS.perSecond(texts, text -> matcher.ids(text).size());
        double evidence = Pace.OURS.perSecond(texts, text -> matcher.match(text).size());
        double met = texts.stream()
                .mapToInt(text -> matcher.ids(text).size())
                .average()
                .orElse(0);
        var peer = new MatcherPeer(texts, matcher);
        var monitors = PASSES.stream()
                .map(passes -> peer.read(passes, size, again ? afresh(from, size) : interests::get))
                .toList();
        double best = monitors.stream()
                .mapToDouble(MatcherPeer.Reading::perSecond)
                .max()
                .orElseThrow();
        return Stream.of(
                        "%,d".formatted(size),
                        String.join(
                                ", ",
                                monitors.stream().map(one -> one.written(size)).toList()),
                        number(ids),
                        number(evidence),
                        number(ids / best) + ", " + number(evidence / best),
                        peer.differing(),
                        megabytes(analysis, texts) + ", " + number(100 * ids / analysis) + " %",
                        megabytes(reading, texts) + ", " + megabytes(first, fresh),
                        number(met),
                        number(Insides.footprint(matcher) / (double) size),
                        number(parsed),
                        number(compiled))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    // The quickest of several, where that takes no time: the first is compiled by a compiler that is not yet compiled.
    private static double compiled(List<Interest> interests) {
        double best = 0;
        for (int round = 0; round < (interests.size() >= MILLION ? 1 : 5); round++) {
            long began = Pace.worked();
            Matcher.of(interests);
            best = Math.max(best, interests.size() / Pace.secondsWorkedSince(began));
        }
        return best;
    }

    private static IntFunction<Interest> afresh(List<String> from, int size) {
        var profiles = new MatcherProfiles(from, size);
        return profiles::next;
    }

    private static int read(Matcher matcher, Document text) {
        return (int) Insides.read(matcher, List.of(text));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String megabytes(double textsPerSecond, List<Document> texts) {
        long bytes = texts.stream()
                .mapToLong(text -> text.body().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return number(textsPerSecond * bytes / texts.size() / 1e6);
    }
}
