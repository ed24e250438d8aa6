package se.utblick.matcher;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** In how many of the texts read each leaf stood. Counted without locks: it is an estimate, and only speed depends on it. */
final class Learned {

    private static final int SOON = 256;
    private static final int LATER = 4_096;

    private final AtomicInteger texts = new AtomicInteger();
    private volatile int[] counts = new int[0];

    /** Whether so much has been learned that the order might be another. */
    boolean add(Page page, int leaves) {
        int[] into = counts;
        if (texts.get() >= LATER) {
            if (leaves < 2 * into.length) {
                return false;
            }
            // Most of what is asked for now is new: begin again.
            into = new int[leaves];
            counts = into;
            texts.set(0);
        }
        if (into.length < leaves) {
            counts = Arrays.copyOf(into, leaves);
            into = counts;
        }
        for (int i = 0; i < page.seenCount; i++) {
            if (page.seen[i] < into.length) {
                into[page.seen[i]]++;
            }
        }
        int all = texts.incrementAndGet();
        return all == SOON || all == LATER;
    }

    Likelihood likelihood(LeafTable.View leaves) {
        return new Likelihood(leaves, counts, texts.get());
    }
}
