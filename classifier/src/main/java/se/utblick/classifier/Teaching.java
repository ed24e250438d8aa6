package se.utblick.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Texts to learn from. They are asked for several times, and must come as the same texts in the same order each time; they
 * need not all be in memory.
 */
@FunctionalInterface
public interface Teaching {

    void each(Consumer<Labelled> taker);

    /** The texts some at a time, so that the work on them can be shared out and then let go. */
    default void inBatches(Consumer<List<Labelled>> taker) {
        var batch = new ArrayList<Labelled>();
        each(text -> {
            batch.add(text);
            if (batch.size() == 256) {
                taker.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            taker.accept(List.copyOf(batch));
        }
    }
}
