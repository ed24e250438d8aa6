package se.utblick.representation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;

/**
 * One calendar of who goes where.
 *
 * @param first the first day of those that are shown
 * @param last the last of them
 * @param mine whether only the reader's own are shown
 */
public record MeetingsPage(
        List<Meeting> meetings, LocalDate today, LocalDate first, LocalDate last, boolean mine, boolean mayPlan) {

    public MeetingsPage {
        meetings = List.copyOf(meetings);
    }

    /** The meetings month by month. */
    public Map<YearMonth, List<Meeting>> months() {
        return meetings.stream()
                .collect(groupingBy(
                        meeting -> YearMonth.from(meeting.plan().days().first()), LinkedHashMap::new, toList()));
    }

    public MeetingStanding standing(Meeting meeting) {
        return meeting.standing(today);
    }

    public String who(Meeting meeting) {
        return String.join(
                ", ",
                meeting.plan().goers().stream().map(goer -> goer.who().name()).toList());
    }
}
