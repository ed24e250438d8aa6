package se.utblick.watch;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.fetch.Validators;

/** The table watch.source. */
final class SourceStore {

    /** How a reading ended. */
    enum Outcome {
        NEVER,
        FRESH,
        UNCHANGED,
        NOT_NOW,
        REFUSED,
        FAILED,
        UNREADABLE
    }

    /** What is written down of a reading. */
    record Read(Outcome outcome, String why, String detail, Validators validators, int failures, Instant due) {}

    private final JdbcClient jdbc;

    SourceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FeedSource source, Instant due) {
        jdbc.sql("""
                        insert into watch.source (id, code, name, address, due_at)
                        values (:id, :code, :name, :address, :due)
                        """)
                .param("id", source.id())
                .param("code", source.code())
                .param("name", source.name())
                .param("address", source.address())
                .param("due", Timestamp.from(due))
                .update();
    }

    List<UUID> due(Instant now) {
        return jdbc.sql("select id from watch.source where due_at <= :now order by due_at, code")
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /** Takes a source that is due, unless somebody else has it; whoever does not come back has it taken again later. */
    Optional<FeedSource> take(UUID id, Instant now, Instant until) {
        return jdbc.sql("""
                        update watch.source
                        set    due_at = :until, last_tried = :now
                        where  id = :id
                        and    due_at <= :now
                        returning id, code, name, address, answered_at, etag, last_modified, failures
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, index) -> new FeedSource(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("address"),
                        new Validators(
                                row.getString("answered_at"), row.getString("etag"), row.getString("last_modified")),
                        row.getInt("failures")))
                .optional();
    }

    void read(UUID id, Read read, Instant now) {
        jdbc.sql("""
                        update watch.source
                        set    outcome = :outcome, why = :why, detail = :detail, answered_at = :answered_at,
                               etag = :etag, last_modified = :last_modified, failures = :failures, due_at = :due,
                               last_worked = case when :worked then :now else last_worked end
                        where  id = :id
                        """)
                .param("id", id)
                .param("outcome", read.outcome().name())
                .param("why", read.why())
                .param("detail", read.detail())
                .param("answered_at", read.validators().address())
                .param("etag", read.validators().etag())
                .param("last_modified", read.validators().lastModified())
                .param("failures", read.failures())
                .param("due", Timestamp.from(read.due()))
                .param("worked", read.outcome() == Outcome.FRESH || read.outcome() == Outcome.UNCHANGED)
                .param("now", Timestamp.from(now))
                .update();
    }
}
