package se.utblick.decisions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;

/** The days of the bodies' meetings, for those whose work it is to gather the papers; the others see them in the year wheel. */
@Component
class MeetingDues implements Dues.Source {

    private final Meetings meetings;

    MeetingDues(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        return by.may(Permission.RECORD_DECISION) ? meetings.days(by, first, last) : List.of();
    }
}
