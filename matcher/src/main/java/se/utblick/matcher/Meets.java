package se.utblick.matcher;

/**
 * What a word meets, as numbers in a row, so that one look in memory brings it all: the hash, how many leaves were known
 * when this was found out, whether it may begin an identifier, where the leaves begin, where they end, where the row
 * ends, how many characters the word has; the characters, two in a number; the leaves with the text that each is to be found in; then, two by two, the terms that
 * stand in phrases and the place in the trie that they lead to from the root.
 */
final class Meets {

    static int leaf(int found) {
        return Code.operand(found);
    }

    /** The kind of text that the leaf is to be found in. */
    static int zone(int found) {
        return Code.operator(found);
    }

    static final int HASH = 0;
    static final int KNOWN = 1;
    static final int MAY_BEGIN_IDENTIFIER = 2;
    static final int LEAVES = 3;
    static final int LEAVES_END = 4;
    static final int END = 5;
    private static final int LENGTH = 6;
    private static final int CHARACTERS = 7;

    /** A row of no word. */
    static final int[] NOTHING = {0, -1, 0, CHARACTERS, CHARACTERS, CHARACTERS, 0};

    private final Ints terms = new Ints(16);
    private final Ints row = new Ints(64);

    static boolean isOf(int[] row, char[] text, int start, int end) {
        int length = end - start;
        if (row[LENGTH] != length) {
            return false;
        }
        int at = CHARACTERS;
        int i = start;
        for (; i + 1 < end; i += 2) {
            if (row[at++] != (text[i] | (text[i + 1] << 16))) {
                return false;
            }
        }
        return i == end || row[at] == text[i];
    }

    static boolean isSameWord(int[] one, int[] other) {
        int end = one[LEAVES];
        if (one[HASH] != other[HASH] || one[LENGTH] != other[LENGTH]) {
            return false;
        }
        for (int i = CHARACTERS; i < end; i++) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    int[] of(char[] text, int start, int end, int hash, Stemmer stemmer, LeafTable.View leaves) {
        var word = new Word(new String(text, start, end - start), start, end);
        terms.size = 0;
        leaves.terms().met(word, stemmer, terms);
        begin(hash, leaves, IdentifierStart.mayBeAt(word.text()) ? 1 : 0);
        row.of[LENGTH] = end - start;
        if (end - start <= Surfaces.LONGEST) {
            for (int i = start; i < end; i += 2) {
                row.add(text[i] | (i + 1 < end ? text[i + 1] << 16 : 0));
            }
        }
        return end(leaves);
    }

    int[] ofKey(String key, LeafTable.View leaves) {
        terms.size = 0;
        leaves.terms().met(key, terms);
        begin(0, leaves, 0);
        return end(leaves);
    }

    private void begin(int hash, LeafTable.View leaves, int mayBeginIdentifier) {
        row.size = 0;
        row.add(hash);
        row.add(leaves.size());
        row.add(mayBeginIdentifier);
        while (row.size < CHARACTERS) {
            row.add(0);
        }
    }

    private int[] end(LeafTable.View leaves) {
        row.of[LEAVES] = row.size;
        for (int i = 0; i < terms.size; i++) {
            for (int leaf = leaves.ofTerm(terms.of[i]); leaf >= 0; leaf = leaves.after(leaf)) {
                row.add(Code.word(leaves.zone(leaf), leaf));
            }
        }
        row.of[LEAVES_END] = row.size;
        for (int i = 0; i < terms.size; i++) {
            if (leaves.isInPhrase(terms.of[i])) {
                row.add(terms.of[i]);
                row.add(PhraseTrie.place(leaves.phrases().step(PhraseTrie.ROOT, terms.of[i])));
            }
        }
        row.of[END] = row.size;
        return row.trimmed();
    }
}
