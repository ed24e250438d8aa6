package se.utblick.watch.collect;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The few things that are asked of a record in JSON. */
final class Json {

    static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    // The Commission's last hours are in Brussels; a midnight in UTC is that same day there.
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static JsonNode object(Raw raw) throws Unreadable {
        try {
            var node = MAPPER.readTree(raw.bytes());
            if (!node.isObject()) {
                throw new Unreadable(Fault.NOT_A_RECORD);
            }
            return node;
        } catch (JacksonException unreadable) {
            throw new Unreadable(Fault.NOT_JSON);
        }
    }

    static Raw written(Map<String, String> fields) {
        return Raw.of(MAPPER.writeValueAsBytes(fields));
    }

    /** The text of a field; a null, a missing one and another kind of value are no text. */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    static Optional<LocalDate> day(JsonNode node, String field) throws Unreadable {
        var written = text(node, field).strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    written.length() == 10
                            ? LocalDate.parse(written)
                            : OffsetDateTime.parse(written.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                                    .atZoneSameInstant(BRUSSELS)
                                    .toLocalDate());
        } catch (DateTimeParseException noDate) {
            throw new Unreadable(
                    Fault.WRONG_DATE, PlainText.line(written.substring(0, Math.min(written.length(), 40))));
        }
    }

    private Json() {}
}
