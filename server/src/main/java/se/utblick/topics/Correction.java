package se.utblick.topics;

import java.util.Set;
import java.util.UUID;

/** What somebody said that a text is about, beside what was suggested. */
record Correction(UUID id, String title, String beginning, Set<String> suggested, Set<String> chosen) {

    Correction {
        suggested = Set.copyOf(suggested);
        chosen = Set.copyOf(chosen);
    }
}
