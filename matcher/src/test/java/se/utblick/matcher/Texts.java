package se.utblick.matcher;

import java.util.List;
import java.util.Map;

/** Short ways for tests to say what is asked of what. */
final class Texts {

    static Document swedish(String body) {
        return new Document("sv", "sv", "", body);
    }

    static Document english(String body) {
        return new Document("en", "en-GB", "", body);
    }

    static Document german(String body) {
        return new Document("de", "de", "", body);
    }

    static Document withIdentifiers(String... identifiers) {
        return new Document("ids", "sv", "Rubrik", "Text", Map.of(), List.of(identifiers));
    }

    /** Asks a query directly, and of a matcher that holds it; the two must agree before there is an answer. */
    static List<Hit> hits(String query, Document document) {
        var interest = new Interest("only", Query.parse(query));
        var direct = interest.query().hitsIn(document);
        var matcher = Matcher.of(List.of(interest));
        var matches = matcher.match(document);
        var registered = matches.isEmpty() ? List.<Hit>of() : matches.getFirst().hits();
        if (!registered.equals(direct)) {
            throw new AssertionError("'%s': direct %s, registered %s".formatted(query, direct, registered));
        }
        return direct;
    }

    /** The words in the document that met the query. */
    static List<String> found(String query, Document document) {
        return hits(query, document).stream().map(Hit::words).toList();
    }

    private Texts() {}
}
