package se.utblick.matcher;

import java.util.Arrays;

/** Which leaves wake the interests that were added one by one since all was last put in order. */
final class Late {

    private static final int NONE = -1;

    // By leaf: its first entry and its last. By entry: the slot it wakes, and the leaf's next entry.
    private int[] first = new int[0];
    private int[] last = new int[0];
    private final Ints slots = new Ints(16);
    private final Ints next = new Ints(16);
    // What nothing wakes and everything must be asked about.
    private final Ints always = new Ints(4);

    void add(int slot, int[] wakers, int leaves) {
        if (leaves > first.length) {
            int from = first.length;
            first = Arrays.copyOf(first, leaves + leaves / 4 + 16);
            last = Arrays.copyOf(last, first.length);
            Arrays.fill(first, from, first.length, NONE);
        }
        for (int leaf : wakers) {
            int entry = slots.add(slot);
            next.add(NONE);
            // Behind the others: a reader of an earlier moment stops at the first entry that is too high for it.
            if (first[leaf] == NONE) {
                first[leaf] = entry;
            } else {
                next.of[last[leaf]] = entry;
            }
            last[leaf] = entry;
        }
        if (wakers.length == 0) {
            always.add(slot);
        }
    }

    View view() {
        return new View(first, slots.of, next.of, slots.size, always.of, always.size);
    }

    long footprint() {
        return 8L * first.length + 4L * (slots.of.length + next.of.length + always.of.length);
    }

    /** The later interests of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(int[] first, int[] slots, int[] next, int entries, int[] always, int alwaysCount) {

        static final View EMPTY = new Late().view();

        boolean isEmpty() {
            return entries + alwaysCount == 0;
        }

        /** The first entry of a leaf, or -1. */
        int first(int leaf) {
            return leaf < first.length ? known(first[leaf]) : NONE;
        }

        int after(int entry) {
            return known(next[entry]);
        }

        int slot(int entry) {
            return slots[entry];
        }

        private int known(int entry) {
            return entry < entries ? entry : NONE;
        }
    }
}
