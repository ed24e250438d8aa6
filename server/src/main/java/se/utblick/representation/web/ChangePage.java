package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.representation.Handover;
import se.utblick.representation.Mandate;
import se.utblick.representation.Seat;
import se.utblick.representation.SeatStanding;
import se.utblick.representation.Term;

/** The change of seats after an election: who leaves, who comes, and what has been handed on. */
public record ChangePage(Form form, LocalDate until, List<Line> lines) {

    /** So far ahead is looked when nobody says how far. */
    static final int MONTHS = 6;

    /**
     * One seat that changes hands.
     *
     * @param mandate the mandate that whoever comes will go by
     */
    public record Line(Seat seat, Term leaves, Optional<Term> comes, SeatStanding standing, Optional<Mandate> mandate) {

        static Line of(Seat seat, LocalDate today) {
            var leaves = seat.current().orElseThrow();
            var after = leaves.lastDay().orElse(today).plusDays(1);
            return new Line(
                    seat,
                    leaves,
                    seat.successor(),
                    seat.successor().map(term -> seat.standing(term, today)).orElse(SeatStanding.VACANT),
                    seat.mandate(after.isBefore(today) ? today : after));
        }

        public boolean handedOver() {
            return leaves.handover().state() == Handover.State.DONE;
        }
    }

    public ChangePage {
        lines = List.copyOf(lines);
    }

    static ChangePage of(Form form, List<Seat> leaving, LocalDate today, LocalDate until) {
        return new ChangePage(
                form, until, leaving.stream().map(seat -> Line.of(seat, today)).toList());
    }

    public long named() {
        return lines.stream().filter(line -> line.comes().isPresent()).count();
    }

    public long mandated() {
        return lines.stream().filter(line -> line.mandate().isPresent()).count();
    }

    public long handedOver() {
        return lines.stream().filter(Line::handedOver).count();
    }
}
