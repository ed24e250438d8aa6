package se.utblick.matcher;

import java.util.ArrayList;
import java.util.List;

/** All phrases word by word: from a place in it, a term's number leads on to another place. */
final class PhraseTrie {

    static final int ROOT = 1;
    static final long NOWHERE = 0;

    // A step: the place it leads to; whether more steps lead on from there; whether several leaves end there; the text
    // that the first of them is to be found in; that leaf, plus one. All in one number, so that one look brings it all.
    private static final int LEADS_ON = 32;
    private static final int SEVERAL = 33;
    private static final int ZONE = 34;
    private static final int LEAF = 36;

    // Where from and by which term, then the step, side by side. Most questions are about steps that are not there:
    // a few bits for each say so without a look at the table.
    private long[] steps = new long[32];
    private long[] maybe = new long[1];
    private int size;
    private int places = ROOT + 1;

    static int place(long step) {
        return (int) step;
    }

    static boolean leadsOn(long step) {
        return ((step >>> LEADS_ON) & 1) != 0;
    }

    /** Whether more leaves than the first end there. */
    static boolean isOfSeveral(long step) {
        return ((step >>> SEVERAL) & 1) != 0;
    }

    /** The kind of text that the first leaf is to be found in. */
    static byte zone(long step) {
        return (byte) ((step >>> ZONE) & 3);
    }

    static int leaf(long step) {
        return (int) (step >>> LEAF) - 1;
    }

    /** The place where these terms lead to; a new one if no phrase has led there before. */
    int end(int[] terms) {
        int place = ROOT;
        int slot = -1;
        for (int term : terms) {
            int next = find(place, term);
            if (next < 0) {
                if (slot >= 0) {
                    steps[slot + 1] |= 1L << LEADS_ON;
                }
                next = add(place, term);
            }
            slot = next;
            place = place(steps[slot + 1]);
        }
        return place;
    }

    /** The first leaf that ends where these terms lead to, or -1. */
    int leaf(int[] terms) {
        return leaf(steps[last(terms) + 1]);
    }

    /** Lets a leaf end where these terms lead to, and where none did. */
    void attach(int[] terms, int leaf, byte zone) {
        steps[last(terms) + 1] |= ((leaf + 1L) << LEAF) | ((long) zone << ZONE);
    }

    /** Remembers that others follow the leaf that ends where these terms lead to. */
    void attachMore(int[] terms) {
        steps[last(terms) + 1] |= 1L << SEVERAL;
    }

    private int last(int[] terms) {
        int place = ROOT;
        int slot = -1;
        for (int term : terms) {
            slot = find(place, term);
            place = place(steps[slot + 1]);
        }
        return slot;
    }

    void trim() {
        resize(size + size / 5 + 8);
    }

    private int find(int place, int term) {
        return View.find(steps, key(place, term));
    }

    private int add(int place, int term) {
        if (10 * (size + 1) > 9 * (steps.length / 2)) {
            resize(steps.length);
        }
        size++;
        return put(key(place, term), places++);
    }

    private void resize(int slots) {
        var before = steps;
        steps = new long[2 * slots];
        maybe = new long[Math.max(1, Integer.highestOneBit(slots) / 8)];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0) {
                put(before[i], before[i + 1]);
            }
        }
    }

    private int put(long key, long step) {
        int at = View.slot(steps, key);
        while (steps[at] != 0) {
            at = at + 2 == steps.length ? 0 : at + 2;
        }
        int bit = View.bit(maybe, key);
        maybe[bit >>> 6] |= 1L << bit;
        steps[at + 1] = step;
        steps[at] = key;
        return at;
    }

    private static long key(int place, int term) {
        return ((long) place << 32) | term;
    }

    View view() {
        return new View(steps, maybe, places);
    }

    long footprint() {
        return 8L * (steps.length + maybe.length);
    }

    /** The phrases of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(long[] steps, long[] maybe, int places) {

        /** The step that a term leads to from a place, or {@link #NOWHERE}. */
        long step(int place, int term) {
            long key = key(place, term);
            int bit = bit(maybe, key);
            if ((maybe[bit >>> 6] & (1L << bit)) == 0) {
                return NOWHERE;
            }
            int at = find(steps, key);
            return at >= 0 && place(steps[at + 1]) < places ? steps[at + 1] : NOWHERE;
        }

        /** By place: the place it is reached from, and the term that leads there, in one number. */
        long[] ways() {
            var ways = new long[places];
            for (int at = 0; at < steps.length; at += 2) {
                int place = place(steps[at + 1]);
                // A later moment's place, or one that is being put there, is none of this one's.
                if (place > ROOT && place < places) {
                    ways[place] = steps[at];
                }
            }
            return ways;
        }

        /** The terms that lead to a place. */
        static List<Integer> terms(long[] ways, int place) {
            var terms = new ArrayList<Integer>();
            for (int at = place; at != ROOT; at = (int) (ways[at] >>> 32)) {
                terms.add((int) ways[at]);
            }
            return terms.reversed();
        }

        private static int find(long[] steps, long key) {
            int at = slot(steps, key);
            for (long there = steps[at]; there != 0; there = steps[at]) {
                if (there == key) {
                    return at;
                }
                at = at + 2 == steps.length ? 0 : at + 2;
            }
            return -1;
        }

        private static int slot(long[] steps, long key) {
            return 2 * (int) (((mix(key) >>> 32) * (steps.length / 2)) >>> 32);
        }

        private static int bit(long[] maybe, long key) {
            return (int) mix(key) & (maybe.length * 64 - 1);
        }

        private static long mix(long key) {
            long mixed = (key ^ (key >>> 29)) * 0x9E3779B97F4A7C15L;
            return mixed ^ (mixed >>> 32);
        }
    }
}
