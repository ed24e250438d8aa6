package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utblick.kernel.Version;
import se.utblick.platform.Calendar;

/**
 * Somewhere that publications are fetched from by an address, and how that has gone.
 *
 * @param kind the name of what reads it
 * @param between how long after it has worked it is read again
 * @param onSince since when it is to be read
 * @param due when it is read next
 * @param heldUntil somebody is reading it, until then at the longest
 * @param outcome how the last reading ended; when it failed, {@code why} and {@code detail} say how
 * @param records how many came with the last reading that brought anything to read
 * @param failures in a row up to now
 */
public record Source(
        UUID id,
        String kind,
        String code,
        String name,
        String address,
        Duration between,
        Instant onSince,
        Optional<Off> off,
        Instant due,
        Optional<Instant> heldUntil,
        Optional<Instant> lastTried,
        Optional<Instant> lastWorked,
        Outcome outcome,
        String why,
        String detail,
        OptionalInt records,
        int failures,
        Version version) {

    /** The kind of an example: nothing reads it, and its address leads nowhere. */
    static final String EXAMPLE = "EXAMPLE";

    /** How a reading ended. */
    public enum Outcome {
        NEVER,
        FRESH,
        UNCHANGED,
        NOT_NOW,
        REFUSED,
        FAILED,
        UNREADABLE
    }

    /** It has been switched off. */
    public record Off(Instant at, String by, String why) {}

    public boolean isExample() {
        return kind.equals(EXAMPLE);
    }

    /** Whether it has ever answered as it should on its real address. */
    public boolean isSeenLive() {
        return lastWorked.isPresent();
    }

    public boolean isBeingRead(Instant now) {
        return heldUntil.filter(now::isBefore).isPresent();
    }

    /**
     * What a source usually gives.
     *
     * @param days how much that was new came on each day on which anything did, of late
     */
    public record Usual(SortedMap<LocalDate, Integer> days) {

        private static final int WEEK = 7;
        private static final int WEEKS = 8;
        private static final int ENOUGH = 5;
        private static final int SHORTEST = 3;
        private static final int TIMES = 3;

        public static final Usual NOTHING = new Usual(Collections.emptySortedMap());

        public Usual {
            days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        }

        /** The median of the last whole weeks; nothing before there has been one. */
        public OptionalInt perWeek(LocalDate today) {
            if (days.isEmpty()) {
                return OptionalInt.empty();
            }
            int known = Math.min(wait(days.firstKey(), today) / WEEK, WEEKS);
            var weeks = IntStream.range(0, known)
                    .map(week -> within(today.minusDays((long) WEEK * (week + 1)), today.minusDays((long) WEEK * week)))
                    .sorted()
                    .boxed()
                    .toList();
            return weeks.isEmpty() ? OptionalInt.empty() : OptionalInt.of(weeks.get(weeks.size() / 2));
        }

        public int inAll() {
            return days.values().stream().mapToInt(Integer::intValue).sum();
        }

        public Optional<LocalDate> lastDay() {
            return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
        }

        /** The longest that one has had to wait for something new; nothing before one knows the source. */
        OptionalInt longestWait() {
            var waits = waits();
            return days.size() < ENOUGH ? OptionalInt.empty() : OptionalInt.of(waits.getLast());
        }

        /** Longer than ever, and several times longer than usual. */
        boolean isQuiet(LocalDate today) {
            var waits = waits();
            return days.size() >= ENOUGH
                    && wait(days.lastKey(), today)
                            > Math.max(SHORTEST, Math.max(waits.getLast(), TIMES * waits.get(waits.size() / 2)));
        }

        private List<Integer> waits() {
            var all = List.copyOf(days.keySet());
            return IntStream.range(1, all.size())
                    .map(i -> wait(all.get(i - 1), all.get(i)))
                    .sorted()
                    .boxed()
                    .toList();
        }

        private int within(LocalDate from, LocalDate before) {
            return days.subMap(from, before).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        private static int wait(LocalDate from, LocalDate to) {
            return (int) ChronoUnit.DAYS.between(from, to);
        }
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Calendar.ZONE);
    }
}
