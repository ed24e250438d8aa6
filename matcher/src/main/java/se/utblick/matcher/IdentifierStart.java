package se.utblick.matcher;

import java.util.Locale;
import java.util.Set;

/** Tells the few words that an identifier may begin with, so that its forms need not be tried at every word. */
final class IdentifierStart {

    // What stands before the first digit or sign in the forms of Identifiers; with digits only, four of them.
    private static final Set<String> LETTERS = Set.of(
            "com", "kom", "swd", "sec", "sek", "join", "c", "e", "sou", "ds", "dir", "sfs", "prop", "skr", "fpm",
            "fakta", "faktapm");
    private static final int YEAR = 4;
    private static final int LONGEST = 7;

    /** Whether an identifier may begin here. */
    static boolean mayBeAt(String text, int at) {
        return mayBeAt(text.substring(at, Math.min(text.length(), at + LONGEST + 1)));
    }

    /** Whether an identifier may begin where this word does. */
    static boolean mayBeAt(String word) {
        if (isDigit(word, 0)) {
            for (int i = 1; i < YEAR; i++) {
                if (!isDigit(word, i)) {
                    return false;
                }
            }
            return true;
        }
        int letters = 0;
        while (letters < word.length() && letters <= LONGEST && isLetter(word.charAt(letters))) {
            letters++;
        }
        return LETTERS.contains(word.substring(0, letters).toLowerCase(Locale.ROOT));
    }

    /** After four digits, only more digits or a stroke lead on. */
    static boolean leadsOn(char[] text, int at, int length) {
        if (text[at] < '0' || text[at] > '9') {
            return true;
        }
        int after = at + YEAR;
        return after < length && (text[after] == '/' || Character.isLetterOrDigit(text[after]));
    }

    private static boolean isDigit(String word, int at) {
        return at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private IdentifierStart() {}
}
