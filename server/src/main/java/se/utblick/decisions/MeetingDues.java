package se.utblick.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;

/** The bodies' meetings and the last days for their papers, in the year wheel and in the work of those who gather the papers. */
@Component
class MeetingDues implements Dues.Source {

    private final Meetings meetings;

    MeetingDues(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        if (!by.may(Permission.READ)) {
            return List.of();
        }
        return meetings.ahead(first).stream()
                .flatMap(meeting -> Stream.of(
                        due(meeting, meeting.papersBy(), "decisions.due.papers", by.may(Permission.RECORD_DECISION)),
                        due(meeting, meeting.on(), "decisions.due.meets", false)))
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
    }

    private static Due due(Meeting meeting, LocalDate on, String because, boolean own) {
        return new Due(
                on,
                meeting.bodyName(),
                DecisionsPaths.meeting(meeting.id()),
                Sentence.of(because, meeting.on(), meeting.papersBy()),
                own);
    }
}
