package se.utblick.matcher;

import java.util.function.IntPredicate;

/** Finds numbers by a hash of what they stand for. One thread may add while others look in a view of it. */
final class HashIndex {

    // The hash, and the number plus one.
    private long[] slots = new long[16];
    private int size;

    void add(int hash, int number) {
        if (5 * (size + 1) > 4 * slots.length) {
            resize(slots.length * 2);
        }
        put(slots, hash, number);
        size++;
    }

    void trim() {
        resize(size + size / 3 + 8);
    }

    View view() {
        return new View(slots);
    }

    long footprint() {
        return 8L * slots.length;
    }

    private void resize(int length) {
        var resized = new long[length];
        for (long slot : slots) {
            if (slot != 0) {
                put(resized, (int) (slot >>> 32), (int) slot - 1);
            }
        }
        slots = resized;
    }

    private static void put(long[] slots, int hash, int number) {
        int at = slot(slots, hash);
        while (slots[at] != 0) {
            at = at + 1 == slots.length ? 0 : at + 1;
        }
        slots[at] = ((long) hash << 32) | (number + 1);
    }

    private static int slot(long[] slots, int hash) {
        return (int) (((spread(hash) & 0xFFFFFFFFL) * slots.length) >>> 32);
    }

    static int hash(int seed, CharSequence text, int length) {
        int hash = seed;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** What was there when the view was taken, and perhaps some of what came later. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(long[] slots) {

        /** The first number with this hash that is the one meant, or -1. */
        int find(int hash, IntPredicate meant) {
            int at = slot(slots, hash);
            for (long slot = slots[at]; slot != 0; slot = slots[at]) {
                if ((int) (slot >>> 32) == hash && meant.test((int) slot - 1)) {
                    return (int) slot - 1;
                }
                at = at + 1 == slots.length ? 0 : at + 1;
            }
            return -1;
        }
    }
}
