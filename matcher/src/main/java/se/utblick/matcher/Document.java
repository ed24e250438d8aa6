package se.utblick.matcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A published text as it is offered to the interests.
 *
 * @param language a language tag such as {@code sv} or {@code en-GB}; decides how words are stemmed
 * @param fields what else is known, by the fields of {@link Query}: source, kind, topic, place, date and deadline, these as
 *     2026-03-17; not searched for words
 * @param identifiers numbers the publisher gave beside the text, in any spelling
 */
public record Document(
        String id,
        String language,
        String title,
        String body,
        Map<String, List<String>> fields,
        List<String> identifiers) {

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document needs an id");
        }
        fields = fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
        identifiers = List.copyOf(identifiers);
    }

    public Document(String id, String language, String title, String body) {
        this(id, language, title, body, Map.of(), List.of());
    }

    /** A word, or something known beside the text, as an index of many documents takes it: what it answers to, and where. */
    public record Keys(Hit.Field field, int position, List<String> keys) {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** Everything that a {@link Query} can look for here, in the order it stands. */
    public List<Keys> keys() {
        return Reading.of(this).tokens().stream()
                .map(token -> new Keys(token.passage().field(), token.position(), token.keys()))
                .toList();
    }
}
