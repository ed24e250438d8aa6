package se.utblick.representation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;
import se.utblick.representation.Seat.Warning;

/** What there is for one person to see to, and when. */
@Component
class Concerns implements Dues.Source {

    private final Seats seats;
    private final OutsideMeetings meetings;
    private final InstantSource clock;

    Concerns(Seats seats, OutsideMeetings meetings, InstantSource clock) {
        this.seats = seats;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        if (Stream.of(Permission.REPRESENT, Permission.APPROVE_TRAVEL, Permission.SUPPORT_SEATS, Permission.KEEP_SEATS)
                .noneMatch(by::may)) {
            return List.of();
        }
        return Stream.concat(ofMeetings(by, first, last), ofSeats(by, first))
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
    }

    private Stream<Due> ofMeetings(Actor by, LocalDate first, LocalDate last) {
        var today = today();
        return meetings.between(by, first, last).stream().flatMap(meeting -> ofMeeting(by, meeting, today));
    }

    private static Stream<Due> ofMeeting(Actor by, Meeting meeting, LocalDate today) {
        var goes = meeting.plan().includes(by.person());
        return switch (meeting.standing(today)) {
            case PLANNED, APPROVED -> coming(by, meeting, goes);
            case REPORT_EXPECTED ->
                goes ? Stream.of(report(meeting, "representation.concern.report-expected")) : Stream.empty();
            case MISSING ->
                goes || by.may(Permission.SUPPORT_SEATS)
                        ? Stream.of(report(meeting, "representation.concern.report-missing"))
                        : Stream.empty();
            case REPORTED ->
                by.may(Permission.KEEP_SEATS)
                        ? Stream.of(due(
                                meeting.due(),
                                meeting,
                                RepresentationPaths.HOMECOMING,
                                Sentence.of("representation.concern.to-announce", meeting.receiver())))
                        : Stream.empty();
            case CANCELLED, EXCUSED, ANNOUNCED -> Stream.empty();
        };
    }

    /** The chair approves what is gone to for a seat, a head of unit the other journeys. */
    private static Stream<Due> coming(Actor by, Meeting meeting, boolean goes) {
        var first = meeting.plan().days().first();
        if (goes) {
            return Stream.of(due(
                    first,
                    meeting,
                    RepresentationPaths.at(RepresentationPaths.BRIEFING, meeting.id()),
                    Sentence.of("representation.concern.you-go", meeting.plan().place())));
        }
        var forSeat =
                meeting.plan().goers().stream().anyMatch(goer -> goer.seat().isPresent());
        var approver =
                by.may(Permission.APPROVE_TRAVEL) && by.roles().contains(forSeat ? Role.CHAIR : Role.HEAD_OF_UNIT);
        return approver && meeting.approval().isEmpty()
                ? Stream.of(due(
                        first,
                        meeting,
                        RepresentationPaths.meeting(meeting.id()),
                        Sentence.of("representation.concern.to-approve")))
                : Stream.empty();
    }

    private static Due report(Meeting meeting, String because) {
        return due(
                        meeting.due(),
                        meeting,
                        RepresentationPaths.meeting(meeting.id()),
                        Sentence.of(because, meeting.due()))
                .with("representation.concern.do", RepresentationPaths.at(RepresentationPaths.REPORT, meeting.id()));
    }

    private static Due due(LocalDate on, Meeting meeting, String path, Sentence because) {
        return new Due(on, Bilingual.swedish(meeting.plan().title()), path, because, true);
    }

    /** What is wrong with a seat is told those who can mend it: since its term began, or by its last day. */
    private Stream<Due> ofSeats(Actor by, LocalDate first) {
        if (!Seats.mayMandate(by)) {
            return Stream.empty();
        }
        var today = today();
        return seats.all(by).stream()
                .flatMap(seat -> seat.warnings(today).stream()
                        .filter(warning -> isFor(warning, by))
                        .limit(1)
                        .map(warning -> new Due(
                                on(seat, warning, first, today),
                                seat.where().name(),
                                RepresentationPaths.seat(seat.id()),
                                Sentence.of(
                                        "representation.concern.seat",
                                        warning,
                                        seat.facts().title()),
                                true)));
    }

    private static LocalDate on(Seat seat, Warning warning, LocalDate first, LocalDate today) {
        var term = seat.current();
        return warning == Warning.NO_SUCCESSOR
                ? term.flatMap(Term::lastDay).orElse(today)
                : term.flatMap(Term::appointment)
                        .map(appointment -> appointment.period().first())
                        .map(began -> began.isBefore(first) ? first : began)
                        .orElse(today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    private static boolean isFor(Warning warning, Actor by) {
        return switch (warning) {
            case NO_MANDATE, NO_SUPPORT -> by.may(Permission.SUPPORT_SEATS);
            case VACANT, NO_SUCCESSOR, BODY_ENDED -> by.may(Permission.KEEP_SEATS);
            case REPORT_MISSING -> false;
        };
    }
}
