package se.utblick.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when and why. Each row carries the hash of the one before it, so that a row that is changed, taken out or
 * moved is found; the head row holds the count, so that rows cut off at the end are found too.
 */
@Component
public class Journal {

    /** One change, as it was written down. */
    public record Entry(
            long number,
            Instant at,
            UUID authorId,
            String authorName,
            Subject subject,
            String action,
            String why,
            String detail) {}

    private final JournalStore store;
    private final InstantSource clock;

    Journal(JdbcClient jdbc, InstantSource clock) {
        this.store = new JournalStore(jdbc);
        this.clock = clock;
    }

    /**
     * Writes one row in the transaction that makes the change; without a running transaction it refuses, since a change
     * and its row must stand or fall together.
     *
     * @param action what was done, a word in the past tense; the key of its sentence is {@code <kind>.did.<action>}
     * @param why the reason in the author's own words, or empty where none is asked for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Author by, Subject subject, String action, String why, String detail) {
        var head = store.lockHead();
        // PostgreSQL keeps microseconds; the hash must be over what will be read back.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new Entry(
                head.count() + 1, at, by.authorId(), by.authorName(), subject, action, why.strip(), detail.strip());
        store.append(entry, head, JournalChain.link(head.hash(), entry));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Author by, Subject subject, String action) {
        write(by, subject, action, "", "");
    }

    /** Everything that has happened to one thing, newest first. */
    public List<Entry> about(Subject subject) {
        return store.about(subject);
    }

    /** The newest rows about the given kinds of thing. */
    public List<Entry> newest(List<String> kinds, int atMost) {
        return store.newest(kinds, atMost);
    }

    /** The first broken row, or nothing when the whole chain holds. */
    @Transactional(readOnly = true)
    public Optional<Break> firstBreak() {
        return JournalChain.firstBreak(store);
    }

    /** How many rows there are. */
    public long count() {
        return store.head().count();
    }

    /** Where the chain does not hold. */
    public record Break(long number, Kind kind) {
        public enum Kind {
            CHANGED,
            MISSING,
            CUT_OFF
        }
    }
}
