package se.utblick.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** The units, functions and bodies of the house. Everybody in it may see how it is built. */
@Component
public class Organisation {

    private final OrganisationStore store;
    private final Journal journal;

    Organisation(JdbcClient jdbc, Journal journal) {
        this.store = new OrganisationStore(jdbc);
        this.journal = journal;
    }

    public List<Unit> units() {
        return store.units();
    }

    public Optional<Unit> unit(UnitId id) {
        return store.unit(id);
    }

    public List<Function> functions() {
        return store.functions();
    }

    public List<Body> bodies() {
        return store.bodies();
    }

    public Optional<Body> body(BodyId id) {
        return store.body(id);
    }

    public Optional<Body> body(String code) {
        return store.body(code);
    }

    /** The bodies that can decide on the region's behalf. */
    public List<Body> decidingBodies() {
        return store.bodies().stream()
                .filter(body -> body.kind().decidesForUs())
                .toList();
    }

    @Transactional
    public void add(Actor by, Unit unit) {
        by.mustHave(Permission.ADMINISTER);
        store.add(unit);
        journal.write(by, new Subject("organisation.unit", unit.id().value()), "added");
    }

    @Transactional
    public void add(Actor by, Function function) {
        by.mustHave(Permission.ADMINISTER);
        store.add(function);
    }

    @Transactional
    public void add(Actor by, Body body) {
        by.mustHave(Permission.ADMINISTER);
        store.add(body);
        journal.write(by, new Subject("organisation.body", body.id().value()), "added");
    }
}
