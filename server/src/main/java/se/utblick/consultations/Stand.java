package se.utblick.consultations;

import java.util.Optional;
import java.util.UUID;

/**
 * What we say to one of the proposals.
 *
 * @param proposal which, as the sender numbers or names it
 * @param outcome whether our view was taken up; nothing until somebody has looked
 * @param outcomeNote where that can be seen
 */
public record Stand(
        UUID id, String proposal, Kind kind, String reasons, Optional<Outcome> outcome, String outcomeNote) {

    /** Tillstyrker, tillstyrker med ändring, avstyrker, ingen erinran, avstår. */
    public enum Kind {
        SUPPORTS,
        SUPPORTS_CHANGED,
        OPPOSES,
        NO_OBJECTION,
        ABSTAINS;

        /** Whether it says nothing without its reasons. */
        public boolean needsReasons() {
            return this == SUPPORTS_CHANGED || this == OPPOSES;
        }
    }

    /** Whether our view was taken up. That nobody can tell is an answer too. */
    public enum Outcome {
        YES,
        PARTLY,
        NO,
        UNKNOWN
    }

    public Stand {
        if (proposal.isBlank()) {
            throw new IllegalArgumentException("A stand is on some proposal");
        }
        if (kind.needsReasons() && reasons.isBlank()) {
            throw new IllegalArgumentException("A stand that asks for something else says why");
        }
    }
}
