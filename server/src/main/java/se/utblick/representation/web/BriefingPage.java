package se.utblick.representation.web;

import java.util.List;
import se.utblick.representation.Briefings.Briefing;
import se.utblick.representation.MeetingPlan.Goer;
import se.utblick.representation.Seat;

/** One page to take along to a meeting. */
public record BriefingPage(Briefing briefing) {

    /** Those who go for a seat. */
    public List<Goer> goers(Seat seat) {
        return briefing.meeting().plan().goers().stream()
                .filter(goer -> goer.seat().filter(seat.id()::equals).isPresent())
                .toList();
    }

    public String who(Seat seat) {
        return String.join(
                ", ", goers(seat).stream().map(goer -> goer.who().name()).toList());
    }
}
