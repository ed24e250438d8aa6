package se.utblick.matcher;

import java.util.Arrays;
import java.util.List;

/**
 * Every leaf that some interest has, once, with a number. A leaf of one word hangs on its term, a phrase on the end of
 * its way through the trie.
 */
final class LeafTable {

    static final byte ANYWHERE = 0;
    static final byte TITLE = 1;
    static final byte BODY = 2;

    private static final int NONE = -1;

    private final Terms terms = new Terms();
    private final PhraseTrie phrases = new PhraseTrie();
    private final Packed texts = new Packed();
    private final HashIndex index = new HashIndex();
    // Of a term: its first leaf, and from a leaf the next; the first of a phrase is told by the trie.
    private final Ints firstOfTerm = new Ints(16);
    private final Ints inPhrase = new Ints(16);
    private final Ints next = new Ints(16);
    private byte[] zones = new byte[16];
    // The term, or the complement of the end of the phrase.
    private final Ints holder = new Ints(16);

    int number(Node.Leaf leaf) {
        var words = leaf.terms().stream().mapToInt(terms::number).toArray();
        int hangsOn = words.length == 1 ? words[0] : ~phrases.end(words);
        byte zone = zone(leaf.zone());
        int hash = HashIndex.hash(hangsOn + 31 * zone, leaf.text(), leaf.text().length());
        var written = texts.view();
        int known = index.view()
                .find(
                        hash,
                        number -> holder.of[number] == hangsOn
                                && zones[number] == zone
                                && written.is(number, leaf.text()));
        return known >= 0 ? known : add(leaf.text(), zone, hash, words, hangsOn);
    }

    private static byte zone(Node.Zone zone) {
        return switch (zone) {
            case ANYWHERE -> ANYWHERE;
            case TITLE -> TITLE;
            case BODY -> BODY;
        };
    }

    private static Node.Zone asked(byte zone) {
        return switch (zone) {
            case TITLE -> Node.Zone.TITLE;
            case BODY -> Node.Zone.BODY;
            default -> Node.Zone.ANYWHERE;
        };
    }

    /** The kind of text that a field is. */
    static byte zone(Hit.Field field) {
        return switch (field) {
            case TITLE -> TITLE;
            case BODY -> BODY;
            case IDENTIFIER, FACT -> ANYWHERE;
        };
    }

    /** Whether what is found in a text of this kind is found for a leaf that asks for that one. */
    static boolean isFoundIn(byte zone, int asked) {
        return asked == ANYWHERE || asked == zone;
    }

    private int add(String text, byte zone, int hash, int[] words, int hangsOn) {
        int number = texts.add(text);
        if (number >= zones.length) {
            zones = Arrays.copyOf(zones, number + number / 2 + 16);
        }
        zones[number] = zone;
        holder.add(hangsOn);
        next.add(NONE);
        index.add(hash, number);
        if (hangsOn >= 0) {
            while (firstOfTerm.size <= hangsOn) {
                firstOfTerm.add(NONE);
            }
            if (firstOfTerm.of[hangsOn] == NONE) {
                firstOfTerm.of[hangsOn] = number;
            } else {
                append(firstOfTerm.of[hangsOn], number);
            }
            return number;
        }
        for (int word : words) {
            mark(word);
        }
        int first = phrases.leaf(words);
        if (first == NONE) {
            phrases.attach(words, number, zone);
        } else {
            phrases.attachMore(words);
            append(first, number);
        }
        return number;
    }

    private void mark(int word) {
        while (inPhrase.size <= word) {
            inPhrase.add(0);
        }
        inPhrase.of[word] = 1;
    }

    // Last in the row: a reader of an earlier moment stops at the first number that is too high for it.
    private void append(int first, int number) {
        int last = first;
        while (next.of[last] != NONE) {
            last = next.of[last];
        }
        next.of[last] = number;
    }

    View view() {
        return new View(
                terms.view(),
                phrases.view(),
                texts.view(),
                firstOfTerm.of,
                firstOfTerm.size,
                inPhrase.of,
                inPhrase.size,
                next.of,
                zones,
                holder.of);
    }

    void trim() {
        terms.trim();
        phrases.trim();
        index.trim();
        texts.trimmed();
        for (var row : new Ints[] {firstOfTerm, inPhrase, next, holder}) {
            row.of = row.trimmed();
        }
    }

    long footprint() {
        return terms.footprint()
                + phrases.footprint()
                + texts.footprint()
                + index.footprint()
                + 4L * (firstOfTerm.of.length + inPhrase.of.length + next.of.length + holder.of.length);
    }

    /** The leaves of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(
            Terms.View terms,
            PhraseTrie.View phrases,
            Packed.View texts,
            int[] firstOfTerm,
            int termsWithLeaves,
            int[] inPhrase,
            int termsInPhrase,
            int[] next,
            byte[] zones,
            int[] holder) {

        int size() {
            return texts.size();
        }

        byte zone(int leaf) {
            return zones[leaf];
        }

        String text(int leaf) {
            return texts.get(leaf);
        }

        /** The leaf itself; the ways are those of the phrases. */
        Node.Leaf leaf(int leaf, long[] ways) {
            var numbers = isPhrase(leaf) ? PhraseTrie.View.terms(ways, ~holder[leaf]) : List.of(holder[leaf]);
            return new Node.Leaf(
                    text(leaf),
                    asked(zones[leaf]),
                    numbers.stream().map(terms::term).toList());
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

        int after(int leaf) {
            return known(next[leaf]);
        }

        /** The leaf, if it was there at this moment, or -1. */
        int known(int leaf) {
            return leaf < size() ? leaf : NONE;
        }
    }
}
