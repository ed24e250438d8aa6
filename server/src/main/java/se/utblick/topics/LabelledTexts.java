package se.utblick.topics;

import java.util.List;
import se.utblick.classifier.Labelled;

/** Whoever on a higher row has texts that came with topics, for the suggestions to be learnt from. */
public interface LabelledTexts {

    /** The texts with the codes of their descriptors, in an order that stays. */
    List<Labelled> texts();
}
