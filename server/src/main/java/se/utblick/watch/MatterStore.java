package se.utblick.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.IntakeStore.Stored;
import se.utblick.watch.Judgement.Verdict;

/**
 * Which publications are the same matter: the table watch.own_identifier, and the column matter where it is kept. Copies have
 * a name there too, and so are one matter as those that share a number are.
 */
final class MatterStore {

    // So many sources may tell of one matter. A number that more than that call their own is no name of a matter but a
    // mistake of somebody's, and joins nothing.
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final CopyStore copies;

    MatterStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.copies = new CopyStore(jdbc);
    }

    /** Works out anew what these are the same matter as; to be called in the transaction that stored them. */
    void join(Collection<Stored> stored) {
        if (stored.isEmpty()) {
            return;
        }
        // Two that join at once would each miss what the other has just written.
        jdbc.sql("lock table watch.own_identifier in share row exclusive mode").update();
        var ids = stored.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        jdbc.sql("delete from watch.own_identifier where publication_id = any(:ids)")
                .param("ids", ids)
                .update();
        batches.batchUpdate(
                "insert into watch.own_identifier (publication_id, scheme, value) values (:id, :scheme, :value)",
                stored.stream().flatMap(MatterStore::rows).toArray(SqlParameterSource[]::new));
        place(matters(copies.compare(stored).toArray(UUID[]::new)));
    }

    private static Stream<SqlParameterSource> rows(Stored stored) {
        return stored.collected().facts().own().stream()
                .map(one -> new MapSqlParameterSource()
                        .addValue("id", stored.id().value())
                        .addValue("scheme", one.scheme().name())
                        .addValue("value", one.value()));
    }

    /**
     * The matter of each publication in every matter that these touch: of those they were in, and those they share a number
     * with now. Nothing outside shares a number with anything inside, so the rest stands as it is.
     */
    private Map<UUID, UUID> matters(UUID[] ids) {
        var union = new Union();
        jdbc.sql("""
                        with owners as (
                          select scheme, value, count(*) as owners
                          from   watch.own_identifier
                          where  (scheme, value) in (select scheme, value
                                                     from   watch.own_identifier
                                                     where  publication_id = any(:ids))
                          group by scheme, value
                        ),
                        touched as (
                          select matter
                          from   watch.publication
                          where  id = any(:ids)
                          union
                          select p.matter
                          from   owners n
                          join   watch.own_identifier o on o.scheme = n.scheme and o.value = n.value
                          join   watch.publication p on p.id = o.publication_id
                          where  n.owners <= :most + :came
                        )
                        select    p.id, o.scheme || ' ' || o.value as name,
                                  (select count(*)
                                   from   watch.own_identifier a
                                   where  a.scheme = o.scheme
                                   and    a.value = o.value) as owners
                        from      touched t
                        join      watch.publication p on p.matter = t.matter
                        left join watch.own_identifier o on o.publication_id = p.id
                        """)
                .param("ids", ids)
                .param("most", MOST)
                .param("came", ids.length)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    union.add(id);
                    var name = row.getString("name");
                    if (name != null && row.getInt("owners") <= MOST) {
                        union.join(id, name);
                    }
                });
        return union.matters();
    }

    private void place(Map<UUID, UUID> matters) {
        var ids = matters.keySet().toArray(UUID[]::new);
        var values = Stream.of(ids).map(matters::get).toArray(UUID[]::new);
        jdbc.sql("""
                        update watch.publication p
                        set    matter = m.matter
                        from   unnest(:ids::uuid[], :matters::uuid[]) m (id, matter)
                        where  p.id = m.id
                        and    p.matter <> m.matter
                        """).param("ids", ids).param("matters", values).update();
        jdbc.sql("""
                        update watch.ranked r
                        set    matter = m.matter
                        from   unnest(:ids::uuid[], :matters::uuid[]) m (id, matter)
                        where  r.publication_id = m.id
                        and    r.matter <> m.matter
                        """).param("ids", ids).param("matters", values).update();
    }

    /** The card that a publication is on: all sources of its matter that lie on the same shelf. */
    List<PublicationId> onTheSameCard(PublicationId id) {
        var card = jdbc.sql("""
                        select other.publication_id
                        from   watch.ranked one
                        join   watch.ranked other on other.matter = one.matter and other.shelf = one.shelf
                        where  one.publication_id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> PublicationStore.id(row, "publication_id"))
                .list();
        return card.isEmpty() ? List.of(id) : card;
    }

    /** What other sources tell of the same matters, for each of these. */
    Map<PublicationId, List<Finding.Other>> others(Collection<PublicationId> ids) {
        var others = new HashMap<PublicationId, List<Finding.Other>>();
        jdbc.sql("""
                        select   c.id as card, p.id, p.source, p.kind, p.title, p.language,
                                 (select verdict
                                  from   watch.judgement j
                                  where  j.publication_id = p.id
                                  order by j.id desc
                                  limit 1) as verdict
                        from     watch.publication c
                        join     watch.publication p on p.matter = c.matter and p.id <> c.id
                        where    c.id = any(:ids)
                        order by p.source, p.published_on, p.id
                        """).param("ids", PublicationStore.ids(ids)).query(row -> {
            var verdict = row.getString("verdict");
            others.computeIfAbsent(PublicationStore.id(row, "card"), _ -> new ArrayList<>())
                    .add(new Finding.Other(
                            PublicationStore.id(row, "id"),
                            row.getString("source"),
                            Kind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            row.getString("language"),
                            verdict == null
                                    ? Standing.NEW
                                    : Verdict.valueOf(verdict).standing()));
        });
        return others;
    }
}
