package se.utblick.matcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's way through a document: reads it, wakes interests, asks those. Used again for document after document. */
final class Asking {

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
        occurrences = new Occurrences(page, reader);
        truth = new Truth(page, occurrences);
        evidence = new Evidence(page, occurrences, truth, now.leaves());
    }

    Page page() {
        return page;
    }

    /** Finds the interests that the document meets. */
    void ask(Document document, Surfaces surfaces, Published published) {
        now = published;
        reader.read(document, surfaces, now.leaves());
        occurrences.clear();
        truth.begin(now);
        met.size = 0;
        wakeBase();
        if (!now.late().isEmpty()) {
            wakeLate();
        }
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
        int[] ofLeaf = base.ofLeaf();
        int[] groups = base.groups();
        int[] ofGroup = base.ofGroup();
        int leaves = base.leaves();
        int longs = (base.groupCount() + 63) / 64;
        if (visited.length < longs) {
            visited = new long[longs];
        } else {
            Arrays.fill(visited, 0, longs, 0);
        }
        for (int i = 0; i < page.seenCount; i++) {
            int leaf = page.seen[i];
            if (leaf >= leaves) {
                continue;
            }
            int end = ofLeaf[leaf + 1];
            for (int at = ofLeaf[leaf]; at < end; at++) {
                int group = groups[at];
                if (Wakers.isMarked(group)) {
                    group = Wakers.unmarked(group);
                    if ((visited[group >>> 6] & (1L << group)) != 0) {
                        continue;
                    }
                    visited[group >>> 6] |= 1L << group;
                }
                for (int slot = ofGroup[group]; slot < ofGroup[group + 1]; slot++) {
                    ask(slot);
                }
            }
        }
        for (int slot = base.always(); slot < base.slots(); slot++) {
            ask(slot);
        }
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
