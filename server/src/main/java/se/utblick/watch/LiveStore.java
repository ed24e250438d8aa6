package se.utblick.watch;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.fetch.Validators;

/** The table watch.source, for the one who reads the sources. */
final class LiveStore {

    /**
     * What is written down of a reading.
     *
     * @param records how many came, when something came
     * @param cursor what it has given by now
     */
    record Read(
            Outcome outcome,
            String why,
            String detail,
            Validators validators,
            String cursor,
            int records,
            int failures,
            Instant due) {}

    /** A source that it is time to read. */
    record Due(UUID id, String kind) {}

    private final JdbcClient jdbc;

    LiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> due(Collection<String> kinds, Instant now) {
        return jdbc.sql("""
                        select id, kind
                        from   watch.source
                        where  due_at <= :now
                        and    off_at is null
                        and    (held_until is null or held_until <= :now)
                        and    kind = any(:kinds)
                        order by due_at, code
                        """)
                .param("now", Timestamp.from(now))
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, index) -> new Due(row.getObject("id", UUID.class), row.getString("kind")))
                .list();
    }

    /** Takes a source that is due, unless somebody else has it; whoever does not come back has it taken again later. */
    Optional<LiveSource> take(UUID id, Instant now, Instant until) {
        return jdbc.sql("""
                        update watch.source
                        set    held_until = :until, last_tried = :now
                        where  id = :id
                        and    due_at <= :now
                        and    off_at is null
                        and    (held_until is null or held_until <= :now)
                        returning id, kind, code, name, address, settings, cursor, answered_at, etag, last_modified, failures
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, index) -> new LiveSource(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("settings"),
                        row.getString("cursor"),
                        new Validators(
                                row.getString("answered_at"), row.getString("etag"), row.getString("last_modified")),
                        row.getInt("failures")))
                .optional();
    }

    /** It was not read after all, and is still due. */
    void giveBack(UUID id) {
        jdbc.sql("update watch.source set held_until = null where id = :id")
                .param("id", id)
                .update();
    }

    void read(UUID id, Read read, Instant now) {
        jdbc.sql("""
                        update watch.source
                        set    outcome = :outcome, why = :why, detail = :detail, answered_at = :answered_at,
                               etag = :etag, last_modified = :last_modified, cursor = :cursor, failures = :failures, due_at = :due,
                               held_until = null,
                               last_worked = case when :outcome in ('FRESH', 'UNCHANGED') then :now else last_worked end,
                               records = case when :outcome = 'FRESH' then :records else records end
                        where  id = :id
                        """)
                .param("id", id)
                .param("outcome", read.outcome().name())
                .param("why", read.why())
                .param("detail", read.detail())
                .param("answered_at", read.validators().address())
                .param("etag", read.validators().etag())
                .param("last_modified", read.validators().lastModified())
                .param("cursor", read.cursor())
                .param("failures", read.failures())
                .param("due", Timestamp.from(read.due()))
                .param("records", read.records())
                .param("now", Timestamp.from(now))
                .update();
    }
}
