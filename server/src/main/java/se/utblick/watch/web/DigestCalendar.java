package se.utblick.watch.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.utblick.platform.post.OneLine;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.digest.Candidate;
import se.utblick.watch.digest.Noted;

/**
 * Last days as a calendar for other programs: each a whole day that takes up no time and rings no bell, the same event however
 * often it is read, and a later edition of it when the day has moved.
 */
final class DigestCalendar {

    private static final String MADE_BY = "-//Utblick//Utblick//SV";
    private static final Duration READ_AGAIN = Duration.ofHours(6);

    static String of(List<Noted> days, SourceNames names, String house) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MADE_BY));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", names.t().get("watch.digest.calendar")));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        days.forEach(day -> calendar.add(event(day, names, house)));
        var written = new StringWriter();
        try {
            // Nothing running out is no mistake, whatever the standard says of a calendar without events.
            new CalendarOutputter(!days.isEmpty()).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static VEvent event(Noted noted, SourceNames names, String house) {
        var item = noted.item();
        var address = house + WatchPaths.publication(item.id());
        // Without the stamp of now that it would give itself: what has not changed reads the same each time.
        var event = new VEvent(false);
        event.add(new Uid(item.id().value() + "@utblick"));
        event.add(new DtStamp(noted.changedAt()));
        event.add(new LastModified(noted.changedAt()));
        event.add(new Sequence(noted.version() - 1));
        event.add(new DtStart<>(item.deadline().orElseThrow()));
        event.add(new Summary(names.t().get("watch.deadline." + item.kind().name()) + ": " + OneLine.of(item.title())));
        event.add(new Description(description(item, names) + "\n" + address));
        event.add(new Url(URI.create(address)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(
                item.stage() == Stage.WITHDRAWN ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** Its kind and source, its language when it is another, and why its reader has it. */
    static String description(Candidate item, SourceNames names) {
        return DigestText.what(item, names) + "\n" + DigestText.because(item, names.t());
    }

    private DigestCalendar() {}
}
