package se.utblick.matcher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A memory of the words of all texts as they were written, each with a number and with what it meets in each language.
 * Most words of a text have been seen before, and are then neither folded nor stemmed. Many threads may read and add.
 */
final class Surfaces {

    // Numbers, names and misspellings have no end; when there are so many, it begins anew.
    static final int MOST = 1 << 18;

    /** A longer "word" is not worth remembering. */
    static final int LONGEST = 64;

    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle MEETS = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final int LANGUAGES = Language.values().length;

    private volatile Table table = new Table(new long[1 << 12], new char[1 << 14], new int[1 << 11], newMeets(1 << 11));
    private int size;

    Table table() {
        return table;
    }

    boolean isFull() {
        return size >= MOST;
    }

    /** The number of a word that was not there a moment ago; afterwards the table may be another. */
    synchronized int add(char[] text, int start, int end, int hash) {
        int known = table.find(text, start, end, hash);
        if (known >= 0) {
            return known;
        }
        var into = roomFor(end - start);
        int number = size++;
        System.arraycopy(text, start, into.characters, into.starts[number], end - start);
        into.starts[number + 1] = into.starts[number] + end - start;
        into.put(hash, number);
        return number;
    }

    private Table roomFor(int length) {
        var old = table;
        int used = old.starts[size];
        boolean full = size + 2 > old.starts.length;
        if (full || used + length > old.characters.length) {
            int words = full ? old.starts.length * 2 : old.starts.length;
            var meets = new int[LANGUAGES][][];
            Arrays.setAll(meets, i -> Arrays.copyOf(old.meets[i], words));
            var larger = new Table(
                    new long[words * 2],
                    Arrays.copyOf(old.characters, Math.max(used + length, used * 3 / 2)),
                    Arrays.copyOf(old.starts, words),
                    meets);
            old.moveTo(larger);
            table = larger;
        }
        return table;
    }

    private static int[][][] newMeets(int words) {
        var meets = new int[LANGUAGES][][];
        Arrays.setAll(meets, _ -> new int[words][]);
        return meets;
    }

    /** What is there. A word stays at its number when the table grows. */
    static final class Table {

        // The hash, and the number plus one.
        private final long[] slots;
        private final char[] characters;
        private final int[] starts;
        private final int[][][] meets;

        Table(long[] slots, char[] characters, int[] starts, int[][][] meets) {
            this.slots = slots;
            this.characters = characters;
            this.starts = starts;
            this.meets = meets;
        }

        int capacity() {
            return starts.length;
        }

        int find(char[] text, int start, int end, int hash) {
            int mask = slots.length - 1;
            int at = HashIndex.spread(hash) & mask;
            for (long slot = (long) SLOTS.getAcquire(slots, at); slot != 0; slot = (long) SLOTS.getAcquire(slots, at)) {
                if ((int) (slot >>> 32) == hash) {
                    int number = (int) slot - 1;
                    int from = starts[number];
                    if (Arrays.equals(text, start, end, characters, from, starts[number + 1])) {
                        return number;
                    }
                }
                at = (at + 1) & mask;
            }
            return -1;
        }

        Word word(int number) {
            int from = starts[number];
            int length = starts[number + 1] - from;
            return new Word(new String(characters, from, length), 0, length);
        }

        int @Nullable [] meets(Language language, int number) {
            return (int[]) MEETS.getAcquire(meets[language.number()], number);
        }

        void meets(Language language, int number, int[] what) {
            MEETS.setRelease(meets[language.number()], number, what);
        }

        private void put(int hash, int number) {
            int mask = slots.length - 1;
            int at = HashIndex.spread(hash) & mask;
            while (slots[at] != 0) {
                at = (at + 1) & mask;
            }
            SLOTS.setRelease(slots, at, ((long) hash << 32) | (number + 1));
        }

        private void moveTo(Table larger) {
            for (long slot : slots) {
                if (slot != 0) {
                    larger.put((int) (slot >>> 32), (int) slot - 1);
                }
            }
        }
    }
}
