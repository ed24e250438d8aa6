package se.utblick.platform;

import java.util.List;
import se.utblick.kernel.Sentence;

/**
 * The part of the example content that one module owns. Chapters are loaded from the lowest module upwards and taken out
 * the other way round, all in one transaction.
 */
public interface ExampleChapter {

    /** The module's row in the house, counted from the ground: lower rows are loaded first. */
    int row();

    void load(ExampleBook book);

    /** Takes out all that was loaded, and what has since been hung on it; leaves everything else alone. */
    void remove(ExampleBook book);

    /** What there is of it now, a sentence for each kind of thing, for whoever is about to take it out. */
    default List<Sentence> contents(ExampleBook book) {
        return List.of();
    }
}
