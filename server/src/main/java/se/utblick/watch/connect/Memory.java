package se.utblick.watch.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a source has already given, kept from one round to the next as a text: for each thing a short mark of how it was,
 * and a few words by name. Forgetting costs a question, and never a publication.
 */
final class Memory {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 6_000;
    private static final int LONGEST = 300;

    private final Map<String, String> words = new LinkedHashMap<>();
    // What was seen longest ago comes first, and is the first to be forgotten.
    private final LinkedHashMap<String, String> seen = new LinkedHashMap<>();

    /** @param written what {@link #text} gave the last time; anything else is an empty memory */
    static Memory of(String written) {
        var memory = new Memory();
        if (!written.isBlank()) {
            try {
                var tree = MAPPER.readTree(written);
                strings(tree.path("words")).forEach(memory::note);
                strings(tree.path("seen")).forEach(memory::remember);
            } catch (JacksonException nothingOfOurs) {
                return new Memory();
            }
        }
        return memory;
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    void note(String name, String word) {
        words.put(name, word);
    }

    void drop(String name) {
        words.remove(name);
    }

    /** The mark that it had the last time. */
    Optional<String> markOf(String thing) {
        return Optional.ofNullable(seen.get(thing));
    }

    boolean knows(String thing, String mark) {
        return mark.equals(seen.get(thing));
    }

    void remember(String thing, String mark) {
        if (thing.length() > LONGEST || mark.length() > LONGEST) {
            return;
        }
        seen.remove(thing);
        seen.put(thing, mark);
        if (seen.size() > MOST) {
            seen.pollFirstEntry();
        }
    }

    void forget(String thing) {
        seen.remove(thing);
    }

    /** What was there the last time and is not there now. */
    List<String> without(Set<String> there) {
        return seen.keySet().stream().filter(thing -> !there.contains(thing)).toList();
    }

    String text() {
        return MAPPER.writeValueAsString(Map.of("words", words, "seen", seen));
    }

    private static Map<String, String> strings(JsonNode object) {
        var strings = new LinkedHashMap<String, String>();
        object.properties().forEach(property -> {
            if (property.getValue().isString()) {
                strings.put(property.getKey(), property.getValue().asString());
            }
        });
        return strings;
    }
}
