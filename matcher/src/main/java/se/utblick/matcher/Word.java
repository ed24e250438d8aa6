package se.utblick.matcher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A word in a clean text: a run of letters and digits. */
record Word(String text, int start, int end) {

    static List<Word> in(String clean) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < clean.length()) {
            int end = runFrom(clean, at);
            if (end == at) {
                at++;
                continue;
            }
            end = withPluses(clean, end);
            words.add(new Word(clean.substring(at, end), at, end));
            at = afterEnding(clean, end);
        }
        return words;
    }

    /** Small letters, without accents; but å, ä and ö are not a and o with accents. */
    String folded() {
        return fold(text.chars().map(Character::toLowerCase).toArray());
    }

    /** Without accents, capitals kept. */
    String unaccented() {
        return fold(text.chars().toArray());
    }

    static boolean isLetterOrDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static int runFrom(String text, int from) {
        int end = from;
        while (isLetterOrDigit(text, end)) {
            end++;
        }
        return end;
    }

    // Erasmus+ is a name of its own; in 1+1 the plus is only a sign.
    private static int withPluses(String text, int end) {
        int after = end;
        while (after < text.length() && text.charAt(after) == '+') {
            after++;
        }
        return Character.isLetter(text.charAt(end - 1)) && !isLetterOrDigit(text, after) ? after : end;
    }

    // EU:s, EU's and EU are one word: the ending after the sign is read past.
    private static int afterEnding(String text, int end) {
        if (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '\'')) {
            int after = runFrom(text, end + 1);
            var ending = text.substring(end + 1, after);
            if (!ending.isEmpty() && ending.length() <= 2 && ending.chars().allMatch(Character::isLowerCase)) {
                return after;
            }
        }
        return end;
    }

    private static String fold(int[] characters) {
        var folded = new StringBuilder(characters.length);
        for (int c : characters) {
            folded.append(c < 128 || "åäöÅÄÖ".indexOf(c) >= 0 ? (char) c : base((char) c));
        }
        return folded.toString();
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
