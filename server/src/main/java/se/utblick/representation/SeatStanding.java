package se.utblick.representation;

/** Where a seat stands, and with it whoever sits on it. */
public enum SeatStanding {
    /** Nobody sits on it, and nobody is on the way. */
    VACANT,
    NOMINATED,
    /** Appointed, but not yet with all that it takes to speak for the region. */
    APPOINTED,
    ACTIVE,
    /** A meeting is over, its report should have come, and has not. */
    REPORT_MISSING,
    /** The time on the seat is running out: what is known must be handed on. */
    HANDOVER,
    ENDED
}
