package se.utblick.consultations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says when they take a step; each step asks for its own.
 *
 * @param why the reason, our input to whoever answers, or that a copy is in the registry
 * @param detail the registry number, who was asked, whoever answers, the body that has treated it, what a decision rests on,
 *     or the receiver
 * @param on when it was done
 * @param wayOut what is done when no meeting fits
 */
public record Said(String why, String detail, Optional<LocalDate> on, Optional<WayOut> wayOut) {

    public static final Said NOTHING = new Said("", "", Optional.empty(), Optional.empty());

    public Said {
        why = why.strip();
        detail = detail.strip();
    }
}
