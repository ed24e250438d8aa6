package se.utblick.matcher;

import java.util.Arrays;

/** Where on a page each leaf stands. Worked out only for the documents for which somebody asks. */
final class Occurrences {

    static final int NONE = -1;

    private final Page page;
    private boolean ready;

    // By leaf, if the page has it: its first occurrence and its last.
    private int[] first = new int[0];
    private int[] last = new int[0];
    // By occurrence: the first and last word; or the complement of an identifier's number; and the leaf's next one.
    private final Ints from = new Ints(1024);
    private final Ints to = new Ints(1024);
    private final Ints next = new Ints(1024);

    Occurrences(Page page) {
        this.page = page;
    }

    void clear() {
        ready = false;
    }

    int count() {
        return from.size;
    }

    /** The first occurrence of a leaf that the page has. */
    int first(int leaf) {
        if (!ready) {
            find();
        }
        return first[leaf];
    }

    int after(int occurrence) {
        return next.of[occurrence];
    }

    boolean isIdentifier(int occurrence) {
        return from.of[occurrence] < 0;
    }

    int identifier(int occurrence) {
        return ~from.of[occurrence];
    }

    int firstWord(int occurrence) {
        return from.of[occurrence];
    }

    int lastWord(int occurrence) {
        return to.of[occurrence];
    }

    private void find() {
        ready = true;
        from.size = 0;
        to.size = 0;
        next.size = 0;
        if (first.length < page.present.length * 64) {
            first = new int[page.present.length * 64];
            last = new int[first.length];
        }
        for (int i = 0; i < page.seenCount; i++) {
            first[page.seen[i]] = NONE;
        }
        int section = 0;
        for (int word = 0; word < page.words; word++) {
            while (section + 1 < page.sections.size()
                    && page.sections.get(section + 1).firstWord() <= word) {
                section++;
            }
            byte zone = LeafTable.zone(page.sections.get(section).field());
            int[] row = page.row[word];
            for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
                if (LeafTable.isFoundIn(zone, Meets.zone(row[i]))) {
                    add(Meets.leaf(row[i]), word, word);
                }
            }
        }
        for (int i = 0; i < page.phrases.size; i += 3) {
            add(page.phrases.of[i], page.phrases.of[i + 1], page.phrases.of[i + 2]);
        }
        for (int i = 0; i < page.identifiers.size; i += 4) {
            add(page.identifiers.of[i], ~i, ~i);
        }
    }

    private void add(int leaf, int start, int end) {
        int occurrence = from.add(start);
        to.add(end);
        next.add(NONE);
        if (first[leaf] == NONE) {
            first[leaf] = occurrence;
        } else {
            next.of[last[leaf]] = occurrence;
        }
        last[leaf] = occurrence;
    }

    /** The occurrences of some leaves in the order of the text, as numbers that sort so. */
    void spans(int[] leaves, int start, int end, Spans into) {
        into.size = 0;
        into.longest = 0;
        for (int i = start; i < end; i++) {
            if (page.has(leaves[i])) {
                for (int at = first(leaves[i]); at != NONE; at = after(at)) {
                    into.add(page.position[from.of[at]], page.position[to.of[at]]);
                }
            }
        }
        Arrays.sort(into.of, 0, into.size);
    }

    /** Stretches of words, each its first and last position in one number. */
    static final class Spans {

        long[] of = new long[64];
        int size;
        int longest;

        private void add(int first, int last) {
            if (size == of.length) {
                of = Arrays.copyOf(of, size * 2);
            }
            longest = Math.max(longest, last - first);
            of[size++] = ((long) first << 32) | last;
        }

        int first(int i) {
            return (int) (of[i] >>> 32);
        }

        int last(int i) {
            return (int) of[i];
        }
    }
}
