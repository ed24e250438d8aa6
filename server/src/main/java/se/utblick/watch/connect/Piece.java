package se.utblick.watch.connect;

import se.utblick.watch.collect.Raw;
import tools.jackson.databind.JsonNode;

/** One record out of an answer in JSON, with exactly the bytes it came with. */
record Piece(JsonNode node, Raw raw) {

    /** The text or the number at the end of this path; empty when there is none. */
    String text(String... path) {
        var at = node;
        for (var name : path) {
            at = at.path(name);
        }
        return at.isString() || at.isNumber() ? at.asString().strip() : "";
    }

    /** The first of a list of texts, or the text itself where the source left the list out. */
    String first(String... path) {
        var at = node;
        for (var name : path) {
            at = at.path(name);
        }
        var one = at.isArray() ? at.path(0) : at;
        return one.isString() || one.isNumber() ? one.asString().strip() : "";
    }

    /** A short mark that is another when anything in it is. */
    String mark() {
        return mark(raw);
    }

    static String mark(Raw raw) {
        return raw.sha256().substring(0, 12);
    }
}
