package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;

/**
 * A year's meetings of all the bodies.
 *
 * @param next for each body the next meeting that takes in papers, as far as it is known
 * @param mayChange whether whoever reads keeps the calendar
 */
public record MeetingsPage(int year, List<Month> months, List<Next> next, boolean mayChange) {

    public record Month(String name, List<Row> rows) {}

    /** @param standing where the meeting stands today, in a sentence */
    public record Row(Meeting meeting, Sentence standing, boolean past) {}

    /** @param workingDays so many working days before its meetings the body wants its papers */
    public record Next(String bodyId, Bilingual body, int workingDays, Optional<Meeting> meeting) {}

    public MeetingsPage {
        months = List.copyOf(months);
        next = List.copyOf(next);
    }

    /** Years are names, and are not to be grouped as numbers are. */
    public String yearText() {
        return String.valueOf(year);
    }
}
