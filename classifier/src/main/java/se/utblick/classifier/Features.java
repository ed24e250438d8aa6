package se.utblick.classifier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A text's features, in three kinds that are weighed apart: words and pairs of words; runs of four letters; and once more
 * the words and pairs of the very beginning, where the title is.
 */
final class Features {

    enum Kind {
        WORDS(1.0, 2, 0x10000),
        LETTERS(0.5, 3, 0x10001),
        BEGINNING(0.3, 2, 0x10002);

        /** How much the kind counts in the likeness of two texts; chosen on the validation acts, docs/benchmarks/topics.md. */
        final double share;

        /** A feature that fewer texts have says nothing of the next text. */
        final int seenIn;

        private final int salt;

        Kind(double share, int seenIn, int salt) {
            this.share = share;
            this.seenIn = seenIn;
            this.salt = salt;
        }
    }

    private static final int BEGINNING = 600;
    private static final float AT_THE_BEGINNING = 3;
    private static final int RUN = 4;
    private static final int MOST_LETTERS = 40;

    private final Map<Kind, Counts> counts = perKind();

    Features(List<Reading.Word> words) {
        var before = 0L;
        for (var word : words) {
            boolean early = word.at() < BEGINNING;
            float weight = early ? AT_THE_BEGINNING : 1;
            if (isNumber(word.text())) {
                before = 0;
                continue;
            }
            long pair = before == 0 || word.afterStop() ? 0 : Hash.pair(before, word.hash());
            add(Kind.WORDS, word.hash(), pair, weight);
            if (early) {
                add(Kind.BEGINNING, word.hash(), pair, 1);
            }
            letters(word.text(), weight);
            before = word.hash();
        }
    }

    Counts of(Kind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    static Map<Kind, Counts> perKind() {
        var counts = new EnumMap<Kind, Counts>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, new Counts());
        }
        return counts;
    }

    /** Two kinds never share a feature. */
    static long salted(Kind kind, long hash) {
        return Hash.with(hash, kind.salt);
    }

    private void add(Kind kind, long word, long pair, float weight) {
        of(kind).add(salted(kind, word), weight);
        if (pair != 0) {
            of(kind).add(salted(kind, pair), weight);
        }
    }

    /** The word with an edge on each side, four letters at a time. */
    private void letters(String word, float weight) {
        int length = Math.min(word.length(), MOST_LETTERS);
        for (int from = -1; from + RUN <= length + 1; from++) {
            long hash = Hash.START;
            for (int at = from; at < from + RUN; at++) {
                hash = Hash.with(hash, at < 0 || at >= length ? '|' : word.charAt(at));
            }
            of(Kind.LETTERS).add(salted(Kind.LETTERS, hash), weight * 0.3f);
        }
    }

    /** Numbers of articles and pages say nothing; years and single letters are left out with them. */
    private static boolean isNumber(String word) {
        return word.length() < 2 || Character.isDigit(word.charAt(0));
    }
}
