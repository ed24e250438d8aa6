package se.utblick.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few things that are asked of a record in JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The record; nothing when it is none. */
    static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The text of a field on one line; anything else is no text. */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isNumber() ? line(value.asString()) : "";
    }

    static List<String> texts(JsonNode node, String field) {
        var texts = new ArrayList<String>();
        for (var value : node.path(field)) {
            if ((value.isString() || value.isNumber()) && !value.asString().isBlank()) {
                texts.add(line(value.asString()));
            }
        }
        return texts;
    }

    static String line(String text) {
        return text.replace('\0', ' ').replaceAll("\\s+", " ").strip();
    }

    private Json() {}
}
