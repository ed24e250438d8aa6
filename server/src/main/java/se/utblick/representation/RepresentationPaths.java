package se.utblick.representation;

import java.util.UUID;

/** The addresses of those who represent us, and of what they bring home. */
public final class RepresentationPaths {

    public static final String SEATS = "/representation";
    public static final String NEW_SEAT = "/representation/new";
    public static final String SEAT = "/representation/{id}";
    public static final String SEAT_EDIT = "/representation/{id}/edit";
    public static final String SEAT_STEP = "/representation/{id}/steps/{step}";
    public static final String MANDATE = "/representation/{id}/mandate";
    public static final String HANDOVER = "/representation/{id}/handover";
    public static final String HANDOVER_EDIT = "/representation/{id}/handover/edit";
    public static final String CHANGE = "/representation/change";
    public static final String HOMECOMING = "/representation/reports";
    public static final String DEADLINE = "/representation/reports/deadline";
    public static final String YEAR = "/representation/year/{year}";

    public static final String MEETINGS = "/representation/meetings";
    public static final String CALENDAR_FILE = "/representation/meetings/calendar.ics";
    public static final String NEW_MEETING = "/representation/meetings/new";
    public static final String MEETING = "/representation/meetings/{id}";
    public static final String MEETING_FILE = "/representation/meetings/{id}/meeting.ics";
    public static final String MEETING_EDIT = "/representation/meetings/{id}/edit";
    public static final String MEETING_STEP = "/representation/meetings/{id}/steps/{step}";
    public static final String BRIEFING = "/representation/meetings/{id}/briefing";
    public static final String BRIEFING_FILE = "/representation/meetings/{id}/briefing.html";
    public static final String REPORT = "/representation/meetings/{id}/report";
    public static final String APPLICATIONS = "/representation/meetings/{id}/applications";
    public static final String DECLARATIONS = "/representation/meetings/{id}/declarations";

    public static String seat(SeatId id) {
        return at(SEAT, id.value());
    }

    public static String step(SeatId id, SeatStep step) {
        return at(SEAT_STEP, id.value()).replace("{step}", step.name());
    }

    public static String at(String pattern, SeatId id) {
        return at(pattern, id.value());
    }

    public static String meeting(MeetingId id) {
        return at(MEETING, id.value());
    }

    public static String newMeeting(SeatId seat) {
        return NEW_MEETING + "?seat=" + seat.value();
    }

    public static String step(MeetingId id, MeetingStep step) {
        return at(MEETING_STEP, id.value()).replace("{step}", step.name());
    }

    public static String at(String pattern, MeetingId id) {
        return at(pattern, id.value());
    }

    public static String year(int year) {
        return YEAR.replace("{year}", Integer.toString(year));
    }

    private static String at(String pattern, UUID id) {
        return pattern.replace("{id}", id.toString());
    }

    private RepresentationPaths() {}
}
