package se.utblick.classifier;

import java.util.List;

/**
 * A code that a text is probably about, and why.
 *
 * @param words what in the text weighed most, the heaviest first
 * @param alike labelled texts with this code that are most like the text, the likest first
 */
public record Suggestion(Scored scored, List<String> words, List<Alike> alike) {

    /** A labelled text that is like another, from 0 to 1. */
    public record Alike(String name, double likeness) {}

    public Suggestion {
        words = List.copyOf(words);
        alike = List.copyOf(alike);
    }

    public String code() {
        return scored.code();
    }
}
