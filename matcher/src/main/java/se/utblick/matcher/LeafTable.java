package se.utblick.matcher;

/**
 * Every leaf that some interest has, once, with a number. A leaf of one word hangs on its term, a phrase on the end of
 * its way through the trie.
 */
final class LeafTable {

    private static final int NONE = -1;

    private final Terms terms = new Terms();
    private final PhraseTrie phrases = new PhraseTrie();
    private final Packed texts = new Packed();
    private final HashIndex index = new HashIndex();
    // Of a term or the end of a phrase: its first leaf, and from a leaf the next.
    private final Ints firstOfTerm = new Ints(16);
    private final Ints firstOfPhrase = new Ints(16);
    private final Ints inPhrase = new Ints(16);
    private final Ints next = new Ints(16);
    // The term, or the complement of the end of the phrase.
    private final Ints holder = new Ints(16);

    int number(Node.Leaf leaf) {
        int hangsOn = leaf.terms().size() == 1 ? terms.number(leaf.terms().getFirst()) : ~phrases.end(numbers(leaf));
        int hash = HashIndex.hash(hangsOn, leaf.text(), leaf.text().length());
        var written = texts.view();
        int known = index.view().find(hash, number -> holder.of[number] == hangsOn && written.is(number, leaf.text()));
        return known >= 0 ? known : add(leaf, hash, hangsOn);
    }

    private int[] numbers(Node.Leaf phrase) {
        var numbers = phrase.terms().stream().mapToInt(terms::number).toArray();
        for (int term : numbers) {
            while (inPhrase.size <= term) {
                inPhrase.add(0);
            }
            inPhrase.of[term] = 1;
        }
        return numbers;
    }

    private int add(Node.Leaf leaf, int hash, int hangsOn) {
        int number = texts.add(leaf.text());
        holder.add(hangsOn);
        next.add(NONE);
        index.add(hash, number);
        var first = hangsOn >= 0 ? firstOfTerm : firstOfPhrase;
        int at = hangsOn >= 0 ? hangsOn : ~hangsOn;
        while (first.size <= at) {
            first.add(NONE);
        }
        if (first.of[at] == NONE) {
            first.of[at] = number;
        } else {
            // Last in the row: a reader of an earlier moment stops at the first number that is too high for it.
            int last = first.of[at];
            while (next.of[last] != NONE) {
                last = next.of[last];
            }
            next.of[last] = number;
        }
        return number;
    }

    View view() {
        return new View(
                terms.view(),
                phrases.view(),
                texts.view(),
                firstOfTerm.of,
                firstOfTerm.size,
                firstOfPhrase.of,
                firstOfPhrase.size,
                inPhrase.of,
                inPhrase.size,
                next.of,
                holder.of);
    }

    void trim() {
        terms.trim();
        texts.trimmed();
        for (var row : new Ints[] {firstOfTerm, firstOfPhrase, inPhrase, next, holder}) {
            row.of = row.trimmed();
        }
    }

    long footprint() {
        return terms.footprint()
                + phrases.footprint()
                + texts.footprint()
                + index.footprint()
                + 4L
                        * (firstOfTerm.of.length
                                + firstOfPhrase.of.length
                                + inPhrase.of.length
                                + next.of.length
                                + holder.of.length);
    }

    /** The leaves of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(
            Terms.View terms,
            PhraseTrie.View phrases,
            Packed.View texts,
            int[] firstOfTerm,
            int termsWithLeaves,
            int[] firstOfPhrase,
            int phrasesWithLeaves,
            int[] inPhrase,
            int termsInPhrase,
            int[] next,
            int[] holder) {

        int size() {
            return texts.size();
        }

        String text(int leaf) {
            return texts.get(leaf);
        }

        boolean isPhrase(int leaf) {
            return holder[leaf] < 0;
        }

        byte kind(int leaf) {
            return terms.kinds()[holder[leaf]];
        }

        /** How many letters there are in a leaf of one word. */
        int length(int leaf) {
            return terms.words().length(holder[leaf]);
        }

        /** The first leaf that is found wherever this term is, or -1. */
        int ofTerm(int term) {
            return term < termsWithLeaves ? known(firstOfTerm[term]) : NONE;
        }

        boolean isInPhrase(int term) {
            return term < termsInPhrase && inPhrase[term] != 0;
        }

        int ofPhrase(int end) {
            return end < phrasesWithLeaves ? known(firstOfPhrase[end]) : NONE;
        }

        int after(int leaf) {
            return known(next[leaf]);
        }

        private int known(int leaf) {
            return leaf < size() ? leaf : NONE;
        }
    }
}
