package se.utblick.matcher;

import java.util.Arrays;

/**
 * Finds the groups of interests that a page may meet: one of the leaves that wake them is there, and one of those that
 * they need besides. Goes step by step for all leaves, so that what must be fetched from memory is fetched for many at a
 * time.
 */
final class Waking {

    // A group takes at least four numbers in the code: a quarter of its place is its own.
    private static final int PLACE_BITS = 2;

    private final Page page;
    // By leaf on the page: where its part begins, where its needs end, where it ends.
    private int[] from = new int[1024];
    private int[] middle = new int[1024];
    private int[] to = new int[1024];
    private int count;
    private long[] needs = new long[1];
    private long[] visited = new long[1];
    /** Where the groups stand in the code. */
    final Ints awake = new Ints(256);

    Waking(Page page) {
        this.page = page;
    }

    void find(Wakers base, int codeLength) {
        awake.size = 0;
        needs = cleared(needs, base.needCount());
        visited = cleared(visited, codeLength >>> PLACE_BITS);
        parts(base);
        needs(base.byLeaf());
        groups(base.byLeaf());
        if (base.always() != 0) {
            awake.add(base.always());
        }
    }

    private void parts(Wakers base) {
        if (page.seenCount > from.length) {
            from = new int[page.seen.length];
            middle = new int[page.seen.length];
            to = new int[page.seen.length];
        }
        int leaves = base.leaves();
        int[] ofLeaf = base.ofLeaf();
        count = 0;
        for (int i = 0; i < page.seenCount; i++) {
            int leaf = page.seen[i];
            if (leaf < leaves) {
                from[count] = ofLeaf[leaf];
                to[count] = ofLeaf[leaf + 1];
                count++;
            }
        }
        int[] byLeaf = base.byLeaf();
        for (int i = 0; i < count; i++) {
            middle[i] = from[i] + 1 + byLeaf[from[i]];
        }
    }

    private void needs(int[] byLeaf) {
        needs[0] = 1L << Wakers.NO_NEED;
        for (int i = 0; i < count; i++) {
            for (int at = from[i] + 1; at < middle[i]; at++) {
                int need = byLeaf[at];
                needs[need >>> 6] |= 1L << need;
            }
        }
    }

    private void groups(int[] byLeaf) {
        for (int i = 0; i < count; i++) {
            for (int at = middle[i]; at < to[i]; at += 2) {
                if (has(byLeaf[at + 1])) {
                    wake(byLeaf[at]);
                }
            }
        }
    }

    private boolean has(int need) {
        return need < 0 ? page.has(~need) : (needs[need >>> 6] & (1L << need)) != 0;
    }

    private void wake(int group) {
        int place = group;
        if (Wakers.isMarked(group)) {
            place = Wakers.unmarked(group);
            int own = place >>> PLACE_BITS;
            if ((visited[own >>> 6] & (1L << own)) != 0) {
                return;
            }
            visited[own >>> 6] |= 1L << own;
        }
        awake.add(place);
    }

    private static long[] cleared(long[] bits, int count) {
        int longs = count / 64 + 1;
        if (bits.length < longs) {
            return new long[longs];
        }
        Arrays.fill(bits, 0, longs, 0);
        return bits;
    }
}
