package se.utblick.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text's beginning, as far as it is read. No list of stop words and no stems: rare words weigh more than
 * common ones by themselves, and runs of letters stand for stems in any language.
 */
final class Reading {

    /** The beginning of a text says more of what it is about than the whole. */
    static final int LONGEST = 6_000;

    /**
     * A word with its place.
     *
     * @param afterStop whether a full stop, a bracket or the like stands between this word and the one before
     * @param plain the hash of the word without a plural's or a genitive's s, for comparing with names
     */
    record Word(String text, int at, boolean afterStop, long hash, long plain) {}

    static List<Word> words(String text) {
        var words = new ArrayList<Word>(256);
        int end = Math.min(text.length(), LONGEST);
        boolean stop = true;
        int start = -1;
        for (int at = 0; at <= end; at++) {
            boolean inWord = at < end && Character.isLetterOrDigit(text.charAt(at));
            if (inWord) {
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                words.add(word(text.substring(start, at).toLowerCase(Locale.ROOT), start, stop));
                start = -1;
                stop = false;
            }
            stop |= at < end && isStop(text.charAt(at));
        }
        return words;
    }

    private static Word word(String word, int at, boolean afterStop) {
        long hash = hash(word, word.length());
        boolean plural = word.length() > 3 && word.endsWith("s");
        return new Word(word, at, afterStop, hash, plural ? hash(word, word.length() - 1) : hash);
    }

    private static long hash(String word, int length) {
        long hash = Hash.START;
        for (int i = 0; i < length; i++) {
            hash = Hash.with(hash, word.charAt(i));
        }
        return hash;
    }

    private static boolean isStop(char letter) {
        return ".;:()[]!?\n\r\u2028\u2029".indexOf(letter) >= 0;
    }

    private Reading() {}
}
