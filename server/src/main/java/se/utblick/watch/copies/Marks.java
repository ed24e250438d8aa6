package se.utblick.watch.copies;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Sets of marks, in order, each once. */
final class Marks {

    static long[] set(LongStream marks) {
        return marks.sorted().distinct().toArray();
    }

    /** How many are in both. */
    static int common(long[] some, long[] others) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            int order = Long.compare(some[i], others[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Those of some that are not among the others. */
    static long[] without(long[] some, long[] others) {
        return Arrays.stream(some)
                .filter(one -> Arrays.binarySearch(others, one) < 0)
                .toArray();
    }

    private Marks() {}
}
