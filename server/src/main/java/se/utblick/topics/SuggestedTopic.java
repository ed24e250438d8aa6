package se.utblick.topics;

import java.util.List;

/**
 * A concept that a text is probably about, and why.
 *
 * @param sure whether it would rather be put there than left out
 * @param words what in the text weighed most, the heaviest first
 * @param alike what the most similar texts under the concept are called
 */
public record SuggestedTopic(Concept concept, boolean sure, List<String> words, List<String> alike) {

    public SuggestedTopic {
        words = List.copyOf(words);
        alike = List.copyOf(alike);
    }
}
