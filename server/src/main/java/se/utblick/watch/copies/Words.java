package se.utblick.watch.copies;

import java.util.Arrays;

/** The words of a text, each by a mark that is the same on every machine. */
final class Words {

    /** Whoever takes the words, one after the other. */
    interface Taker {
        void take(long mark, int letters, boolean isNumber);
    }

    /** A soft hyphen is a place where a word may be broken, and not the end of it. */
    private static final char SOFT_HYPHEN = '\u00ad';

    static void each(String text, Taker taker) {
        long mark = 0;
        int letters = 0;
        boolean number = false;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i == text.length() ? ' ' : text.charAt(i);
            if (letter == SOFT_HYPHEN) {
                continue;
            }
            if (Character.isLetterOrDigit(letter)) {
                number = letters == 0 ? Character.isDigit(letter) : number;
                mark = mark * 31 + Character.toLowerCase(letter);
                letters++;
            } else if (letters > 0) {
                taker.take(mixed(mark), letters, number);
                mark = 0;
                letters = 0;
            }
        }
    }

    static long[] marks(String text) {
        var marks = new long[text.length() / 2 + 1];
        int[] count = {0};
        each(text, (mark, _, _) -> marks[count[0]++] = mark);
        return Arrays.copyOf(marks, count[0]);
    }

    /** Spreads what lies close over all numbers (the last steps of SplitMix64). */
    static long mixed(long mark) {
        long spread = mark + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }

    private Words() {}
}
