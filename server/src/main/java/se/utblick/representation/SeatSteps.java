package se.utblick.representation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** How somebody comes to a seat, and leaves it. */
@Component
public class SeatSteps {

    private final SeatStore store;
    private final TermStore terms;
    private final Seats seats;
    private final Decisions decisions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SeatSteps(
            JdbcClient jdbc,
            Seats seats,
            Decisions decisions,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = new SeatStore(jdbc);
        this.terms = new TermStore(jdbc);
        this.seats = seats;
        this.decisions = decisions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** @param from who put the name forward */
    @Transactional
    public void nominate(Actor by, SeatId id, Version shown, Holder holder, String from) {
        open(by, id, SeatStep.NOMINATE);
        var missing = new ArrayList<Sentence>();
        if (holder.name().isEmpty()) {
            missing.add(Sentence.of("representation.missing.holder"));
        }
        if (from.isBlank()) {
            missing.add(Sentence.of("representation.missing.nominator"));
        }
        mustBeWhole(SeatStep.NOMINATE, missing);
        store.take(id, shown);
        terms.nominate(id, holder, from.strip(), clock.instant());
        journal.write(by, Seats.subject(id), "nominated", "", holder.name());
    }

    @Transactional
    public Optional<Decision> appoint(Actor by, SeatId id, Version shown, Appointing appointing) {
        var seat = open(by, id, SeatStep.APPOINT);
        var nominated = seat.termFor(SeatStep.APPOINT, today());
        mustBeWhole(SeatStep.APPOINT, appointing.missing(nominated.isPresent()));
        store.take(id, shown);
        var holder = nominated.map(Term::holder).or(appointing::holder).orElseThrow();
        var term = nominated.map(Term::id).orElseGet(() -> terms.nominate(id, holder, "", clock.instant()));
        var period = appointing.period().orElseThrow();
        var given = switch (appointing.source().orElseThrow()) {
            case Appointing.Source.Board(var reference) -> {
                var decision = decisions.record(
                        by,
                        MatterKind.APPOINTMENT,
                        Seats.subject(id),
                        holder.name() + ", " + seat.where().name().sv(),
                        Outcome.ADOPTED,
                        reference);
                yield new Term.Appointment(
                        decision.body().sv(),
                        reference.on(),
                        reference.paragraph() + ", "
                                + reference.registryNumber().value(),
                        Optional.of(decision.id()),
                        period);
            }
            case Appointing.Source.Other other ->
                new Term.Appointment(other.by(), other.on(), other.reference(), Optional.empty(), period);
        };
        terms.appoint(term, given);
        journal.write(by, Seats.subject(id), "appointed", "", holder.name() + ", " + given.by());
        return given.decision().flatMap(decisions::decision);
    }

    /**
     * Says that whoever is appointed may now speak for the region.
     *
     * @param substitute who stands in; empty when there is no such place
     * @param substituteSettled whether it has been said who, or that there is none
     */
    @Transactional
    public void activate(
            Actor by,
            SeatId id,
            Version shown,
            Optional<LocalDate> introducedOn,
            Optional<Holder> substitute,
            boolean substituteSettled) {
        var seat = open(by, id, SeatStep.ACTIVATE);
        var term = term(seat, SeatStep.ACTIVATE);
        mustBeWhole(SeatStep.ACTIVATE, seat.missingFor(term, introducedOn, substituteSettled, today()));
        store.take(id, shown);
        terms.activate(term.id(), introducedOn.orElseThrow(), substitute, clock.instant());
        journal.write(by, Seats.subject(id), "activated", "", term.holder().name());
        events.publishEvent(new RepresentationEvent.SeatTaken(id));
    }

    @Transactional
    public void resign(Actor by, SeatId id, Version shown, Optional<LocalDate> on, String why) {
        var seat = open(by, id, SeatStep.RESIGN);
        var missing = new ArrayList<Sentence>();
        if (on.isEmpty()) {
            missing.add(Sentence.of("representation.missing.day"));
        }
        if (why.isBlank()) {
            missing.add(Sentence.of("representation.missing.why"));
        }
        mustBeWhole(SeatStep.RESIGN, missing);
        store.take(id, shown);
        var term = term(seat, SeatStep.RESIGN);
        terms.resign(term.id(), new Term.Resignation(on.orElseThrow(), why.strip()));
        journal.write(by, Seats.subject(id), "resigned", why, term.holder().name());
    }

    /** @param why the reason, when the handover sheet is not finished */
    @Transactional
    public void end(Actor by, SeatId id, Version shown, String why) {
        var seat = open(by, id, SeatStep.END);
        var term = term(seat, SeatStep.END);
        if (term.handover().state() != Handover.State.DONE && why.isBlank()) {
            mustBeWhole(SeatStep.END, List.of(Sentence.of("representation.missing.handover")));
        }
        store.take(id, shown);
        terms.end(term.id(), new Term.Ending(today(), why.strip()));
        journal.write(by, Seats.subject(id), "ended", why, term.holder().name());
        events.publishEvent(new RepresentationEvent.SeatLeft(id));
    }

    private Seat open(Actor by, SeatId id, SeatStep step) {
        var seat = seats.seat(by, id).orElseThrow(() -> new NotFound(id));
        by.mustHave(step.permission());
        seat.mustBeOpenFor(step, today());
        return seat;
    }

    private Term term(Seat seat, SeatStep step) {
        return seat.termFor(step, today()).orElseThrow(() -> new NotFound(seat.id()));
    }

    private static void mustBeWhole(SeatStep step, List<Sentence> missing) {
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("representation.refused.not-whole", step), missing);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
