package se.utblick.watch;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.fetch.Fetcher;

/** What is done about the sources, by whoever looks after them. */
@Component
public class SourceCare {

    private final SourceStore store;
    private final Fetcher fetcher;
    private final Journal journal;
    private final InstantSource clock;

    SourceCare(JdbcClient jdbc, List<Reader> readers, Fetcher fetcher, Journal journal, InstantSource clock) {
        this.store = SourceStore.of(jdbc, readers);
        this.fetcher = fetcher;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why nothing would ever be fetched from an address, as far as can be told from how it is written. */
    public Optional<Enum<?>> mistakeIn(String address) {
        return fetcher.mistakeIn(address).map(why -> why);
    }

    /** A feed to be read from now on; it is due at once. Answers with its code. */
    @Transactional
    public String add(Actor by, String name, String address) {
        return add(by, LiveSource.feed(name, address));
    }

    /** A source that we know how to ask, to be asked from now on. Answers with its code. */
    @Transactional
    public String add(Actor by, KnownSource known, String address) {
        return add(by, LiveSource.known(known, address));
    }

    private String add(Actor by, LiveSource source) {
        by.mustHave(Permission.EDIT_SOURCES);
        store.add(source, clock.instant());
        write(by, source.id(), "added", "", source.name() + ": " + source.address());
        return source.code();
    }

    /** Gives it another name, or lets it be asked at another address: at once, and from where it was left. */
    @Transactional
    public void change(Actor by, String code, Version version, String name, String address) {
        var source = toChange(by, code);
        if (!store.save(source.id(), name.strip(), address.strip(), version)) {
            throw new Stale(code);
        }
        if (!source.name().equals(name.strip())) {
            write(by, source.id(), "renamed", "", source.name() + " → " + name.strip());
        }
        if (!source.address().equals(address.strip())) {
            askAnew(source, false);
            write(by, source.id(), "moved", "", source.address() + " → " + address.strip());
        }
    }

    /** Forgets what it has given, so that everything it has is asked for again. What is stored stays, and comes once. */
    @Transactional
    public void readFromTheBeginning(Actor by, String code) {
        var source = toChange(by, code);
        if (source.off().isPresent()) {
            throw new Refused("watch.refused.off");
        }
        askAnew(source, true);
        write(by, source.id(), "begun-anew", "", "");
    }

    private void askAnew(Source source, boolean fromTheBeginning) {
        if (!store.askAnew(source.id(), fromTheBeginning, clock.instant())) {
            throw new Refused("watch.refused.being-read");
        }
    }

    @Transactional
    public void switchOff(Actor by, String code, String why) {
        var source = toChange(by, code);
        if (store.switchOff(source.id(), by, why.strip(), clock.instant())) {
            write(by, source.id(), "switched-off", why, "");
        }
    }

    @Transactional
    public void switchOn(Actor by, String code) {
        var source = toChange(by, code);
        if (store.switchOn(source.id(), clock.instant())) {
            write(by, source.id(), "switched-on", "", "");
        }
    }

    /** Makes it due, unless it is off, or its server has asked us to wait. */
    @Transactional
    public void readNow(Actor by, String code) {
        var source = toChange(by, code);
        var now = clock.instant();
        if (source.off().isPresent()) {
            throw new Refused("watch.refused.off");
        }
        if (source.outcome() == Outcome.NOT_NOW && source.due().isAfter(now)) {
            throw new Refused("watch.refused.asked-to-wait", source.due());
        }
        store.readNow(source.id(), now);
        write(by, source.id(), "asked-for", "", "");
    }

    /** Somebody has seen that it is silent; it is told again when it has worked and falls silent anew. */
    @Transactional
    public void seen(Actor by, String code) {
        var source = toChange(by, code);
        var now = clock.instant();
        var health = Health.of(source, store.usual(now).getOrDefault(code, Usual.NOTHING), now);
        if (health.state().isAlarm() && store.seen(source.id(), health, by, now)) {
            write(by, source.id(), "seen", "", health.state().name());
        }
    }

    private Source toChange(Actor by, String code) {
        if (!by.may(Permission.READ)) {
            throw new NotFound(code);
        }
        by.mustHave(Permission.EDIT_SOURCES);
        return store.source(code).orElseThrow(() -> new NotFound(code));
    }

    private void write(Actor by, UUID id, String action, String why, String detail) {
        journal.write(by, new Subject(Sources.SUBJECT, id), action, why, detail);
    }
}
