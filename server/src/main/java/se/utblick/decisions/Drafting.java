package se.utblick.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.platform.Calendar;

/** The drafting lists: what goes to which meeting, and what is missing for it. */
@Component
public class Drafting {

    private final Decisions decisions;
    private final Meetings meetings;
    private final Matters matters;
    private final Organisation organisation;

    Drafting(Decisions decisions, Meetings meetings, Matters matters, Organisation organisation) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.matters = matters;
        this.organisation = organisation;
    }

    /**
     * The list of one meeting. What was put forward in time for an earlier meeting that is still to come is on that one's
     * list; what has been passed over by a meeting stays on the list of the next.
     */
    public DraftingList of(Meeting meeting, LocalDate today) {
        var earlier = meetings.of(meeting.body(), today).stream()
                .filter(other -> other.on().isBefore(meeting.on()))
                .toList();
        return lists(Map.of(meeting, waitingFor(meeting, earlier)), today).getFirst();
    }

    /** The lists of the next meeting of the council and of the board. */
    public List<DraftingList> next(LocalDate today) {
        var ahead = meetings.ahead(today);
        var lists = new LinkedHashMap<Meeting, List<Proposal>>();
        for (var kind : List.of(BodyKind.COUNCIL, BodyKind.BOARD)) {
            var bodies = organisation.decidingBodies().stream()
                    .filter(body -> body.kind() == kind)
                    .map(Body::id)
                    .toList();
            ahead.stream()
                    .filter(meeting -> bodies.contains(meeting.body()))
                    .findFirst()
                    .ifPresent(meeting -> lists.put(meeting, waitingFor(meeting, List.of())));
        }
        return lists(lists, today);
    }

    private List<Proposal> waitingFor(Meeting meeting, List<Meeting> earlier) {
        return decisions.waiting().stream()
                .filter(proposal -> proposal.body().equals(meeting.body()))
                .filter(proposal -> {
                    var putForward = LocalDate.ofInstant(proposal.proposedAt(), Calendar.ZONE);
                    return !putForward.isAfter(meeting.on())
                            && earlier.stream().noneMatch(other -> other.takesPapersOn(putForward));
                })
                .toList();
    }

    /** What is missing is asked for all of them at once. */
    private List<DraftingList> lists(Map<Meeting, List<Proposal>> waiting, LocalDate today) {
        var missing = matters.missing(waiting.values().stream()
                .flatMap(List::stream)
                .map(Proposal::about)
                .toList());
        return waiting.entrySet().stream()
                .map(list -> DraftingList.of(list.getKey(), list.getValue(), missing, today))
                .toList();
    }
}
