package se.utblick.consultations;

import java.util.Locale;
import se.utblick.kernel.Sentence;

/** Something that must be in place before a step is taken. */
public enum Need {
    REGISTRY_NUMBER,
    SENDER,
    LAST_DAY,
    PAPERS,
    OFFICER,
    CONTRIBUTORS,
    WEIGHT,
    MEETING,
    REASON,
    CONCERN,
    VOICE,
    THROUGH,
    INPUT,
    TEXT,
    SUMMARY,
    BACKGROUND,
    ASSESSMENT,
    CONSULTED,
    ECONOMY,
    PROPOSAL,
    STANDS,
    SECOND_EYES,
    TREATED,
    SUPPORT,
    DECISION,
    SENT_ON,
    RECEIVER,
    COPY,
    OUTCOMES;

    /** What is missing, as a sentence. */
    Sentence missing() {
        return Sentence.of(
                "consultations.needs." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
