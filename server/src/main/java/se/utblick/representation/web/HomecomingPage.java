package se.utblick.representation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Form;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;

/** What has come home and is to be laid before a body, and what has not come home. */
public record HomecomingPage(
        List<Meeting> meetings, LocalDate today, Form form, boolean mayAnnounce, boolean maySettle) {

    public HomecomingPage {
        meetings = List.copyOf(meetings);
    }

    /** The reports that wait, by the body that is told. */
    public Map<Bilingual, List<Meeting>> waiting() {
        return meetings.stream()
                .filter(meeting -> meeting.standing(today) == MeetingStanding.REPORTED)
                .collect(groupingBy(Meeting::receiver, LinkedHashMap::new, toList()));
    }

    public List<Meeting> missing() {
        return meetings.stream()
                .filter(meeting -> meeting.standing(today) == MeetingStanding.MISSING)
                .toList();
    }

    public List<Meeting> expected() {
        return meetings.stream()
                .filter(meeting -> meeting.standing(today) == MeetingStanding.REPORT_EXPECTED)
                .toList();
    }

    public String who(Meeting meeting) {
        return String.join(
                ", ",
                meeting.plan().goers().stream().map(goer -> goer.who().name()).toList());
    }
}
