package se.utblick.matcher;

import java.util.Arrays;

/**
 * The leaves of which at least one stands in every text that meets a query: the least likely set of them. A query hangs
 * on these, and a text that has none of them need not be asked about it.
 */
final class Anchors {

    /** A set of leaves and how often one of them stands in a text; without leaves when nothing need stand there. */
    @SuppressWarnings("ArrayRecordComponent")
    record Anchor(int[] leaves, double likelihood) {

        static final Anchor NONE = new Anchor(new int[0], Double.POSITIVE_INFINITY);

        boolean exists() {
            return likelihood < Double.POSITIVE_INFINITY;
        }

        private Anchor or(Anchor other) {
            if (!exists() || !other.exists()) {
                return NONE;
            }
            var both = Arrays.copyOf(leaves, leaves.length + other.leaves.length);
            System.arraycopy(other.leaves, 0, both, leaves.length, other.leaves.length);
            return new Anchor(both, likelihood + other.likelihood);
        }

        private Anchor orBetter(Anchor other) {
            return other.likelihood < likelihood ? other : this;
        }

        private Anchor distinct() {
            return exists()
                    ? new Anchor(Arrays.stream(leaves).sorted().distinct().toArray(), likelihood)
                    : this;
        }
    }

    private static final Anchor NOTHING = new Anchor(new int[0], 0);

    private final int[] code;
    private final Likelihood likelihood;

    Anchors(int[] code, Likelihood likelihood) {
        this.code = code;
        this.likelihood = likelihood;
    }

    Anchor of(int at) {
        return anchor(at, true).distinct();
    }

    /** The least likely set, and the next of another part, if there is one that must be there too. */
    record Two(Anchor first, Anchor second) {}

    Two two(int at) {
        if (Code.operator(code[at]) != Code.AND) {
            return new Two(of(at), Anchor.NONE);
        }
        var first = Anchor.NONE;
        var second = Anchor.NONE;
        for (int part = at + 1; part < Code.end(code, at); part = Code.end(code, part)) {
            var one = anchor(part, true);
            if (one.likelihood < first.likelihood) {
                second = first;
                first = one;
            } else {
                second = second.orBetter(one);
            }
        }
        return new Two(first.distinct(), second.distinct());
    }

    /** For what begins here to be so, or for it not to be. */
    private Anchor anchor(int at, boolean so) {
        int word = code[at];
        int end = Code.end(code, at);
        return switch (Code.operator(word)) {
            case Code.LEAF -> so ? new Anchor(new int[] {word}, likelihood.of(word)) : Anchor.NONE;
            case Code.AND -> so ? best(at + 1, end, true) : every(at + 1, end, false);
            case Code.OR -> so ? every(at + 1, end, true) : best(at + 1, end, false);
            case Code.NOT -> anchor(at + 1, !so);
            case Code.NEAR -> {
                int middle = at + 2 + Code.left(code[at + 1]);
                yield so ? every(at + 2, middle, true).orBetter(every(middle, end, true)) : Anchor.NONE;
            }
            // Of n that are needed, all but n - 1 might be missing: one stands among any of the rest.
            case Code.LEAST -> so ? leastLikely(at, end, code[at + 1]) : Anchor.NONE;
            default -> throw new IllegalStateException("Not to be asked of: " + word);
        };
    }

    private Anchor best(int from, int to, boolean so) {
        var best = Anchor.NONE;
        for (int part = from; part < to; part = Code.end(code, part)) {
            best = best.orBetter(anchor(part, so));
        }
        return best;
    }

    private Anchor every(int from, int to, boolean so) {
        var all = NOTHING;
        for (int part = from; part < to; part = Code.end(code, part)) {
            all = all.or(anchor(part, so));
        }
        return all;
    }

    private Anchor leastLikely(int at, int end, int needed) {
        var parts = new java.util.ArrayList<Anchor>();
        for (int part = at + 2; part < end; part = Code.end(code, part)) {
            parts.add(anchor(part, true));
        }
        return parts.stream()
                .sorted(java.util.Comparator.comparingDouble(Anchor::likelihood))
                .limit(Math.max(1, parts.size() - needed + 1))
                .reduce(NOTHING, Anchor::or);
    }
}
