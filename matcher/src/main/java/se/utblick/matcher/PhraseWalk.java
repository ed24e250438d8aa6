package se.utblick.matcher;

/** Follows all phrases at once through the words of a text. */
final class PhraseWalk {

    private final Page page;
    // Two by two: a place in the trie, and the word at which the phrase began.
    private Ints under = new Ints(32);
    private Ints next = new Ints(32);

    PhraseWalk(Page page) {
        this.page = page;
    }

    /** Finds the phrases among the words of one text of the document, from this one on. */
    void walk(int from, LeafTable.View leaves, byte zone) {
        under.size = 0;
        for (int word = from; word < page.words; word++) {
            step(page.row[word], word, leaves, zone);
        }
    }

    private void step(int[] row, int word, LeafTable.View leaves, byte zone) {
        next.size = 0;
        for (int i = row[Meets.LEAVES_END]; i < row[Meets.END]; i += 2) {
            for (int j = 0; j < under.size; j += 2) {
                long step = leaves.phrases().step(under.of[j], row[i]);
                if (step != PhraseTrie.NOWHERE) {
                    arrive(step, under.of[j + 1], word, leaves, zone);
                }
            }
            if (row[i + 1] != 0) {
                next.add(row[i + 1]);
                next.add(word);
            }
        }
        var swap = under;
        under = next;
        next = swap;
    }

    private void arrive(long step, int first, int word, LeafTable.View leaves, byte zone) {
        int leaf = leaves.known(PhraseTrie.leaf(step));
        if (leaf >= 0) {
            if (LeafTable.isFoundIn(zone, PhraseTrie.zone(step))) {
                page.addPhrase(leaf, first, word);
            }
            if (PhraseTrie.isOfSeveral(step)) {
                others(leaf, first, word, leaves, zone);
            }
        }
        if (PhraseTrie.leadsOn(step)) {
            next.add(PhraseTrie.place(step));
            next.add(first);
        }
    }

    private void others(int than, int first, int word, LeafTable.View leaves, byte zone) {
        for (int leaf = leaves.after(than); leaf >= 0; leaf = leaves.after(leaf)) {
            if (LeafTable.isFoundIn(zone, leaves.zone(leaf))) {
                page.addPhrase(leaf, first, word);
            }
        }
    }
}
