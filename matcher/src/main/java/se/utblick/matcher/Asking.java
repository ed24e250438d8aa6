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
    private final Waking waking = new Waking(page);
    private final Ints first = new Ints(64);
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
    void ask(Document document, Published published) {
        now = published;
        reader.read(document, now.memories(), now.leaves());
        occurrences.clear();
        truth.begin(now);
        met.size = 0;
        wakeBase();
        if (!now.late().isEmpty()) {
            wakeLate();
        }
    }

    /** Only reads it; the number of its words. */
    int read(Document document, Published published) {
        reader.read(document, published.memories(), published.leaves());
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
        int[] code = now.code();
        waking.find(now.base(), now.code().length);
        int[] awake = waking.awake.of;
        int count = waking.awake.size;
        first.size = 0;
        for (int i = 0; i < count; i++) {
            first.add(code[awake[i]]);
        }
        for (int i = 0; i < count; i++) {
            int slot = first.of[i];
            int end = slot + code[awake[i] + 1];
            for (int at = awake[i] + 2; slot < end; slot++) {
                if (truth.isMet(at) && now.isThere(slot)) {
                    met.add(slot);
                }
                at = Code.end(code, at + 1);
            }
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
