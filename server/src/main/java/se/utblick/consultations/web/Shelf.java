package se.utblick.consultations.web;

import java.time.LocalDate;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationState;

/** Which of the consultations are shown. */
enum Shelf {
    OPEN,
    ANSWERED,
    MISSED,
    ALL;

    boolean holds(Consultation one, LocalDate today) {
        var state = one.state(today);
        return switch (this) {
            case OPEN -> state.isOpen();
            case ANSWERED -> state == ConsultationState.SENT || state == ConsultationState.CLOSED;
            case MISSED -> state == ConsultationState.MISSED;
            case ALL -> true;
        };
    }
}
