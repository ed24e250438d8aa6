package se.utblick.organisation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/** The units, functions and bodies of the house. Everybody in it may see how it is built. */
@Component
public class Organisation {

    private final OrganisationStore store;
    private final Journal journal;
    private final InstantSource clock;

    Organisation(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.store = new OrganisationStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** The units that there are to choose from today. */
    public List<Unit> units() {
        var today = today();
        return everyUnit().stream().filter(unit -> unit.isOpenOn(today)).toList();
    }

    /** Those that have been closed too, for what they once did. */
    public List<Unit> everyUnit() {
        return Once.read(new Units(), store::units);
    }

    private record Units() {}

    public Optional<Unit> unit(UnitId id) {
        return store.unit(id);
    }

    public List<Function> functions() {
        return store.functions();
    }

    public Optional<Function> function(String code) {
        return store.function(code);
    }

    public List<Body> bodies() {
        return Once.read(new Bodies(), store::bodies);
    }

    private record Bodies() {}

    public Optional<Body> body(BodyId id) {
        return store.body(id);
    }

    public Optional<Body> body(String code) {
        return store.body(code);
    }

    /** The bodies that can decide on the region's behalf. */
    public List<Body> decidingBodies() {
        return bodies().stream().filter(body -> body.kind().decidesForUs()).toList();
    }

    @Transactional
    public void add(Actor by, Unit unit) {
        by.mustHave(Permission.ADMINISTER);
        store.add(unit);
        journal.write(by, subject(unit), "added", "", unit.name().sv());
    }

    @Transactional
    public void add(Actor by, Function function) {
        by.mustHave(Permission.ADMINISTER);
        store.add(function);
        journal.write(by, function.subject(), "added", "", function.name().sv());
    }

    @Transactional
    public void add(Actor by, Body body) {
        by.mustHave(Permission.ADMINISTER);
        store.add(body);
        journal.write(by, subject(body), "added", "", body.name().sv());
    }

    @Transactional
    public void change(Actor by, Unit unit, String why) {
        by.mustHave(Permission.ADMINISTER);
        var before = store.unit(unit.id()).orElseThrow(() -> new NotFound(unit.id()));
        store.save(unit);
        journal.write(
                by,
                subject(unit),
                ending(before.closedOn(), unit.closedOn(), "closed", "reopened"),
                why,
                unit.name().sv());
    }

    @Transactional
    public void change(Actor by, Function function) {
        by.mustHave(Permission.ADMINISTER);
        store.save(function);
        journal.write(by, function.subject(), "changed", "", function.name().sv());
    }

    @Transactional
    public void change(Actor by, Body body, String why) {
        by.mustHave(Permission.ADMINISTER);
        var before = store.body(body.id()).orElseThrow(() -> new NotFound(body.id()));
        store.save(body);
        journal.write(
                by,
                subject(body),
                ending(before.endedOn(), body.endedOn(), "ended", "revived"),
                why,
                body.name().sv());
    }

    /** What the journal calls the change: that it ended says more than that something was changed. */
    private static String ending(
            Optional<LocalDate> before, Optional<LocalDate> after, String ended, String begunAgain) {
        if (before.equals(after)) {
            return "changed";
        }
        return after.isPresent() ? ended : begunAgain;
    }

    private static Subject subject(Unit unit) {
        return subject("unit", unit.id().value());
    }

    private static Subject subject(Body body) {
        return subject("body", body.id().value());
    }

    private static Subject subject(String kind, UUID id) {
        return new Subject("organisation." + kind, id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
