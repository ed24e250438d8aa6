package se.utblick.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.watch.Source.Off;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;

/** The tables watch.source and watch.silence_seen, for those who look after the sources. */
final class SourceStore {

    /** A source, and since when the silences of it were that somebody has seen. */
    record Looked(Source source, Set<Instant> seen) {}

    private record NewOnDay(String source, LocalDate day, int count) {}

    // What failed before counts no more; a server that has asked us to wait is waited for all the same.
    private static final String BEGINS_ANEW = """
            due_at = case when outcome = 'NOT_NOW' and due_at > :now then due_at else :now end,
            failures = 0,
            outcome = case when outcome in ('REFUSED', 'FAILED', 'UNREADABLE') then 'NEVER' else outcome end""";

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final Duration USUAL_BETWEEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Map<String, Duration> between;

    /** @param between how long after it has worked a source of a kind is read again */
    private SourceStore(JdbcClient jdbc, Map<String, Duration> between) {
        this.jdbc = jdbc;
        this.between = between;
    }

    static SourceStore of(JdbcClient jdbc, List<Reader> readers) {
        return new SourceStore(jdbc, readers.stream().collect(toMap(Reader::kind, Reader::between)));
    }

    void add(LiveSource source, Instant now) {
        jdbc.sql("""
                        insert into watch.source (id, kind, code, name, address, settings, on_since, due_at)
                        values (:id, :kind, :code, :name, :address, :settings, :now, :now)
                        """)
                .param("id", source.id())
                .param("kind", source.kind())
                .param("code", source.code())
                .param("name", source.name())
                .param("address", source.address())
                .param("settings", source.settings())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Source> all() {
        return jdbc.sql("select * from watch.source order by name collate organisation.swedish, code")
                .query(this::row)
                .list();
    }

    List<Looked> looked() {
        return jdbc.sql("""
                        select s.*, array(select since from watch.silence_seen n where n.source_id = s.id) as seen
                        from   watch.source s
                        """)
                .query((row, index) -> new Looked(
                        row(row, index),
                        Stream.of((Timestamp[]) row.getArray("seen").getArray())
                                .map(Timestamp::toInstant)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    Optional<Source> source(String code) {
        return jdbc.sql("select * from watch.source where code = :code")
                .param("code", code)
                .query(this::row)
                .optional();
    }

    Map<String, String> names() {
        return jdbc
                .sql("select code, name from watch.source")
                .query((row, index) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when somebody has changed it since that version. */
    boolean save(UUID id, String name, String address, Version version) {
        return jdbc.sql("""
                        update watch.source
                        set    name = :name, address = :address, version = version + 1
                        where  id = :id
                        and    version = :version
                        """)
                        .param("name", name)
                        .param("address", address)
                        .param("id", id)
                        .param("version", version.number())
                        .update()
                == 1;
    }

    /** Due at once, and what its server said and what failed count no more. False while somebody reads it. */
    boolean askAnew(UUID id, boolean fromTheBeginning, Instant now) {
        return jdbc.sql("update watch.source set " + BEGINS_ANEW + """
                        , answered_at = '', etag = '', last_modified = '',
                               cursor = case when :beginning then '' else cursor end
                        where  id = :id
                        and    (held_until is null or held_until <= :now)
                        """)
                        .param("beginning", fromTheBeginning)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it was off already. */
    boolean switchOff(UUID id, Actor by, String why, Instant now) {
        return jdbc.sql("""
                        update watch.source
                        set    off_at = :now, off_by_id = :by, off_by_name = :name, off_why = :why
                        where  id = :id
                        and    off_at is null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("by", by.person().value())
                        .param("name", by.name())
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it was on already. */
    boolean switchOn(UUID id, Instant now) {
        return jdbc.sql("update watch.source set " + BEGINS_ANEW + """
                        , off_at = null, off_by_id = null, off_by_name = null, off_why = null, on_since = :now
                        where  id = :id
                        and    off_at is not null
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void readNow(UUID id, Instant now) {
        jdbc.sql("update watch.source set due_at = :now where id = :id and due_at > :now")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** False when it had been seen already. */
    boolean seen(UUID id, Health health, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into watch.silence_seen (source_id, since, state, seen_at, by_id, by_name)
                        values (:id, :since, :state, :now, :by, :name)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("since", Timestamp.from(health.since()))
                        .param("state", health.state().name())
                        .param("now", Timestamp.from(now))
                        .param("by", by.person().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** What each source has given of late, by its code. */
    Map<String, Usual> usual(Instant now) {
        return jdbc
                .sql("""
                        select   source, (started_at at time zone 'Europe/Stockholm')::date as day,
                                 sum(new_count) as new_count
                        from     watch.round
                        where    started_at >= :since
                        and      new_count > 0
                        group by source, day
                        """)
                .param("since", Timestamp.from(now.minus(REMEMBERED)))
                .query((row, index) -> new NewOnDay(
                        row.getString("source"), row.getObject("day", LocalDate.class), row.getInt("new_count")))
                .list()
                .stream()
                .collect(groupingBy(
                        NewOnDay::source,
                        Collectors.collectingAndThen(
                                toMap(NewOnDay::day, NewOnDay::count, Integer::sum, TreeMap::new), Usual::new)));
    }

    private Source row(ResultSet row, int index) throws SQLException {
        var kind = row.getString("kind");
        int records = row.getInt("records");
        var known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(records);
        return new Source(
                row.getObject("id", UUID.class),
                kind,
                row.getString("code"),
                row.getString("name"),
                row.getString("address"),
                between.getOrDefault(kind, USUAL_BETWEEN),
                row.getTimestamp("on_since").toInstant(),
                moment(row, "off_at").isPresent()
                        ? Optional.of(new Off(
                                row.getTimestamp("off_at").toInstant(),
                                row.getString("off_by_name"),
                                row.getString("off_why")))
                        : Optional.empty(),
                row.getTimestamp("due_at").toInstant(),
                moment(row, "held_until"),
                moment(row, "last_tried"),
                moment(row, "last_worked"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("why"),
                row.getString("detail"),
                known,
                row.getInt("failures"),
                new Version(row.getInt("version")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
