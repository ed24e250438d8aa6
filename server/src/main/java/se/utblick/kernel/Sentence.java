package se.utblick.kernel;

import java.util.List;

/** Something to say to the user: the key of the sentence, and what goes into its blanks. */
public record Sentence(String key, List<Object> details) {

    public Sentence {
        details = List.copyOf(details);
    }

    public static Sentence of(String key, Object... details) {
        return new Sentence(key, List.of(details));
    }
}
