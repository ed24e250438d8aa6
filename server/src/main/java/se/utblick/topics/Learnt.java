package se.utblick.topics;

import java.time.Duration;
import java.time.Instant;
import se.utblick.classifier.Classifier;

/**
 * What was learnt, and from how much.
 *
 * @param words how many words of the vocabulary there were
 */
record Learnt(Classifier classifier, LabelledTexts.Stock from, long words, Instant at) {

    private static final Duration A_DAY = Duration.ofHours(20);
    /** So many answers teach something; fewer can wait until tomorrow. */
    private static final int ENOUGH = 20;

    /** A new vocabulary at once, many answers at once, anything else that is new once a day. */
    boolean isOutdated(LabelledTexts.Stock now, long wordsNow, Instant moment) {
        return wordsNow != words
                || now.said() - from.said() >= ENOUGH
                || (!now.equals(from) && !moment.isBefore(at.plus(A_DAY)));
    }
}
