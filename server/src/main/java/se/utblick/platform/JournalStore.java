package se.utblick.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables platform.journal and platform.journal_head. */
final class JournalStore {

    /** How many rows there are, and the hash of the last. */
    record Head(long count, String hash) {}

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only one transaction at a time may add to the chain; the others wait here until it has ended. */
    Head lockHead() {
        return jdbc.sql("select count, hash from platform.journal_head for update")
                .query(JournalStore::headOf)
                .single();
    }

    Head head() {
        return jdbc.sql("select count, hash from platform.journal_head")
                .query(JournalStore::headOf)
                .single();
    }

    void append(Journal.Entry entry, Head before, String hash) {
        jdbc.sql("""
                        with written as (
                          insert into platform.journal
                                 (number, at, author_id, author_name, subject_kind, subject_id, action, why, detail,
                                  previous_hash, hash)
                          values (:number, :at, :author_id, :author_name, :subject_kind, :subject_id, :action, :why,
                                  :detail, :previous_hash, :hash)
                          returning number, hash)
                        update platform.journal_head
                        set    count = written.number, hash = written.hash
                        from   written
                        """)
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("author_id", entry.authorId())
                .param("author_name", entry.authorName())
                .param("subject_kind", entry.subject().kind())
                .param("subject_id", entry.subject().id())
                .param("action", entry.action())
                .param("why", entry.why())
                .param("detail", entry.detail())
                .param("previous_hash", before.hash())
                .param("hash", hash)
                .update();
    }

    List<Journal.Entry> about(Subject subject) {
        return jdbc.sql("""
                        select *
                        from   platform.journal
                        where  subject_kind = :kind
                        and    subject_id = :id
                        order  by number desc
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(JournalStore::entry)
                .list();
    }

    List<Journal.Entry> newest(List<String> kinds, int atMost) {
        return jdbc.sql("""
                        select *
                        from   platform.journal
                        where  subject_kind in (:kinds)
                        order  by number desc
                        limit  :at_most
                        """)
                .param("kinds", kinds)
                .param("at_most", atMost)
                .query(JournalStore::entry)
                .list();
    }

    /** Every row from the first, read in pieces so that a long journal does not fill the memory. */
    void each(BiConsumer<Journal.Entry, String> reader) {
        jdbc.sql("select * from platform.journal order by number")
                .withFetchSize(1_000)
                .query((ResultSet row) -> reader.accept(entry(row, 0), row.getString("hash")));
    }

    private static Head headOf(ResultSet row, int index) throws SQLException {
        return new Head(row.getLong("count"), row.getString("hash"));
    }

    private static Journal.Entry entry(ResultSet row, int index) throws SQLException {
        return new Journal.Entry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("action"),
                row.getString("why"),
                row.getString("detail"));
    }
}
