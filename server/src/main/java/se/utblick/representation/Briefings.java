package se.utblick.representation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.representation.BriefingSource.Chapter;

/** One page to take along to a meeting, made of what is known already. */
@Component
public class Briefings {

    private final OutsideMeetings meetings;
    private final Seats seats;
    private final Declarations declarations;
    private final List<BriefingSource> sources;

    Briefings(OutsideMeetings meetings, Seats seats, Declarations declarations, List<BriefingSource> sources) {
        this.meetings = meetings;
        this.seats = seats;
        this.declarations = declarations;
        this.sources = List.copyOf(sources);
    }

    /**
     * What whoever goes should have read.
     *
     * @param seats the seats that it is gone to for, with their mandates
     * @param last the newest meeting before it from which somebody came home
     */
    public record Briefing(
            Meeting meeting, List<Seat> seats, Optional<Meeting> last, OwnInterests interests, List<Chapter> chapters) {

        public Briefing {
            seats = List.copyOf(seats);
            chapters = List.copyOf(chapters);
        }

        public Optional<Mandate> mandate(Seat seat) {
            return seat.mandate(meeting.plan().days().first());
        }
    }

    public Briefing to(Actor by, MeetingId id) {
        var meeting = meetings.meeting(by, id).orElseThrow(() -> new NotFound(id));
        var goneFor = seats.all(by).stream()
                .filter(seat -> meeting.plan().goers().stream()
                        .anyMatch(goer -> goer.seat().filter(seat.id()::equals).isPresent()))
                .toList();
        return new Briefing(
                meeting,
                goneFor,
                last(by, meeting),
                meeting.plan().onProjects() ? declarations.about(by, id) : new OwnInterests(List.of(), List.of()),
                sources.stream()
                        .flatMap(source -> source.about(by, meeting).stream())
                        .toList());
    }

    private Optional<Meeting> last(Actor by, Meeting meeting) {
        return meeting.plan()
                .body()
                .flatMap(body -> meetings
                        .between(
                                by,
                                meeting.plan().days().first().minusYears(2),
                                meeting.plan().days().first().minusDays(1))
                        .reversed()
                        .stream()
                        .filter(before ->
                                before.plan().body().filter(body::equals).isPresent())
                        .filter(before -> before.report().isPresent())
                        .findFirst());
    }
}
