package se.utblick.matcher;

import java.util.Optional;
import java.util.Set;

/** Knows topics and places, each with everything narrower. Given by whoever has a thesaurus. */
@FunctionalInterface
public interface Vocabulary {

    /** Without a thesaurus, every name stands for itself alone. */
    Vocabulary PLAIN = (_, name) -> Optional.of(Set.of(name));

    /**
     * What documents may carry when they are about this: its own name or code, and those of everything narrower. Empty if
     * there is no such topic or place.
     *
     * @param field {@code topic} or {@code place}
     * @param name as it stands in the query, but in one spelling: whatever spaces, hyphens and quotes its author wrote, here
     *     they are plain, and invisible characters are gone. The names in the answer may be spelled in any way.
     */
    Optional<Set<String>> withNarrower(String field, String name);
}
