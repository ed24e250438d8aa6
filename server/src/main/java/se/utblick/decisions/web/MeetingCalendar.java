package se.utblick.decisions.web;

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
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Meeting;
import se.utblick.platform.web.Words;

/**
 * The meetings and the last days for their papers as whole days; a meeting that has been moved is the same event on another
 * day, however often the calendar is taken in.
 */
final class MeetingCalendar {

    static String of(List<Meeting> meetings, Words t, String house, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Utblick//Utblick//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (var meeting : meetings) {
            var body = t.of(meeting.bodyName());
            calendar.add(event(meeting, "", meeting.on(), t.get("decisions.calendar.meets", body), house, now));
            calendar.add(event(
                    meeting, "-papers", meeting.papersBy(), t.get("decisions.calendar.papers", body), house, now));
        }
        var written = new StringWriter();
        try {
            // No meetings yet is no mistake, whatever the standard says of a calendar without events.
            new CalendarOutputter(!meetings.isEmpty()).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static VEvent event(
            Meeting meeting, String what, LocalDate day, String summary, String house, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(meeting.id().value() + what + "@utblick"));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.version().number() - 1));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        if (!house.isEmpty()) {
            event.add(new Url(URI.create(house + DecisionsPaths.meeting(meeting.id()))));
        }
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(
                meeting.cancelled().isPresent() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private MeetingCalendar() {}
}
