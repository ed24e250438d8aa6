package se.utblick.representation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** The meetings of the bodies that we sit in, and other journeys: who goes where, and what they came home with. */
@Component
public class OutsideMeetings {

    public static final String SUBJECT = "representation.meeting";

    private final MeetingStore store;
    private final Deadline deadline;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    OutsideMeetings(
            JdbcClient jdbc,
            Deadline deadline,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = new MeetingStore(jdbc);
        this.deadline = deadline;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    public static Subject subject(MeetingId id) {
        return new Subject(SUBJECT, id.value());
    }

    public Optional<Meeting> meeting(Actor by, MeetingId id) {
        return store.meeting(by, id, deadline.days());
    }

    /** Those that touch the days, in order. */
    public List<Meeting> between(Actor by, LocalDate first, LocalDate last) {
        return store.between(by, first, last, deadline.days());
    }

    /** Those that somebody goes to for the seat, in order. */
    public List<Meeting> of(Actor by, SeatId seat) {
        return store.ofSeat(by, seat, deadline.days());
    }

    /** Those that are over and that have not yet come all the way home, the oldest first. */
    public List<Meeting> notHome(Actor by) {
        return store.notHome(by, today(), deadline.days());
    }

    /** How those that ended in the year came home. */
    public YearOfReports year(Actor by, int year) {
        var meetings = between(by, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return YearOfReports.of(year, meetings, today());
    }

    @Transactional
    public MeetingId plan(Actor by, MeetingPlan plan) {
        by.mustHave(Permission.REPRESENT);
        var id = new MeetingId(UUID.randomUUID());
        store.add(by, id, plan, clock.instant());
        journal.write(by, subject(id), "planned", "", plan.title());
        return id;
    }

    /** Changes what was said of it before. What had been approved must be approved anew. */
    @Transactional
    public void change(Actor by, MeetingId id, Version shown, MeetingPlan plan) {
        by.mustHave(Permission.REPRESENT);
        var meeting = found(by, id);
        if (!meeting.concerns(by)) {
            throw new Refused("representation.refused.not-yours-to-change");
        }
        if (!meeting.isBeingPlanned(today())) {
            throw new Refused("representation.refused.over", meeting.standing(today()));
        }
        store.take(id, shown);
        store.change(id, plan);
        journal.write(by, subject(id), "changed", "", plan.title());
    }

    @Transactional
    public void approve(Actor by, MeetingId id, Version shown) {
        var meeting = open(by, id, MeetingStep.APPROVE);
        mustBeWhole(MeetingStep.APPROVE, meeting.missingForApproval());
        store.take(id, shown);
        store.approve(id, new Meeting.Approval(by.name(), clock.instant()));
        journal.write(by, subject(id), "approved", "", meeting.plan().title());
    }

    @Transactional
    public void cancel(Actor by, MeetingId id, Version shown, String why) {
        var meeting = open(by, id, MeetingStep.CANCEL);
        mustSayWhy(MeetingStep.CANCEL, why);
        store.take(id, shown);
        store.cancel(id, new Meeting.Reason(today(), why.strip()));
        journal.write(by, subject(id), "cancelled", why, meeting.plan().title());
    }

    /** There was a reason, and there will be no report. */
    @Transactional
    public void excuse(Actor by, MeetingId id, Version shown, String why) {
        var meeting = open(by, id, MeetingStep.EXCUSE);
        mustSayWhy(MeetingStep.EXCUSE, why);
        store.take(id, shown);
        store.excuse(id, new Meeting.Reason(today(), why.strip()));
        journal.write(by, subject(id), "excused", why, meeting.plan().title());
    }

    /** Tells what came of it. From now on it waits to be laid before the body that gave the mandate. */
    @Transactional
    public void report(Actor by, MeetingId id, ReturnReport report) {
        var meeting = open(by, id, MeetingStep.REPORT);
        mustBeWhole(MeetingStep.REPORT, report.missing());
        store.take(id, meeting.version());
        store.report(id, report);
        journal.write(by, subject(id), "reported", "", meeting.plan().title());
        events.publishEvent(new RepresentationEvent.CameHome(id));
    }

    /** @param on the day that the body met */
    @Transactional
    public void announce(Actor by, MeetingId id, Version shown, Optional<LocalDate> on, String item) {
        var meeting = open(by, id, MeetingStep.ANNOUNCE);
        mustBeWhole(
                MeetingStep.ANNOUNCE, on.isEmpty() ? List.of(Sentence.of("representation.missing.day")) : List.of());
        store.take(id, shown);
        store.announce(id, new Meeting.Announcement(on.orElseThrow(), item.strip()));
        journal.write(by, subject(id), "announced", "", meeting.receiver().sv() + ", " + on.orElseThrow());
    }

    private Meeting open(Actor by, MeetingId id, MeetingStep step) {
        var meeting = found(by, id);
        meeting.mustBeOpenFor(step, by, today());
        return meeting;
    }

    private Meeting found(Actor by, MeetingId id) {
        return meeting(by, id).orElseThrow(() -> new NotFound(id));
    }

    private static void mustSayWhy(MeetingStep step, String why) {
        mustBeWhole(step, why.isBlank() ? List.of(Sentence.of("representation.missing.why")) : List.of());
    }

    private static void mustBeWhole(MeetingStep step, List<Sentence> missing) {
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("representation.refused.not-whole", step), missing);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
