package se.utblick.representation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/**
 * The seats, their mandates, and what those who leave hand on. Everybody in the house may see who represents us and how far
 * they may go; nobody outside it does.
 */
@Component
public class Seats {

    public static final String SUBJECT = "representation.seat";

    private final SeatStore store;
    private final MandateStore mandates;
    private final TermStore terms;
    private final Representatives people;
    private final Deadline deadline;
    private final Journal journal;
    private final InstantSource clock;

    Seats(JdbcClient jdbc, Deadline deadline, Journal journal, InstantSource clock) {
        this.store = new SeatStore(jdbc);
        this.mandates = new MandateStore(jdbc);
        this.terms = new TermStore(jdbc);
        this.people = new Representatives(jdbc);
        this.deadline = deadline;
        this.journal = journal;
        this.clock = clock;
    }

    public static Subject subject(SeatId id) {
        return new Subject(SUBJECT, id.value());
    }

    private record Asked(Actor by) {}

    /** Every seat, by the name of its body. */
    public List<Seat> all(Actor by) {
        return Once.read(new Asked(by), () -> store.all(by, today(), deadline.days()));
    }

    public Optional<Seat> seat(Actor by, SeatId id) {
        return store.seat(by, id, today(), deadline.days());
    }

    /** Those with an account who can be named as holders and supporters. */
    public List<Representatives.Known> people(Actor by) {
        by.mustHave(Permission.READ);
        return people.all();
    }

    @Transactional
    public SeatId add(Actor by, SeatFacts facts) {
        by.mustHave(Permission.KEEP_SEATS);
        var id = new SeatId(UUID.randomUUID());
        store.add(id, facts);
        journal.write(by, subject(id), "added", "", facts.title());
        return id;
    }

    @Transactional
    public void change(Actor by, SeatId id, Version shown, SeatFacts facts) {
        if (!by.may(Permission.SUPPORT_SEATS)) {
            by.mustHave(Permission.KEEP_SEATS);
        }
        found(by, id);
        store.take(id, shown);
        store.change(id, facts);
        journal.write(by, subject(id), "changed", "", facts.title());
    }

    /** Those who keep the seats and those who stand behind them write mandates. */
    public static boolean mayMandate(Actor by) {
        return by.may(Permission.SUPPORT_SEATS) || by.may(Permission.KEEP_SEATS);
    }

    /** Gives a mandate. The one before it is kept, and holds until the first day of this one. */
    @Transactional
    public void mandate(Actor by, SeatId id, Version shown, Mandate mandate) {
        if (!mayMandate(by)) {
            by.mustHave(Permission.SUPPORT_SEATS);
        }
        found(by, id);
        store.take(id, shown);
        mandates.add(id, mandate);
        journal.write(
                by,
                subject(id),
                "mandated",
                "",
                mandate.valid().first() + " – " + mandate.valid().last());
    }

    /** Whoever leaves writes the sheet, and those who keep the seats and stand behind them help. */
    public static boolean mayHandOver(Actor by, Seat seat) {
        return mayMandate(by) || (by.may(Permission.REPRESENT) && isHolder(seat, by.person()));
    }

    private static boolean isHolder(Seat seat, PersonId person) {
        return seat.current().filter(term -> term.holder().is(person)).isPresent();
    }

    /** Writes the handover sheet of whoever sits there now; several may write on it before it is finished. */
    @Transactional
    public void handOver(
            Actor by, SeatId id, Version shown, String goingOn, String people, String advice, boolean done) {
        var seat = found(by, id);
        if (!mayHandOver(by, seat)) {
            throw new Refused("representation.refused.handover");
        }
        var term = seat.current().orElseThrow(() -> new NotFound(id));
        store.take(id, shown);
        terms.handOver(
                term.id(),
                new Handover(goingOn, people, advice, done ? Optional.of(clock.instant()) : Optional.empty()));
        journal.write(
                by,
                subject(id),
                done ? "handed-over" : "handing-over",
                "",
                term.holder().name());
    }

    private Seat found(Actor by, SeatId id) {
        return seat(by, id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
