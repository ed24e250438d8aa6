package se.utblick.representation;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.PersonId;

/**
 * What a seat is, whoever sits on it.
 *
 * @param body the body that it is a seat in
 * @param elected whether it is for somebody who is elected, and not for an official
 * @param mandator the body of ours that gives the mandate and is reported to
 * @param nominator who puts names forward, in words
 * @param basis what one must be elected to in order to keep it, or empty
 * @param support the code of the function that stands behind whoever sits on it, or empty
 * @param supporter who that is, when they have an account
 * @param closedOn the last day that there was such a seat
 */
public record SeatFacts(
        BodyId body,
        String title,
        Duty duty,
        boolean elected,
        BodyId mandator,
        String nominator,
        String basis,
        String remuneration,
        String support,
        Optional<PersonId> supporter,
        Optional<LocalDate> closedOn) {

    /** What somebody is in the body. */
    public enum Duty {
        MEMBER,
        SUBSTITUTE,
        CHAIR,
        RAPPORTEUR,
        BOARD_MEMBER,
        DELEGATE,
        OBSERVER
    }

    public SeatFacts {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A seat is called something");
        }
    }

    public boolean hasSupport() {
        return !support.isEmpty() || supporter.isPresent();
    }
}
