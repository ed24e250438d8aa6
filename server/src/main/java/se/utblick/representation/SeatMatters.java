package se.utblick.representation;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.MatterOwner;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;

/** That the board appoints somebody to a seat, and what its decision does with it. */
@Component
class SeatMatters implements MatterOwner {

    private final SeatStore store;
    private final Seats seats;
    private final SeatSteps steps;
    private final InstantSource clock;

    SeatMatters(JdbcClient jdbc, Seats seats, SeatSteps steps, InstantSource clock) {
        this.store = new SeatStore(jdbc);
        this.seats = seats;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String subjectKind() {
        return Seats.SUBJECT;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> things) {
        return store.existing(List.copyOf(things)).stream()
                .collect(toMap(id -> id, id -> RepresentationPaths.seat(new SeatId(id))));
    }

    /** Whoever is nominated can be appointed; without a name there is nothing to decide. */
    @Override
    public List<Outcome> outcomes(UUID thing) {
        return seat(thing).termFor(SeatStep.APPOINT, today()).isPresent() ? List.of(Outcome.ADOPTED) : List.of();
    }

    @Override
    @Transactional
    public Decision decide(Actor by, Minutes minutes) {
        if (minutes.kind() != MatterKind.APPOINTMENT || minutes.outcome() != Outcome.ADOPTED) {
            throw new Refused("representation.refused.not-an-appointment");
        }
        var seat = seat(minutes.about().id());
        var first = minutes.validFrom().orElse(minutes.reference().on());
        var appointing = new Appointing(
                Optional.empty(),
                Optional.of(new Appointing.Source.Board(minutes.reference())),
                minutes.validUntil().map(last -> new DateRange(first, last)));
        return steps.appoint(by, seat.id(), seat.version(), appointing).orElseThrow();
    }

    private Seat seat(UUID id) {
        return seats.seat(Actor.program(), new SeatId(id)).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
