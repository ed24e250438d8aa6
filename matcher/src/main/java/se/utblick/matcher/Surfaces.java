package se.utblick.matcher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A memory of the words of all texts as they were written, each with what it meets: most words of a text have been seen
 * before, and are then neither folded nor stemmed. One for each language. Many threads may read and add.
 */
final class Surfaces {

    // Numbers, names and misspellings have no end; when there are so many, it begins anew.
    private static final int MOST = 1 << 18;

    // So many places for each, so that most stand where they are first looked for.
    private static final int SPARE = 4;

    /** A longer "word" is not worth remembering. */
    static final int LONGEST = 64;

    private static final VarHandle ROWS = MethodHandles.arrayElementVarHandle(int[][].class);

    private volatile int[][] rows = new int[1 << 12][];
    private int size;

    /** What stands in these places is read without a lock; they are replaced when they become too few. */
    int[][] rows() {
        return rows;
    }

    /** What stands where a word with this hash would be looked for first; a row without a word if nothing does. */
    static int[] first(int[][] rows, int hash) {
        var row = (int[]) ROWS.getAcquire(rows, HashIndex.spread(hash) & (rows.length - 1));
        return row == null ? Meets.NOTHING : row;
    }

    /** What a word meets, if it has been seen before. */
    static int @Nullable [] find(int[][] rows, char[] text, int start, int end, int hash) {
        int mask = rows.length - 1;
        for (int at = HashIndex.spread(hash) & mask; ; at = (at + 1) & mask) {
            var row = (int[]) ROWS.getAcquire(rows, at);
            if (row == null || (row[Meets.HASH] == hash && Meets.isOf(row, text, start, end))) {
                return row;
            }
        }
    }

    /** Remembers what a word meets, in the place of what it met earlier. */
    synchronized void put(int[] row) {
        if (size >= MOST) {
            rows = new int[1 << 12][];
            size = 0;
        } else if (SPARE * size >= rows.length) {
            var larger = new int[rows.length * 2][];
            for (var each : rows) {
                if (each != null) {
                    put(larger, each);
                }
            }
            rows = larger;
        }
        size += put(rows, row) ? 1 : 0;
    }

    private static boolean put(int[][] rows, int[] row) {
        int mask = rows.length - 1;
        int at = HashIndex.spread(row[Meets.HASH]) & mask;
        while (rows[at] != null && !Meets.isSameWord(rows[at], row)) {
            at = (at + 1) & mask;
        }
        boolean isNew = rows[at] == null;
        ROWS.setRelease(rows, at, row);
        return isNew;
    }
}
