package se.utblick.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.representation.Seat.Warning;

/** What there is for one person to see to, for their first screen. */
@Component
public class Concerns {

    private static final int DAYS_AHEAD = 30;
    // A report that nobody has asked for in a year is in the yearly report, and no longer anybody's next thing.
    private static final int DAYS_BACK = 365;

    private final Seats seats;
    private final OutsideMeetings meetings;

    Concerns(Seats seats, OutsideMeetings meetings) {
        this.seats = seats;
        this.meetings = meetings;
    }

    /**
     * One thing to see to.
     *
     * @param when its day
     * @param late whether it should have been done
     * @param because why it is somebody's concern
     * @param todo where it is done at once, or empty
     */
    public record Concern(LocalDate when, boolean late, Bilingual what, String path, Sentence because, String todo) {}

    public List<Concern> of(Actor by, LocalDate today) {
        if (Stream.of(Permission.REPRESENT, Permission.APPROVE_TRAVEL, Permission.SUPPORT_SEATS, Permission.KEEP_SEATS)
                .noneMatch(by::may)) {
            return List.of();
        }
        return Stream.concat(ofMeetings(by, today), ofSeats(by, today)).toList();
    }

    private Stream<Concern> ofMeetings(Actor by, LocalDate today) {
        return meetings.between(by, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .flatMap(meeting -> ofMeeting(by, meeting, today));
    }

    private static Stream<Concern> ofMeeting(Actor by, Meeting meeting, LocalDate today) {
        var goes = meeting.plan().includes(by.person());
        return switch (meeting.standing(today)) {
            case PLANNED, APPROVED -> coming(by, meeting, goes);
            case REPORT_EXPECTED ->
                goes ? Stream.of(report(meeting, false, "representation.concern.report-expected")) : Stream.empty();
            case MISSING ->
                goes || by.may(Permission.SUPPORT_SEATS)
                        ? Stream.of(report(meeting, true, "representation.concern.report-missing"))
                        : Stream.empty();
            case REPORTED ->
                by.may(Permission.KEEP_SEATS)
                        ? Stream.of(concern(
                                meeting.due(),
                                meeting,
                                RepresentationPaths.HOMECOMING,
                                Sentence.of("representation.concern.to-announce", meeting.receiver())))
                        : Stream.empty();
            case CANCELLED, EXCUSED, ANNOUNCED -> Stream.empty();
        };
    }

    /** The chair approves what is gone to for a seat, a head of unit the other journeys. */
    private static Stream<Concern> coming(Actor by, Meeting meeting, boolean goes) {
        var first = meeting.plan().days().first();
        if (goes) {
            return Stream.of(concern(
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
                ? Stream.of(concern(
                        first,
                        meeting,
                        RepresentationPaths.meeting(meeting.id()),
                        Sentence.of("representation.concern.to-approve")))
                : Stream.empty();
    }

    private static Concern report(Meeting meeting, boolean late, String because) {
        return new Concern(
                meeting.due(),
                late,
                Bilingual.swedish(meeting.plan().title()),
                RepresentationPaths.meeting(meeting.id()),
                Sentence.of(because, meeting.due()),
                RepresentationPaths.at(RepresentationPaths.REPORT, meeting.id()));
    }

    private static Concern concern(LocalDate when, Meeting meeting, String path, Sentence because) {
        return new Concern(when, false, Bilingual.swedish(meeting.plan().title()), path, because, "");
    }

    /** What is wrong with a seat is told those who can mend it. */
    private Stream<Concern> ofSeats(Actor by, LocalDate today) {
        if (!Seats.mayMandate(by)) {
            return Stream.empty();
        }
        return seats.all(by).stream()
                .flatMap(seat -> seat.warnings(today).stream()
                        .filter(warning -> isFor(warning, by))
                        .limit(1)
                        .map(warning -> new Concern(
                                seat.current().flatMap(Term::lastDay).orElse(today),
                                warning != Warning.NO_SUCCESSOR,
                                seat.where().name(),
                                RepresentationPaths.seat(seat.id()),
                                Sentence.of(
                                        "representation.concern.seat",
                                        warning,
                                        seat.facts().title()),
                                "")));
    }

    private static boolean isFor(Warning warning, Actor by) {
        return switch (warning) {
            case NO_MANDATE, NO_SUPPORT -> by.may(Permission.SUPPORT_SEATS);
            case VACANT, NO_SUCCESSOR, BODY_ENDED -> by.may(Permission.KEEP_SEATS);
            case REPORT_MISSING -> false;
        };
    }
}
