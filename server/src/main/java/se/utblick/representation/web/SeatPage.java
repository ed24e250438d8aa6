package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.platform.Journal;
import se.utblick.representation.Mandate;
import se.utblick.representation.Meeting;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatStanding;
import se.utblick.representation.SeatStep;

/**
 * A seat: who sits there, how far they may go, where they have been, and what can be done about it.
 *
 * @param steps what the reader may do
 * @param meetings the newest first
 */
public record SeatPage(
        Seat seat,
        LocalDate today,
        Set<SeatStep> steps,
        List<Meeting> meetings,
        boolean mayEdit,
        boolean mayMandate,
        boolean mayHandOver,
        boolean mayPlan,
        List<Journal.Entry> history) {

    public SeatPage {
        steps = Set.copyOf(steps);
        meetings = List.copyOf(meetings);
        history = List.copyOf(history);
    }

    public SeatStanding standing() {
        return seat.standing(today);
    }

    public Optional<Mandate> mandate() {
        return seat.mandate(today);
    }

    /** What can be done now, in the order that it is done. */
    public List<SeatStep> open() {
        return List.of(SeatStep.values()).stream().filter(steps::contains).toList();
    }
}
