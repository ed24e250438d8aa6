package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.List;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;
import se.utblick.representation.YearOfReports;

/** How a year's meetings and journeys came home. */
public record YearPage(YearOfReports year, LocalDate today) {

    public YearOfReports.Line sum() {
        return year.sum(today);
    }

    public List<Meeting> at(MeetingStanding standing) {
        return sum().meetings().stream()
                .filter(meeting -> meeting.standing(today) == standing)
                .toList();
    }

    /** What was learnt, meeting by meeting. */
    public List<Meeting> home() {
        return sum().meetings().stream()
                .filter(meeting -> meeting.report().isPresent())
                .toList();
    }
}
