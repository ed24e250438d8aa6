package se.utblick.matcher;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers every place that did it. A place is made into a hit once a page, however many interests it serves. */
final class Evidence {

    private final Page page;
    private final Occurrences occurrences;
    private final Truth truth;

    private LeafTable.View leaves;
    // By occurrence, made when first asked for.
    private @Nullable Hit[] made = new @Nullable Hit[256];
    // None is made from here on.
    private int madeEnd;
    private Hit[] gathered = new Hit[64];
    private int size;
    private int lastLeaf = -1;
    private String lastAsked = "";

    Evidence(Page page, Occurrences occurrences, Truth truth, LeafTable.View leaves) {
        this.page = page;
        this.occurrences = occurrences;
        this.truth = truth;
        this.leaves = leaves;
    }

    void begin(LeafTable.View asked) {
        leaves = asked;
        Arrays.fill(made, 0, madeEnd, null);
        madeEnd = 0;
        lastLeaf = -1;
    }

    /** Every place that has a part in the truth of what begins here in the code, in the order of the text. */
    List<Hit> of(int start) {
        size = 0;
        gather(start + 1);
        Arrays.sort(gathered, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || !gathered[i].equals(gathered[i - 1])) {
                gathered[distinct++] = gathered[i];
            }
        }
        return List.of(Arrays.copyOf(gathered, distinct));
    }

    // Only of what is so.
    private void gather(int at) {
        int[] code = truth.code();
        int word = code[at];
        switch (Code.operator(word)) {
            case Code.LEAF -> {
                for (int one = occurrences.first(word); one != Occurrences.NONE; one = occurrences.after(one)) {
                    add(one, word);
                }
            }
            case Code.NOT -> {
                // What is not there cannot be shown.
            }
            case Code.NEAR -> near(code, at);
            case Code.SHARED -> gather(truth.sharedAt(Code.operand(word)));
            default -> {
                int end = Code.end(code, at);
                for (int part = Code.parts(code, at); part < end; part = Code.end(code, part)) {
                    if (truth.is(part)) {
                        gather(part);
                    }
                }
            }
        }
    }

    private void near(int[] code, int at) {
        int distance = Code.distance(code[at + 1]);
        int middle = at + 2 + Code.left(code[at + 1]);
        int end = Code.end(code, at);
        for (int i = at + 2; i < middle; i++) {
            for (int j = middle; j < end; j++) {
                if (page.has(code[i]) && page.has(code[j])) {
                    pairs(code[i], code[j], distance);
                }
            }
        }
    }

    // Both in the order of the text, each with stretches of one length: what is too early for one is so for the next.
    private void pairs(int left, int right, int distance) {
        int from = occurrences.first(right);
        for (int one = occurrences.first(left); one != Occurrences.NONE; one = occurrences.after(one)) {
            int first = page.position[occurrences.firstWord(one)];
            int last = page.position[occurrences.lastWord(one)];
            while (from != Occurrences.NONE && last(from) < first - distance) {
                from = occurrences.after(from);
            }
            for (int other = from; other != Occurrences.NONE; other = occurrences.after(other)) {
                int otherFirst = page.position[occurrences.firstWord(other)];
                if (otherFirst > last + distance) {
                    break;
                }
                if (Nearness.isNear(first, last, otherFirst, last(other), distance)) {
                    add(one, left);
                    add(other, right);
                }
            }
        }
    }

    private int last(int occurrence) {
        return page.position[occurrences.lastWord(occurrence)];
    }

    private void add(int occurrence, int leaf) {
        if (size == gathered.length) {
            gathered = Arrays.copyOf(gathered, size * 2);
        }
        gathered[size++] = hit(occurrence, leaf);
    }

    private Hit hit(int occurrence, int leaf) {
        if (occurrence >= made.length) {
            made = Arrays.copyOf(made, occurrences.count());
        }
        var hit = made[occurrence];
        if (hit == null) {
            hit = make(occurrence, asked(leaf));
            made[occurrence] = hit;
            madeEnd = Math.max(madeEnd, occurrence + 1);
        }
        return hit;
    }

    // Most often asked of one leaf many times in a row.
    private String asked(int leaf) {
        if (leaf != lastLeaf) {
            lastLeaf = leaf;
            lastAsked = leaves.text(leaf);
        }
        return lastAsked;
    }

    private Hit make(int occurrence, String asked) {
        if (occurrences.isIdentifier(occurrence)) {
            int[] found = page.identifiers.of;
            int at = occurrences.identifier(occurrence);
            return page.sections.get(found[at + 1]).hit(found[at + 2], found[at + 3], asked);
        }
        int first = occurrences.firstWord(occurrence);
        return page.sectionOf(first).hit(page.start[first], page.end[occurrences.lastWord(occurrence)], asked);
    }
}
