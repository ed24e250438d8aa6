package se.utblick.kernel;

import java.util.Map;

/** What a form came to: the value it describes, or every mistake in it by field. */
public sealed interface Checked<T> {

    record Good<T>(T value) implements Checked<T> {}

    /** The sentences by the name of the field they are about. */
    record Bad<T>(Map<String, Sentence> mistakes) implements Checked<T> {
        public Bad {
            mistakes = Map.copyOf(mistakes);
            if (mistakes.isEmpty()) {
                throw new IllegalArgumentException("A bad form must say what is wrong with it");
            }
        }
    }
}
