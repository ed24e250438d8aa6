package se.utblick.watch.fetch;

import java.time.Duration;

/** How long to wait before a source that failed is tried again: longer each time, and never all sources at once. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;

    /**
     * @param failures in a row so far, at least one
     * @param chance from 0 up to 1: between half of the wait and the whole of it
     */
    public static Duration after(int failures, double chance) {
        if (failures < 1 || chance < 0 || chance >= 1) {
            throw new IllegalArgumentException(failures + " failures, chance " + chance);
        }
        long whole = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(whole / 2 + (long) (chance * (whole / 2.0)));
    }

    private Backoff() {}
}
