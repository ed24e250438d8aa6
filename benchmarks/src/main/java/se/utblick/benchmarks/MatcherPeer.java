package se.utblick.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.utblick.matcher.Document;
import se.utblick.matcher.Interest;
import se.utblick.matcher.Matcher;
import se.utblick.matcher.MonitorPeer;

/**
 * Lucene's Monitor with the interests of a matcher, bounded in time. If it has not taken in all of them by then, it is
 * measured with those it has: it would be no quicker with more.
 */
final class MatcherPeer {

    // More at once, and it runs out of memory.
    private static final int AT_ONCE = 2_000;
    private static final int SECONDS_TO_TAKE_IN = Integer.getInteger("peer.seconds", 240);
    private static final int SECONDS_TO_COMPARE = 30;
    private static final Pace PACE = new Pace(2, 7, 15);

    private final List<Document> texts;
    private final List<Set<String>> expected;
    private int compared;
    private int differing;

    MatcherPeer(List<Document> texts, Matcher matcher) {
        this.texts = texts;
        this.expected =
                texts.stream().map(text -> Set.copyOf(matcher.ids(text))).toList();
    }

    /** What it does with one number of passes; the texts a second, of so many interests taken in. */
    record Reading(int takenIn, double perSecond) {

        String written(int all) {
            return takenIn == all
                    ? String.format(Locale.ROOT, "%.1f", perSecond)
                    : String.format(Locale.ROOT, "%.1f with %,d", perSecond, takenIn);
        }
    }

    Reading read(int passes, int size, IntFunction<Interest> interest) {
        try (var monitor = new MonitorPeer(passes)) {
            int takenIn = 0;
            long began = System.nanoTime();
            while (takenIn < size && Pace.secondsSince(began) < SECONDS_TO_TAKE_IN) {
                int end = Math.min(size, takenIn + AT_ONCE);
                monitor.put(IntStream.range(takenIn, end).mapToObj(interest).toList());
                takenIn = end;
            }
            var read = texts.stream().map(MonitorPeer.Read::of).toList();
            int asked = compare(monitor, read, takenIn);
            return new Reading(
                    takenIn,
                    PACE.perSecond(
                            read.subList(0, asked), text -> monitor.match(text).size()));
        }
    }

    /** How many of the texts there was time for. */
    private int compare(MonitorPeer monitor, List<MonitorPeer.Read> read, int takenIn) {
        long began = System.nanoTime();
        int asked = 0;
        while (asked < read.size() && (asked == 0 || Pace.secondsSince(began) < SECONDS_TO_COMPARE)) {
            var found = new HashSet<>(monitor.match(read.get(asked)));
            boolean same = found.equals(expected.get(asked).stream()
                    .filter(id -> MatcherProfiles.number(id) < takenIn)
                    .collect(Collectors.toSet()));
            differing += same ? 0 : 1;
            compared++;
            asked++;
        }
        return asked;
    }

    /** Over all passes: for how many texts it found other interests than the matcher, of how many. */
    String differing() {
        return differing + " of " + compared;
    }
}
