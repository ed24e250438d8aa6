package se.utblick.matcher;

/**
 * What a word meets, as numbers in a row: how many leaves were known when this was found out, whether it may begin an
 * identifier, where the leaves end, where the row ends; the leaves; then, two by two, the terms that stand in phrases and
 * the place in the trie that they lead to from the root.
 */
final class Meets {

    static final int KNOWN = 0;
    static final int MAY_BEGIN_IDENTIFIER = 1;
    static final int LEAVES_END = 2;
    static final int END = 3;
    static final int LEAVES = 4;

    private final Ints terms = new Ints(16);
    private final Ints row = new Ints(32);

    int[] of(Word word, Stemmer stemmer, LeafTable.View leaves) {
        terms.size = 0;
        leaves.terms().met(word, stemmer, terms);
        return row(leaves, IdentifierStart.mayBeAt(word.text()));
    }

    int[] ofKey(String key, LeafTable.View leaves) {
        terms.size = 0;
        leaves.terms().met(key, terms);
        return row(leaves, false);
    }

    private int[] row(LeafTable.View leaves, boolean mayBeginIdentifier) {
        row.size = 0;
        row.add(leaves.size());
        row.add(mayBeginIdentifier ? 1 : 0);
        row.add(0);
        row.add(0);
        for (int i = 0; i < terms.size; i++) {
            for (int leaf = leaves.ofTerm(terms.of[i]); leaf >= 0; leaf = leaves.after(leaf)) {
                row.add(leaf);
            }
        }
        row.of[LEAVES_END] = row.size;
        for (int i = 0; i < terms.size; i++) {
            if (leaves.isInPhrase(terms.of[i])) {
                row.add(terms.of[i]);
                row.add(leaves.phrases().step(PhraseTrie.ROOT, terms.of[i]));
            }
        }
        row.of[END] = row.size;
        return row.trimmed();
    }
}
