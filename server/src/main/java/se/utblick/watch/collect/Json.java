package se.utblick.watch.collect;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
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

    /** Whatever it holds, when it is JSON at all. */
    static Optional<JsonNode> any(Raw raw) {
        try {
            return Optional.of(MAPPER.readTree(raw.bytes()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * A row of a list as the bytes that are kept of it: its fields in order of their names, without those that tell of the
     * list and not of the row. So the same row is known again, wherever in whichever list it stands.
     */
    static Raw row(JsonNode node, Set<String> without) {
        return Raw.of(MAPPER.writeValueAsBytes(tidy(node, without)));
    }

    private static JsonNode tidy(JsonNode node, Set<String> without) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(tidy(one, without)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        var tidied = JsonNodeFactory.instance.objectNode();
        new TreeSet<>(node.propertyNames())
                .stream()
                        .filter(name -> !without.contains(name))
                        .forEach(name -> tidied.set(name, tidy(node.path(name), without)));
        return tidied;
    }

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

    /** The texts of a value that may be one or a list of them: some sources write a list only when there are several. */
    static List<String> texts(JsonNode value) {
        return several(value).stream()
                .filter(one -> one.isString() || one.isNumber())
                .map(one -> one.asString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The values themselves, one or many. */
    static List<JsonNode> several(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
    }

    static Optional<LocalDate> day(JsonNode node, String field) throws Unreadable {
        return day(text(node, field).strip());
    }

    static Optional<LocalDate> day(String written) throws Unreadable {
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
