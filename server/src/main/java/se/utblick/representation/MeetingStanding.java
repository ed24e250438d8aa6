package se.utblick.representation;

/** Where a meeting or a journey stands, and with it its report. */
public enum MeetingStanding {
    PLANNED,
    APPROVED,
    CANCELLED,
    /** It is over, or ends today, and the report is on its way. */
    REPORT_EXPECTED,
    MISSING,
    /** There was a reason, and there will be no report. */
    EXCUSED,
    REPORTED,
    /** Laid before the body that gave the mandate. */
    ANNOUNCED
}
