package se.utblick.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.platform.Subject;

/**
 * A day on which a body meets.
 *
 * @param papersBy the last day on which it takes in papers
 * @param moves from which days it has been moved, the last first
 */
public record Meeting(
        MeetingId id,
        BodyId body,
        Bilingual bodyName,
        LocalDate on,
        LocalDate papersBy,
        Optional<Cancellation> cancelled,
        List<Move> moves,
        Version version) {

    static final String SUBJECT = "decisions.meeting";

    public record Move(LocalDate from, LocalDate to, String why, String by, Instant at) {}

    public record Cancellation(String why, String by, Instant at) {}

    /** A meeting that somebody means to put in; without a last day for papers it follows the body's rule. */
    public record Planned(LocalDate on, Optional<LocalDate> papersBy) {}

    public Meeting {
        moves = List.copyOf(moves);
        if (papersBy.isAfter(on)) {
            throw new IllegalArgumentException("Papers come before the meeting: " + papersBy + ", " + on);
        }
    }

    /** Whether a matter that has its papers ready on the day can be taken up. */
    public boolean takesPapersOn(LocalDate day) {
        return cancelled.isEmpty() && !day.isAfter(papersBy);
    }

    /** Whether it is still to come, or is today. */
    public boolean isAhead(LocalDate today) {
        return cancelled.isEmpty() && !on.isBefore(today);
    }

    public Subject subject() {
        return new Subject(SUBJECT, id.value());
    }
}
