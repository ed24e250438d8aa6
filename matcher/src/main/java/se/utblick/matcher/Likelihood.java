package se.utblick.matcher;

/**
 * How likely a text is to have a leaf: guessed from its kind and length, and better the more texts have been read. Only
 * the speed depends on it.
 */
final class Likelihood {

    // So many texts' worth of what was read outweigh a guess.
    private static final double GUESSES_WEIGH = 4;

    private final LeafTable.View leaves;
    private final int[] texts;
    private final int all;

    Likelihood(LeafTable.View leaves, int[] texts, int all) {
        this.leaves = leaves;
        this.texts = texts;
        this.all = all;
    }

    /** As it is now: readers go on counting in the other, and to put things in order, one leaf must not change its place. */
    Likelihood still() {
        return new Likelihood(leaves, texts.clone(), all);
    }

    double of(int leaf) {
        // Of a leaf that came later, the texts read before say nothing.
        return leaf < texts.length
                ? Math.min(1, (texts[leaf] + GUESSES_WEIGH * guess(leaf)) / (all + GUESSES_WEIGH))
                : guess(leaf);
    }

    private double guess(int leaf) {
        if (leaves.isPhrase(leaf)) {
            return 0.002;
        }
        return switch (leaves.kind(leaf)) {
            case Terms.PREFIX -> 0.6 * Math.exp(-leaves.length(leaf) / 4.0);
            case Terms.CAPITALS -> 0.02;
            case Terms.KEY -> 0.0005;
            default -> 0.4 * Math.exp(-leaves.length(leaf) / 3.5);
        };
    }

    double of(int[] code, int at) {
        int word = code[at];
        int end = Code.end(code, at);
        return switch (Code.operator(word)) {
            case Code.LEAF -> of(word);
            case Code.AND -> {
                double all = 1;
                for (int part = at + 1; part < end; part = Code.end(code, part)) {
                    all *= of(code, part);
                }
                yield all;
            }
            case Code.NOT -> 1 - of(code, at + 1);
            case Code.NEAR ->
                0.2
                        * Math.min(
                                sum(code, at + 2, at + 2 + Code.left(code[at + 1])),
                                sum(code, at + 2 + Code.left(code[at + 1]), end));
            default -> Math.min(1, sum(code, Code.parts(code, at), end));
        };
    }

    private double sum(int[] code, int from, int to) {
        double sum = 0;
        for (int part = from; part < to; part = Code.end(code, part)) {
            sum += of(code, part);
        }
        return sum;
    }
}
