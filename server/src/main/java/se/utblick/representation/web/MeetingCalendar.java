package se.utblick.representation.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.utblick.platform.post.OneLine;
import se.utblick.platform.web.Words;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;
import se.utblick.representation.RepresentationPaths;

/** Meetings and journeys for other programs: whole days, and the same event however often it is read. */
final class MeetingCalendar {

    private static final String MADE_BY = "-//Utblick//Utblick//SV";

    static String of(List<Meeting> meetings, Words t, LocalDate today, String house, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MADE_BY));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        meetings.forEach(meeting -> calendar.add(event(meeting, t, today, house, now)));
        var written = new StringWriter();
        try {
            // That nobody goes anywhere is no mistake, whatever the standard says of a calendar without events.
            new CalendarOutputter(!meetings.isEmpty()).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static VEvent event(Meeting meeting, Words t, LocalDate today, String house, Instant now) {
        var plan = meeting.plan();
        var address = house + RepresentationPaths.meeting(meeting.id());
        var event = new VEvent(false);
        event.add(new Uid(meeting.id().value() + "@utblick"));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.version().number() - 1));
        event.add(new DtStart<>(plan.days().first()));
        // The day after the last one is where it ends, says the standard.
        event.add(new DtEnd<>(plan.days().last().plusDays(1)));
        event.add(new Summary(OneLine.of(plan.title())));
        event.add(new Description(who(meeting) + "\n" + t.of(meeting.standing(today)) + "\n" + address));
        if (!plan.place().isEmpty()) {
            event.add(new Location(OneLine.of(plan.place())));
        }
        event.add(new Url(URI.create(address)));
        event.add(status(meeting.standing(today)));
        return event;
    }

    private static Status status(MeetingStanding standing) {
        return switch (standing) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            default -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    private static String who(Meeting meeting) {
        return String.join(
                ", ",
                meeting.plan().goers().stream().map(goer -> goer.who().name()).toList());
    }

    private MeetingCalendar() {}
}
