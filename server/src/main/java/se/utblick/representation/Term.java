package se.utblick.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.DateRange;

/**
 * One holder's time on a seat.
 *
 * @param nominatedBy who put the name forward, or empty when nobody did
 */
public record Term(
        UUID id,
        Holder holder,
        String nominatedBy,
        Optional<Appointment> appointment,
        Optional<Activation> activation,
        Optional<Resignation> resignation,
        Handover handover,
        Optional<Ending> ending) {

    // The state machine's own figure: three months are what it takes to find and teach somebody new.
    static final int MONTHS_OF_HANDOVER = 3;

    /**
     * @param by the name of the body or authority that appointed
     * @param reference where that can be read: paragraph and registry number
     * @param decision the decision, when it was a body of ours that made it
     */
    public record Appointment(
            String by, LocalDate on, String reference, Optional<DecisionId> decision, DateRange period) {}

    /**
     * All that it takes to speak for the region was in place.
     *
     * @param introducedOn when an introduction was offered
     * @param substitute who stands in, or nobody when there is no such place
     */
    public record Activation(LocalDate introducedOn, Optional<Holder> substitute, Instant at) {}

    public record Resignation(LocalDate on, String why) {}

    /** @param why the reason for ending without a finished handover sheet, or empty */
    public record Ending(LocalDate on, String why) {}

    public SeatStanding standing(LocalDate today, boolean reportMissing) {
        if (ending.isPresent()) {
            return SeatStanding.ENDED;
        }
        if (appointment.isEmpty()) {
            return SeatStanding.NOMINATED;
        }
        if (activation.isEmpty() && !isOver(today)) {
            return SeatStanding.APPOINTED;
        }
        // Nobody hands over while a report is missing: first it is written, or there is a reason.
        if (reportMissing) {
            return SeatStanding.REPORT_MISSING;
        }
        return isLeaving(today) ? SeatStanding.HANDOVER : SeatStanding.ACTIVE;
    }

    public Optional<LocalDate> lastDay() {
        return resignation
                .map(Resignation::on)
                .or(() -> appointment.map(given -> given.period().last()));
    }

    public boolean isLeaving(LocalDate today) {
        return resignation.isPresent()
                || lastDay()
                        .filter(last -> !today.isBefore(last.minusMonths(MONTHS_OF_HANDOVER)))
                        .isPresent();
    }

    private boolean isOver(LocalDate today) {
        return lastDay().filter(last -> last.isBefore(today)).isPresent();
    }

    public Optional<Holder> substitute() {
        return activation.flatMap(Activation::substitute);
    }
}
