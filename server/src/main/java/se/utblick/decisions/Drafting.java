package se.utblick.decisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.organisation.BodyKind;
import se.utblick.platform.Calendar;

/** The drafting lists: what goes to which meeting, and what is missing for it. */
@Component
public class Drafting {

    private final Decisions decisions;
    private final Meetings meetings;
    private final Matters matters;

    Drafting(Decisions decisions, Meetings meetings, Matters matters) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.matters = matters;
    }

    /**
     * The list of one meeting. What was put forward in time for an earlier meeting that is still to come is on that one's
     * list; what has been passed over by a meeting stays on the list of the next.
     */
    public DraftingList of(Meeting meeting, LocalDate today) {
        var earlier = meetings.of(meeting.body(), today).stream()
                .filter(other -> other.on().isBefore(meeting.on()))
                .toList();
        return list(meeting, earlier, decisions.waiting(), today);
    }

    /** The lists of the next meeting of the council and of the board. */
    public List<DraftingList> next(LocalDate today) {
        var waiting = decisions.waiting();
        return List.of(BodyKind.COUNCIL, BodyKind.BOARD).stream()
                .flatMap(kind -> meetings.nextHeld(kind, today).stream())
                .map(meeting -> list(meeting, List.of(), waiting, today))
                .toList();
    }

    private DraftingList list(Meeting meeting, List<Meeting> earlier, List<Proposal> waiting, LocalDate today) {
        var here = waiting.stream()
                .filter(proposal -> proposal.body().equals(meeting.body()))
                .filter(proposal -> {
                    var putForward = LocalDate.ofInstant(proposal.proposedAt(), Calendar.ZONE);
                    return !putForward.isAfter(meeting.on())
                            && earlier.stream().noneMatch(other -> other.takesPapersOn(putForward));
                })
                .toList();
        return DraftingList.of(
                meeting,
                here,
                matters.missing(here.stream().map(Proposal::about).toList()),
                today);
    }
}
