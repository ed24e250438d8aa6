package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.representation.Handover;
import se.utblick.representation.Mandate;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;
import se.utblick.representation.Seat;
import se.utblick.representation.Term;

/**
 * What whoever comes to a seat gets from whoever leaves it, on one sheet: half of it is known already.
 *
 * @param coming the meetings that are planned
 * @param home those that somebody has come home from, the newest first
 */
public record HandoverPage(
        Seat seat,
        Optional<Mandate> mandate,
        Optional<Term> leaves,
        List<Meeting> coming,
        List<Meeting> home,
        boolean mayEdit) {

    // What a newcomer reads in one sitting.
    private static final int REPORTS = 5;

    public HandoverPage {
        coming = List.copyOf(coming);
        home = List.copyOf(home);
    }

    static HandoverPage of(Seat seat, List<Meeting> meetings, LocalDate today, boolean mayEdit) {
        return new HandoverPage(
                seat,
                seat.mandate(today),
                seat.current(),
                meetings.stream()
                        .filter(meeting -> meeting.isBeingPlanned(today))
                        .toList(),
                meetings.reversed().stream()
                        .filter(meeting -> meeting.report().isPresent())
                        .filter(meeting -> meeting.standing(today) != MeetingStanding.CANCELLED)
                        .limit(REPORTS)
                        .toList(),
                mayEdit && seat.current().isPresent());
    }

    public Handover handover() {
        return leaves.map(Term::handover).orElse(Handover.NOT_BEGUN);
    }
}
