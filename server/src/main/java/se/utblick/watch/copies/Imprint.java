package se.utblick.watch.copies;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What a text is known by when it is compared with others: its words three in a row, and what its title says. The same text
 * has the same imprint on every machine, since a part of it is kept.
 */
public final class Imprint {

    // A text of fewer rows is not compared. So short a notice is mostly its form ("the invitation is found below, and
    // the
    // last day is"), and two that have the form in common are still two notices.
    private static final int SHORTEST = 60;
    // Every tenth word changed leaves more than half of the rows as they were; another text in the same form shares
    // less.
    private static final double ALIKE = 0.5;
    private static final int IN_A_ROW = 3;
    private static final int BANDS = 48;
    private static final int IN_A_BAND = 3;
    // What a long text is about is said in its beginning, and the rest of it would be long to compare.
    private static final int LONGEST = 120_000;
    private static final long NOT_MET = Long.MAX_VALUE;

    private final long[] rows;
    private final long[] words;
    private final Title title;

    private Imprint(long[] rows, long[] words, Title title) {
        this.rows = rows;
        this.words = words;
        this.title = title;
    }

    public static Imprint of(String title, String text) {
        var inText = Words.marks(text.substring(0, Math.min(LONGEST, text.length())));
        return new Imprint(Marks.set(rows(inText)), Marks.set(Arrays.stream(inText)), Title.of(title));
    }

    private static LongStream rows(long[] words) {
        return LongStream.range(0, Math.max(0, words.length - IN_A_ROW + 1)).map(start -> {
            long row = 0;
            for (int i = 0; i < IN_A_ROW; i++) {
                row = Words.mixed(row ^ words[(int) start + i]);
            }
            return row;
        });
    }

    /**
     * Marks of which two texts that are nearly the same have at least one in common, and others seldom any: of all rows that
     * there could be, cut into many parts, the least that the text has of each (MinHash), three parts to a mark. A text that
     * is too short has none.
     */
    public long[] bands() {
        if (isTooShort()) {
            return new long[0];
        }
        var least = least();
        return LongStream.range(0, BANDS)
                .map(band -> {
                    long mark = Words.mixed(band);
                    for (int i = 0; i < IN_A_BAND; i++) {
                        mark = Words.mixed(mark ^ least[(int) band * IN_A_BAND + i]);
                    }
                    return mark;
                })
                .distinct()
                .toArray();
    }

    /** The least row in each part; a part that the text has no row in takes that of the next. */
    private long[] least() {
        int parts = BANDS * IN_A_BAND;
        var least = new long[parts];
        Arrays.fill(least, NOT_MET);
        for (var row : rows) {
            int part = (int) (((row >>> 32) * parts) >>> 32);
            least[part] = Math.min(least[part], row & 0xffff_ffffL);
        }
        // Twice round, since the last part is followed by the first.
        for (int at = 2 * parts - 1; at >= 0; at--) {
            if (least[at % parts] == NOT_MET) {
                least[at % parts] = least[(at + 1) % parts];
            }
        }
        return least;
    }

    private boolean isTooShort() {
        return rows.length < SHORTEST;
    }

    /** Whether the two say the same, but for a word here and there. */
    public boolean isCopyOf(Imprint other) {
        return !isTooShort()
                && !other.isTooShort()
                && alike(other) >= ALIKE
                && title.isToldIn(other.title, other.words)
                && other.title.isToldIn(title, words);
    }

    /** The share of all rows of the two that both have (Jaccard), from 0 to 1. */
    public double alike(Imprint other) {
        int both = Marks.common(rows, other.rows);
        return (double) both / Math.max(1, rows.length + other.rows.length - both);
    }
}
