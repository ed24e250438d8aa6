package se.utblick.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.organisation.Actor;
import se.utblick.organisation.UnitId;

/**
 * What somebody has been asked to give to our answer, and what they gave.
 *
 * @param unit the unit that is asked; nothing when it is somebody outside
 * @param asked what whoever is asked is called
 * @param due their part of the time
 * @param link the link that an outsider answers by, while it opens
 */
public record Contribution(
        UUID id,
        ConsultationId consultation,
        Optional<UnitId> unit,
        String asked,
        String question,
        LocalDate due,
        Optional<Answer> answer,
        Optional<Link> link) {

    /** What they said. */
    public record Answer(String text, String by, Instant at) {}

    /** A link that opens this one question and nothing else. Its own letters are known to nobody but its receiver. */
    public record Link(LocalDate expires, boolean revoked) {

        public boolean opensOn(LocalDate today) {
            return !revoked && !today.isAfter(expires);
        }
    }

    public boolean isLate(LocalDate today) {
        return answer.isEmpty() && due.isBefore(today);
    }

    /** Whether this reader may answer it for the unit. */
    public boolean isFor(Actor actor) {
        return unit.filter(actor.units()::contains).isPresent();
    }
}
