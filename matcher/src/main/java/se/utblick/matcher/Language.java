package se.utblick.matcher;

import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;

/** The languages whose inflections are known. In all others a word is found as it is written. */
enum Language {
    SWEDISH("sv"),
    ENGLISH("en"),
    OTHER("xx");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    static Language of(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag.replace('_', '-')).getLanguage()) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
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
