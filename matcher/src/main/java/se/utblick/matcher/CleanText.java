package se.utblick.matcher;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in one spelling of spaces, hyphens, quotes and composed letters, without invisible characters. Every
 * character knows where it stood in the original.
 */
final class CleanText {

    static final CleanText NONE = new CleanText(0);

    private char[] characters;
    private int length;
    private int[] starts;
    private int[] ends;

    private CleanText(int room) {
        characters = new char[room + 1];
        starts = new int[room + 1];
        ends = new int[room + 1];
    }

    static CleanText of(String original) {
        var clean = new CleanText(original.length());
        int at = 0;
        while (at < original.length()) {
            int next = at + 1;
            while (next < original.length() && isMark(original.charAt(next))) {
                next++;
            }
            clean.read(original, at, next);
            at = next;
        }
        return clean;
    }

    String text() {
        return new String(characters, 0, length);
    }

    int start(int index) {
        return starts[index];
    }

    /** The end in the original of what ends before this index here. */
    int end(int index) {
        return ends[index - 1];
    }

    private void read(String original, int from, int to) {
        char first = original.charAt(from);
        if (isInvisible(first)) {
            return;
        }
        if (isLigature(first)) {
            // Ligatures, as PDF texts have them.
            var letters = Normalizer.normalize(String.valueOf(first), Normalizer.Form.NFKC);
            letters.chars().forEach(letter -> add((char) letter, from, to));
        } else if (to > from + 1) {
            // A letter followed by its accents. What cannot be composed loses them, as other accents do later.
            var composed = Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFC);
            add(plain(composed.charAt(0)), from, to);
        } else {
            add(plain(first), from, to);
        }
    }

    private void add(char character, int start, int end) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        characters[length] = character;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Whether this character alone stands for exactly one clean one, whatever stands around it. */
    static boolean isSingle(char c) {
        return !isMark(c) && !isInvisible(c) && !isLigature(c);
    }

    private static boolean isLigature(char c) {
        return c >= 'ﬀ' && c <= 'ﬆ';
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    static char plain(char c) {
        if (c < 128) {
            return c < ' ' ? ' ' : c;
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            default -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c;
        };
    }
}
