package se.utblick.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.CopyGroups.Pair;

/** What a group of copies has in common: a name among those that its texts go by, so that they are one matter; and which came first. */
final class CopyGroupStore {

    /** Beside what sources call their own, in watch.own_identifier. */
    static final String SCHEME = "COPY";

    private final JdbcClient jdbc;

    CopyGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each group of copies that these belong to a name in common. */
    Set<UUID> group(Set<UUID> moved) {
        var publishers = new HashMap<UUID, String>();
        var pairs = pairsAround(moved, publishers);
        var all = new HashSet<>(moved);
        all.addAll(publishers.keySet());
        jdbc.sql("delete from watch.own_identifier where scheme = :copy and publication_id = any(:ids)")
                .param("copy", SCHEME)
                .param("ids", all.toArray(UUID[]::new))
                .update();
        var groups = CopyGroups.of(pairs, publishers);
        jdbc.sql("""
                        insert into watch.own_identifier (publication_id, scheme, value)
                        select id, :copy, name from unnest(:ids::uuid[], :names::text[]) t (id, name)
                        """)
                .param("copy", SCHEME)
                .param("ids", groups.stream().flatMap(List::stream).toArray(UUID[]::new))
                .param(
                        "names",
                        groups.stream()
                                .flatMap(group ->
                                        group.stream().map(_ -> group.getFirst().toString()))
                                .toArray(String[]::new))
                .update();
        theFirstInFront(all.toArray(UUID[]::new));
        asTheyAreRanked(all.toArray(UUID[]::new));
        return all;
    }

    /** All pairs that are tied to these, directly or by way of others. */
    private List<Pair> pairsAround(Set<UUID> moved, Map<UUID, String> publishers) {
        var pairs = new ArrayList<Pair>();
        jdbc.sql("""
                        with recursive tied as (
                          select unnest(:ids::uuid[]) as id
                          union
                          select case when c.one = t.id then c.other else c.one end
                          from   tied t
                          join   watch.copy c on c.one = t.id or c.other = t.id
                        )
                        select   c.one, c.other, c.alike,
                                 (select min(publisher) from watch.copy_band b where b.publication_id = c.one) as by_one,
                                 (select min(publisher) from watch.copy_band b where b.publication_id = c.other) as by_other
                        from     tied t
                        join     watch.copy c on c.one = t.id
                        """).param("ids", moved.toArray(UUID[]::new)).query(row -> {
            var pair = new Pair(
                    row.getObject("one", UUID.class), row.getObject("other", UUID.class), row.getDouble("alike"));
            pairs.add(pair);
            publishers.put(pair.one(), row.getString("by_one"));
            publishers.put(pair.other(), row.getString("by_other"));
        });
        return pairs;
    }

    private void theFirstInFront(UUID[] ids) {
        jdbc.sql("""
                        update watch.publication p
                        set    later_copy = f.later
                        from   (select id, exists (select 1
                                                   from   watch.own_identifier mine
                                                   join   watch.own_identifier theirs
                                                          on  theirs.scheme = mine.scheme and theirs.value = mine.value
                                                   join   watch.publication q on q.id = theirs.publication_id
                                                   where  mine.publication_id = one.id
                                                   and    mine.scheme = :copy
                                                   and    (q.first_seen, q.id) < (one.first_seen, one.id)) as later
                                from   watch.publication one
                                where  id = any(:ids)) f
                        where  p.id = f.id
                        and    p.later_copy <> f.later
                        """).param("ids", ids).param("copy", SCHEME).update();
    }

    private void asTheyAreRanked(UUID[] ids) {
        jdbc.sql("""
                        update watch.ranked r
                        set    later_copy = p.later_copy
                        from   watch.publication p
                        where  p.id = r.publication_id
                        and    p.id = any(:ids)
                        and    r.later_copy <> p.later_copy
                        """).param("ids", ids).update();
    }
}
