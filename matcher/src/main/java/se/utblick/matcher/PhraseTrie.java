package se.utblick.matcher;

/** All phrases word by word: from a place in it, a term's number leads on to another place. */
final class PhraseTrie {

    static final int ROOT = 1;
    private static final int NOWHERE = 0;

    // Where from and by which term, then where to, side by side: one look in memory for a step.
    private long[] steps = new long[32];
    private int size;
    private int places = ROOT + 1;

    /** The place where these terms lead to. */
    int end(int[] terms) {
        int place = ROOT;
        for (int term : terms) {
            int to = View.step(steps, place, term);
            place = to == NOWHERE ? add(place, term) : to;
        }
        return place;
    }

    private int add(int place, int term) {
        if (8 * (size + 1) > 3 * steps.length) {
            grow();
        }
        int to = places++;
        put(steps, key(place, term), to);
        size++;
        return to;
    }

    private void grow() {
        var larger = new long[steps.length * 2];
        for (int i = 0; i < steps.length; i += 2) {
            if (steps[i] != 0) {
                put(larger, steps[i], (int) steps[i + 1]);
            }
        }
        steps = larger;
    }

    private static void put(long[] steps, long key, int to) {
        int at = slot(steps, key);
        while (steps[at] != 0) {
            at = (at + 2) & (steps.length - 1);
        }
        steps[at + 1] = to;
        steps[at] = key;
    }

    private static long key(int place, int term) {
        return ((long) place << 32) | term;
    }

    private static int slot(long[] steps, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 30) & (steps.length - 2);
    }

    View view() {
        return new View(steps, places);
    }

    long footprint() {
        return 8L * steps.length;
    }

    /** The phrases of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(long[] steps, int places) {

        /** Where a term leads to from a place, or 0. */
        int step(int place, int term) {
            int to = step(steps, place, term);
            return to < places ? to : NOWHERE;
        }

        private static int step(long[] steps, int place, int term) {
            long key = key(place, term);
            int at = slot(steps, key);
            for (long there = steps[at]; there != 0; there = steps[at]) {
                if (there == key) {
                    return (int) steps[at + 1];
                }
                at = (at + 2) & (steps.length - 1);
            }
            return NOWHERE;
        }
    }
}
