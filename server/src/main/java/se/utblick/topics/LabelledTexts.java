package se.utblick.topics;

import java.util.function.Consumer;
import se.utblick.classifier.Labelled;

/** Whoever on a higher row has texts that came with topics, or that people have said the topics of. */
public interface LabelledTexts {

    /** The texts with the codes of their descriptors, in an order that stays; only as many at a time as one page of them. */
    void each(Consumer<Labelled> taker);

    /**
     * How much there is to learn from.
     *
     * @param came texts that came with topics
     * @param said what people have said about texts, each time counted
     */
    record Stock(long came, long said) {

        /** Nobody has said or brought anything. */
        public static final Stock NONE = new Stock(0, 0);

        Stock plus(Stock other) {
            return new Stock(came + other.came, said + other.said);
        }
    }

    Stock stock();
}
