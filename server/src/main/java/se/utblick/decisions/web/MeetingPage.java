package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.DraftingList;
import se.utblick.decisions.Meeting;
import se.utblick.kernel.Sentence;

/**
 * A meeting and its drafting list.
 *
 * @param standing where the meeting stands today
 * @param lines what waits for it, the late first
 * @param mayChange whether whoever reads keeps the calendar and records decisions
 * @param days what the law says of the minutes' days, once the meeting has been held
 */
public record MeetingPage(
        Meeting meeting, Sentence standing, List<Line> lines, boolean mayChange, Optional<MinutesDaysView> days) {

    /** @param address where the matter is shown, or empty */
    public record Line(DraftingList.Entry entry, String address) {}

    public MeetingPage {
        lines = List.copyOf(lines);
    }
}
