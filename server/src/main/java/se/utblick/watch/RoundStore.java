package se.utblick.watch;

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

    /** Every source there is: what is stored from it, and its last round. */
    List<Overview.Source> sources() {
        return jdbc.sql("""
                        select    s.source, s.stored, r.id, r.started_at, r.ended_at,
                                  coalesce(r.new_count, 0) as new_count, coalesce(r.changed, 0) as changed,
                                  coalesce(r.unchanged, 0) as unchanged, coalesce(r.broken, 0) as broken
                        from      (select   coalesce(p.source, o.source) as source, count(p.native_id) as stored
                                   from     watch.publication p
                                   full join (select distinct source from watch.round) o on o.source = p.source
                                   group by 1) s
                        left join lateral (select *
                                           from   watch.round o
                                           where  o.source = s.source
                                           order by o.started_at desc
                                           limit 1) r on true
                        order by  s.source
                        """)
                .query((row, index) -> new Overview.Source(
                        row.getString("source"),
                        row.getInt("stored"),
                        Optional.ofNullable(row.getTimestamp("started_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        new Tally(
                                row.getInt("new_count"),
                                row.getInt("changed"),
                                row.getInt("unchanged"),
                                row.getInt("broken")),
                        Optional.ofNullable(row.getObject("id", UUID.class)),
                        List.of()))
                .list();
    }

    /** What could not be read in these rounds; the first few of each. */
    Map<UUID, List<Overview.BrokenRecord>> broken(Collection<UUID> rounds, int atMost) {
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
                        new Overview.BrokenRecord(
                                row.getString("native_id"),
                                Fault.valueOf(row.getString("fault")),
                                row.getString("detail"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
