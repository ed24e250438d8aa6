package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.collect.Delivered;
import se.utblick.watch.collect.Fault;

/** The tables watch.round and watch.broken_record. */
final class RoundStore {

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID round, String source, Instant now) {
        jdbc.sql("insert into watch.round (id, source, started_at) values (:id, :source, :now)")
                .param("id", round)
                .param("source", source)
                .param("now", Timestamp.from(now))
                .update();
    }

    void count(UUID round, Tally tally) {
        jdbc.sql("""
                        update watch.round
                        set    new_count = :added, changed = :changed, unchanged = :unchanged, broken = :broken
                        where  id = :id
                        """)
                .param("id", round)
                .param("added", tally.added())
                .param("changed", tally.changed())
                .param("unchanged", tally.unchanged())
                .param("broken", tally.broken())
                .update();
    }

    void broken(UUID round, int position, Delivered.Broken broken) {
        jdbc.sql("""
                        insert into watch.broken_record (round_id, position, native_id, fault, detail)
                        values (:round, :position, :name, :fault, :detail)
                        """)
                .param("round", round)
                .param("position", position)
                .param("name", broken.name())
                .param("fault", broken.fault().name())
                .param("detail", broken.detail())
                .update();
    }

    void end(UUID round, Instant now) {
        jdbc.sql("update watch.round set ended_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", round)
                .update();
    }

    /** Every source there is anything from: what is stored, and its last round. */
    List<Sources.Given> given() {
        return jdbc.sql("""
                        select    s.source, s.stored, r.*
                        from      (select   coalesce(p.source, o.source) as source, count(p.native_id) as stored
                                   from     watch.publication p
                                   full join (select distinct source from watch.round) o on o.source = p.source
                                   group by 1) s
                        left join lateral (select id, started_at, ended_at, new_count, changed, unchanged, broken
                                           from   watch.round o
                                           where  o.source = s.source
                                           order by o.started_at desc
                                           limit 1) r on true
                        """)
                .query((row, index) -> new Sources.Given(
                        row.getString("source"),
                        row.getInt("stored"),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(round(row, index))))
                .list();
    }

    /** The last rounds of a source, the newest first. */
    List<Sources.Round> latest(String source, int atMost) {
        return jdbc.sql("""
                        select   id, started_at, ended_at, new_count, changed, unchanged, broken
                        from     watch.round
                        where    source = :source
                        order by started_at desc
                        limit    :at_most
                        """)
                .param("source", source)
                .param("at_most", atMost)
                .query(RoundStore::round)
                .list();
    }

    private static Sources.Round round(ResultSet row, int index) throws SQLException {
        return new Sources.Round(
                row.getObject("id", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                new Tally(
                        row.getInt("new_count"), row.getInt("changed"), row.getInt("unchanged"), row.getInt("broken")),
                List.of());
    }

    /** What could not be read in these rounds; the first few of each. */
    Map<UUID, List<Sources.BrokenRecord>> broken(Collection<UUID> rounds, int atMost) {
        return jdbc
                .sql("""
                        select   round_id, native_id, fault, detail
                        from     watch.broken_record
                        where    round_id = any(:rounds)
                        and      position <= :at_most
                        order by round_id, position
                        """)
                .param("rounds", rounds.toArray(UUID[]::new))
                .param("at_most", atMost)
                .query((row, index) -> Map.entry(
                        row.getObject("round_id", UUID.class),
                        new Sources.BrokenRecord(
                                row.getString("native_id"),
                                Fault.valueOf(row.getString("fault")),
                                row.getString("detail"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
