package se.utblick.kernel;

import java.util.Locale;

/** The two languages of the house. Swedish is the public body's own and always complete. */
public enum Language {
    SV,
    EN;

    /** The language's tag as HTML and HTTP write it: {@code sv} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == SV ? "sv-SE" : "en-GB");
    }

    /** The language with this tag; Swedish when there is none. */
    public static Language of(String tag) {
        return EN.tag().equalsIgnoreCase(tag) ? EN : SV;
    }
}
