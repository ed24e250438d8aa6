package se.utblick.decisions;

import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Meeting.Cancellation;
import se.utblick.decisions.Meeting.Move;
import se.utblick.decisions.Meeting.Planned;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Due;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.WorkingDays;

/** When the bodies that decide for us meet, and until when they take in papers. Everybody in the house may see it. */
@Component
public class Meetings {

    /** Two weeks' work for papers to be prepared and sent, where the body has said nothing else. */
    public static final int USUAL_WORKING_DAYS = 10;

    private final MeetingStore store;
    private final PapersRules rules;
    private final Organisation organisation;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Meetings(
            JdbcClient jdbc,
            Organisation organisation,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = new MeetingStore(jdbc);
        this.rules = new PapersRules(jdbc);
        this.organisation = organisation;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Every meeting of the year, in the order of the days, those that were called off too. */
    public List<Meeting> in(int year) {
        return store.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The meetings of all the bodies from the day on, without those that were called off. */
    public List<Meeting> ahead(LocalDate today) {
        return store.ahead(today);
    }

    /** The meetings in this span and the last days for their papers, as days of the year; the papers wait for whoever gathers them. */
    public List<Due> days(Actor by, LocalDate first, LocalDate last) {
        by.mustHave(Permission.READ);
        return store.dated(first, last).stream()
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

    public Optional<Meeting> meeting(MeetingId id) {
        return store.meeting(id);
    }

    /** The body's meetings from the day on, without those that were called off. */
    public List<Meeting> of(BodyId body, LocalDate from) {
        return store.of(body, from);
    }

    /** The first meeting that can take up a matter whose papers are ready on the day; nothing when none is known. */
    public Optional<Meeting> next(BodyId body, LocalDate papersReady) {
        return store.next(body, papersReady);
    }

    /** The same for a kind of body, such as the board. */
    public Optional<Meeting> next(BodyKind kind, LocalDate papersReady) {
        return store.next(kind, papersReady);
    }

    /** So many working days before its meetings each body wants its papers; the others as usual. */
    public Map<BodyId, Integer> papersRules() {
        return rules.all();
    }

    /** The last day for papers by the body's rule, for a meeting on the day. */
    public LocalDate papersBy(BodyId body, LocalDate on) {
        return WorkingDays.before(on, papersRules().getOrDefault(body, USUAL_WORKING_DAYS));
    }

    @Transactional
    public void wantPapers(Actor by, BodyId id, int workingDays) {
        by.mustHave(Permission.RECORD_DECISION);
        var body = deciding(id);
        rules.set(id, workingDays);
        journal.write(
                by,
                new Subject("decisions.papers-rule", id.value()),
                "changed",
                "",
                body.name().sv() + ": " + workingDays);
    }

    /** What was pasted, read for this body; nothing is put in. */
    public MeetingList read(BodyId body, String pasted) {
        var taken = store.of(body, LocalDate.EPOCH).stream().map(Meeting::on).collect(toSet());
        return MeetingList.read(pasted, taken);
    }

    /** Puts the meetings in, all of them or none. */
    @Transactional
    public List<MeetingId> plan(Actor by, BodyId id, List<Planned> meetings) {
        by.mustHave(Permission.RECORD_DECISION);
        var body = deciding(id);
        var rule = papersRules().getOrDefault(id, USUAL_WORKING_DAYS);
        var added =
                meetings.stream().map(planned -> add(by, body, planned, rule)).toList();
        events.publishEvent(new MeetingEvent.Planned(id));
        return added;
    }

    private MeetingId add(Actor by, Body body, Planned planned, int rule) {
        var id = new MeetingId(UUID.randomUUID());
        var papers = planned.papersBy().orElseGet(() -> WorkingDays.before(planned.on(), rule));
        if (!store.add(id, body.id(), planned.on(), papers)) {
            throw new Refused("decisions.refused.meets-already", body.name(), planned.on());
        }
        journal.write(
                by,
                new Subject(Meeting.SUBJECT, id.value()),
                "planned",
                "",
                body.name().sv() + " " + planned.on());
        return id;
    }

    @Transactional
    public void move(Actor by, MeetingId id, Version version, LocalDate to, Optional<LocalDate> papersBy, String why) {
        var meeting = open(by, id, version);
        if (store.of(meeting.body(), to).stream()
                .anyMatch(other -> other.on().equals(to) && !other.id().equals(id))) {
            throw new Refused("decisions.refused.meets-already", meeting.bodyName(), to);
        }
        store.move(
                meeting,
                new Move(meeting.on(), to, why.strip(), by.name(), clock.instant()),
                papersBy.orElseGet(() -> papersBy(meeting.body(), to)));
        journal.write(by, meeting.subject(), "moved", why, meeting.on() + " → " + to);
        events.publishEvent(new MeetingEvent.Moved(id, meeting.body()));
    }

    @Transactional
    public void cancel(Actor by, MeetingId id, Version version, String why) {
        var meeting = open(by, id, version);
        store.cancel(meeting, new Cancellation(why.strip(), by.name(), clock.instant()));
        journal.write(by, meeting.subject(), "cancelled", why, String.valueOf(meeting.on()));
        events.publishEvent(new MeetingEvent.Cancelled(id, meeting.body()));
    }

    private Meeting open(Actor by, MeetingId id, Version version) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = store.locked(id).orElseThrow(() -> new NotFound(id));
        if (meeting.cancelled().isPresent()) {
            throw new Refused("decisions.refused.cancelled-meeting", meeting.bodyName(), meeting.on());
        }
        if (!meeting.version().equals(version)) {
            throw new Stale(id);
        }
        return meeting;
    }

    private Body deciding(BodyId id) {
        return organisation.body(id).filter(body -> body.kind().decidesForUs()).orElseThrow(() -> new NotFound(id));
    }
}
