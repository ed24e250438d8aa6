package se.utblick.consultations;

/** How far a consultation has come. Missed follows from the day and is never set. */
public enum ConsultationState {
    RECEIVED,
    REGISTERED,
    ASSIGNED,
    DISCOVERED,
    ASSESSED,
    ANSWERS_THROUGH,
    DRAFT,
    IN_PREPARATION,
    ANCHORED,
    FOR_DECISION,
    DECIDED,
    SENT,
    CLOSED,
    DECLINED,
    MISSED;

    /** Whether anything is left to do with the answer itself. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, CLOSED, DECLINED, MISSED -> false;
            default -> true;
        };
    }
}
