package se.utblick.matcher;

import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;

/** The languages whose inflections are known. In all others a word is found as it is written. */
enum Language {
    SWEDISH("sv", 0),
    ENGLISH("en", 1),
    OTHER("xx", 2);

    private final String tag;
    private final int number;

    Language(String tag, int number) {
        this.tag = tag;
        this.number = number;
    }

    static Language of(String languageTag) {
        return switch (subtag(languageTag)) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
    }

    /** The language alone: {@code sv} of {@code sv-SE}; nothing if the tag does not begin with one. */
    static String subtag(String tag) {
        int end = 0;
        while (end < tag.length() && isLetter(tag.charAt(end))) {
            end++;
        }
        boolean ends = end == tag.length() || tag.charAt(end) == '-' || tag.charAt(end) == '_';
        return ends ? tag.substring(0, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** From 0, in the order above. */
    int number() {
        return number;
    }

    String tag() {
        return tag;
    }

    // The minimal stemmers: the Snowball ones keep "bidraget" and "bidrag" apart, and join words that differ.
    TokenStream stemming(TokenStream words) {
        return switch (this) {
            case SWEDISH -> new SwedishMinimalStemFilter(words);
            case ENGLISH -> new EnglishMinimalStemFilter(words);
            case OTHER -> words;
        };
    }
}
