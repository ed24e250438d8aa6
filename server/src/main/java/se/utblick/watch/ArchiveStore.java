package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.platform.Calendar;
import se.utblick.watch.archive.Archived;
import se.utblick.watch.archive.Stamp;

/** What the index of everything collected is built from, and the table watch.archive. */
final class ArchiveStore {

    // Held by every transaction that writes texts; the migration that sets up the triggers has it too.
    private static final long LOCK = 7_360_413;

    private static final String LATEST =
            "select case when is_called then last_value else 0 end from watch.publication_change";

    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an index ought to be of, just now. */
    Stamp wished() {
        return jdbc.sql("select mark, wanted, (" + LATEST + ") as latest from watch.archive")
                .query((row, index) -> new Stamp(row.getString("mark"), row.getInt("wanted"), row.getLong("latest")))
                .single();
    }

    void wish() {
        jdbc.sql("update watch.archive set wanted = wanted + 1").update();
    }

    /** That a text is new or changed. */
    record Change(PublicationId id, long number) {}

    /**
     * What has come since a number.
     *
     * @param settled the number up to which nothing can still come; nothing while somebody is writing
     */
    record News(List<Change> changes, Optional<Long> settled, int stored) {}

    /** To be asked in a transaction, which keeps others from writing for as long as it lasts: it must be short. */
    News since(long number) {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        long latest = jdbc.sql(LATEST).query(Long.class).single();
        var changes = jdbc.sql("select id, change from watch.publication where change > :number order by change")
                .param("number", number)
                .query((row, index) -> new Change(PublicationStore.id(row, "id"), row.getLong("change")))
                .list();
        int stored = jdbc.sql("select count(*) from watch.publication")
                .query(Integer.class)
                .single();
        return new News(changes, alone ? Optional.of(latest) : Optional.empty(), stored);
    }

    List<Archived> texts(Collection<PublicationId> ids) {
        return jdbc.sql("""
                        select id, source, kind, language, title, body, sender, facts::text as facts, topics_chosen,
                               topics_refused, published_on,
                               first_seen
                        from   watch.publication
                        where  id = any(:ids)
                        """)
                .param("ids", PublicationStore.ids(ids))
                .query((row, index) -> archived(row))
                .list();
    }

    private static Archived archived(ResultSet row) throws SQLException {
        var text = PublicationStore.text(row);
        return new Archived(
                text.id().value(),
                Matching.documents(text),
                text.kind().name(),
                text.source(),
                row.getString("sender"),
                text.publishedOn().orElse(day(row.getTimestamp("first_seen"))));
    }

    private static LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), Calendar.ZONE);
    }
}
