package se.utblick.matcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's way through a document: reads it, wakes interests, asks those. Used again for document after document. */
final class Asking {

    private long[] needs = new long[1];
    private final Page page = new Page();
    private final Reader reader;
    private final Occurrences occurrences;
    private final Truth truth;
    private final Evidence evidence;
    private long[] visited = new long[0];
    private final Ints met = new Ints(64);
    private Published now;

    Asking(Published now) {
        this.now = now;
        reader = new Reader(page, now.leaves());
        occurrences = new Occurrences(page);
        truth = new Truth(page, occurrences);
        evidence = new Evidence(page, occurrences, truth, now.leaves());
    }

    Page page() {
        return page;
    }

    /** Finds the interests that the document meets. */
    void ask(Document document, List<Surfaces> memories, Published published) {
        now = published;
        reader.read(document, memories, now.leaves());
        occurrences.clear();
        truth.begin(now);
        met.size = 0;
        wakeBase();
        if (!now.late().isEmpty()) {
            wakeLate();
        }
    }

    /** Only reads it; the number of its words. */
    int read(Document document, List<Surfaces> memories, Published published) {
        reader.read(document, memories, published.leaves());
        return page.words;
    }

    List<String> ids() {
        var ids = new String[met.size];
        for (int i = 0; i < met.size; i++) {
            ids[i] = now.ids().get(met.of[i]);
        }
        return Arrays.asList(ids);
    }

    List<Match> matches() {
        evidence.begin(now.leaves());
        var matches = new ArrayList<Match>(met.size);
        for (int i = 0; i < met.size; i++) {
            int slot = met.of[i];
            matches.add(new Match(now.ids().get(slot), evidence.of(now.starts()[slot])));
        }
        return matches;
    }

    private void wakeBase() {
        var base = now.base();
        int leaves = base.leaves();
        findNeeds(base);
        visited = cleared(visited, base.slots());
        for (int i = 0; i < page.seenCount; i++) {
            int leaf = page.seen[i];
            if (leaf < leaves) {
                int end = base.ofLeaf()[leaf + 1];
                for (int at = base.ofLeaf()[leaf]; at < end; at += 2) {
                    if (has(base.woken()[at + 1])) {
                        wake(base.woken()[at]);
                    }
                }
            }
        }
        if (base.always() != 0) {
            askGroup(base.always());
        }
    }

    // Many groups that something wakes lack what they need besides; that is seen here without a look at their code.
    private void findNeeds(Wakers base) {
        needs = cleared(needs, base.needCount());
        needs[0] = 1;
        for (int i = 0; i < page.seenCount; i++) {
            int leaf = page.seen[i];
            if (leaf < base.leaves()) {
                int end = base.needsOfLeaf()[leaf + 1];
                for (int at = base.needsOfLeaf()[leaf]; at < end; at++) {
                    int need = base.needs()[at];
                    needs[need >>> 6] |= 1L << need;
                }
            }
        }
    }

    private boolean has(int need) {
        return need < 0 ? page.has(~need) : (needs[need >>> 6] & (1L << need)) != 0;
    }

    private void wake(int group) {
        if (!Wakers.isMarked(group)) {
            askGroup(group);
            return;
        }
        int place = Wakers.unmarked(group);
        int slot = now.code()[place];
        if ((visited[slot >>> 6] & (1L << slot)) == 0) {
            visited[slot >>> 6] |= 1L << slot;
            askGroup(place);
        }
    }

    private void askGroup(int place) {
        int[] code = now.code();
        int slot = code[place];
        int end = slot + code[place + 1];
        for (int at = place + 2; slot < end; slot++) {
            if (truth.isMet(at) && now.isThere(slot)) {
                met.add(slot);
            }
            at = Code.end(code, at + 1);
        }
    }

    private static long[] cleared(long[] bits, int count) {
        int longs = count / 64 + 1;
        if (bits.length < longs) {
            return new long[longs];
        }
        Arrays.fill(bits, 0, longs, 0);
        return bits;
    }

    private void wakeLate() {
        var late = now.late();
        int from = met.size;
        for (int i = 0; i < page.seenCount; i++) {
            for (int entry = late.first(page.seen[i]); entry >= 0; entry = late.after(entry)) {
                ask(late.slot(entry));
            }
        }
        for (int i = 0; i < late.alwaysCount(); i++) {
            ask(late.always()[i]);
        }
        // Several leaves may have woken the same one.
        Arrays.sort(met.of, from, met.size);
        int size = from;
        for (int i = from; i < met.size; i++) {
            if (i == from || met.of[i] != met.of[i - 1]) {
                met.of[size++] = met.of[i];
            }
        }
        met.size = size;
    }

    private void ask(int slot) {
        if (truth.isMet(now.starts()[slot]) && now.isThere(slot)) {
            met.add(slot);
        }
    }
}
