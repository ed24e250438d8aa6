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
        return switch (Locale.forLanguageTag(languageTag.replace('_', '-')).getLanguage()) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
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
