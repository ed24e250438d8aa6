package se.utblick.matcher;

import java.util.Locale;
import java.util.Map;

/** What fields are called in queries, in Swedish and English; in documents they go by the English name. */
final class FieldNames {

    private static final Map<String, String> ENGLISH = Map.of(
            "titel", "title",
            "text", "body",
            "källa", "source",
            "slag", "kind",
            "språk", "language",
            "ämne", "topic",
            "plats", "place",
            "datum", "date",
            "frist", "deadline");

    static String english(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return ENGLISH.getOrDefault(small, small);
    }

    private FieldNames() {}
}
