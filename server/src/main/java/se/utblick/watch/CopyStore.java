package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.CopyGroups.Pair;
import se.utblick.watch.IntakeStore.Stored;
import se.utblick.watch.collect.HandedInText;
import se.utblick.watch.collect.MailText;
import se.utblick.watch.copies.Imprint;

/**
 * Which publications are copies of which: the tables watch.copy_band and watch.copy. What is stored in the end rests on the
 * texts alone, in whichever order they came.
 */
final class CopyStore {

    // A mark that more texts than this have is one of a form that many are written in, and tells no copy.
    private static final int MOST = 50;
    private static final int AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final CopyGroupStore groups;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.groups = new CopyGroupStore(jdbc);
    }

    /** @param own the identifiers by which its source says that it goes */
    private record Compared(UUID id, Imprint imprint, Map<String, Set<String>> own) {

        boolean isCopyOf(Compared other) {
            return !isSaidToBeAnother(other) && imprint.isCopyOf(other.imprint);
        }

        /** Two numbers of the same kind, and none in common: a proposal and the next, however alike they are written. */
        private boolean isSaidToBeAnother(Compared other) {
            return own.entrySet().stream().anyMatch(numbers -> {
                var theirs = other.own.getOrDefault(numbers.getKey(), Set.of());
                return !theirs.isEmpty() && theirs.stream().noneMatch(numbers.getValue()::contains);
            });
        }
    }

    /**
     * Compares these with what is stored; to be called in the transaction that stored them, by one at a time.
     *
     * @return all whose copies may be others than before
     */
    Set<UUID> compare(Collection<Stored> stored) {
        var imprints = stored.parallelStream()
                .collect(toMap(
                        one -> one.id().value(),
                        one -> Imprint.of(
                                one.collected().title(), one.collected().body())));
        var stirred = mark(stored, imprints);
        var moved = forget(stirred);
        pair(stirred);
        moved.addAll(stirred);
        return groups.group(moved);
    }

    /** Keeps their bands; tells which texts are to be compared anew, since a band of theirs has become one of a form, or is so no longer. */
    private Set<UUID> mark(Collection<Stored> stored, Map<UUID, Imprint> imprints) {
        var change = new HashMap<Long, Integer>();
        var ids = imprints.keySet().toArray(UUID[]::new);
        jdbc.sql("delete from watch.copy_band where publication_id = any(:ids) returning band")
                .param("ids", ids)
                .query(Long.class)
                .list()
                .forEach(band -> change.merge(band, -1, Integer::sum));
        var bands = new ArrayList<Long>();
        var whose = new ArrayList<UUID>();
        var publishers = new ArrayList<String>();
        for (var one : stored) {
            for (var band :
                    Objects.requireNonNull(imprints.get(one.id().value())).bands()) {
                bands.add(band);
                whose.add(one.id().value());
                publishers.add(publisher(one));
                change.merge(band, 1, Integer::sum);
            }
        }
        jdbc.sql("""
                        insert into watch.copy_band (band, publication_id, publisher)
                        select * from unnest(:bands::bigint[], :whose::uuid[], :publishers::text[])
                        """)
                .param("bands", bands.toArray(Long[]::new))
                .param("whose", whose.toArray(UUID[]::new))
                .param("publishers", publishers.toArray(String[]::new))
                .update();
        var stirred = new HashSet<>(imprints.keySet());
        stirred.addAll(ofBandsThatTurned(change));
        return stirred;
    }

    private List<UUID> ofBandsThatTurned(Map<Long, Integer> change) {
        var bands = change.keySet().toArray(Long[]::new);
        return jdbc.sql("""
                        with counted as (
                          select   c.band, count(*) as now, min(t.came) as came
                          from     unnest(:bands::bigint[], :came::int[]) t (band, came)
                          join     watch.copy_band c on c.band = t.band
                          group by c.band
                        )
                        select distinct c.publication_id
                        from   counted n
                        join   watch.copy_band c on c.band = n.band
                        where  (n.now > :most) <> (n.now - n.came > :most)
                        """)
                .param("bands", bands)
                .param("came", Stream.of(bands).map(change::get).toArray(Integer[]::new))
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    /** What one publisher has given two names are two. What people hand in is said by whoever wrote it, and not by one. */
    private static String publisher(Stored stored) {
        var source = stored.source();
        boolean byPeople =
                Set.of(HandedInText.SOURCE, MailText.PROVED, MailText.UNPROVED).contains(source);
        return byPeople
                ? source + " " + stored.nativeId()
                // The sections of one site have its name and their own; each feed is a publisher.
                : source.startsWith("feed-") ? source : source.replaceFirst("-.*", "");
    }

    /** The pairs that these are in, and whoever else was in them. */
    private Set<UUID> forget(Set<UUID> stirred) {
        var moved = new HashSet<UUID>();
        jdbc.sql("delete from watch.copy where one = any(:ids) or other = any(:ids) returning one, other")
                .param("ids", stirred.toArray(UUID[]::new))
                .query(row -> {
                    moved.add(row.getObject("one", UUID.class));
                    moved.add(row.getObject("other", UUID.class));
                });
        return moved;
    }

    private void pair(Set<UUID> stirred) {
        var candidates = candidates(stirred);
        var pairs = new ArrayList<Pair>();
        for (int from = 0; from < candidates.size(); from += AT_A_TIME) {
            var some = candidates.subList(from, Math.min(candidates.size(), from + AT_A_TIME));
            var texts = compared(some.stream()
                    .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                    .distinct()
                    .toArray(UUID[]::new));
            some.stream()
                    .map(pair -> alike(
                            Objects.requireNonNull(texts.get(pair.one())),
                            Objects.requireNonNull(texts.get(pair.other()))))
                    .filter(pair -> pair.alike() > 0)
                    .forEach(pairs::add);
        }
        jdbc.sql("""
                        insert into watch.copy (one, other, alike)
                        select * from unnest(:ones::uuid[], :others::uuid[], :alike::float8[])
                        """)
                .param("ones", pairs.stream().map(Pair::one).toArray(UUID[]::new))
                .param("others", pairs.stream().map(Pair::other).toArray(UUID[]::new))
                .param("alike", pairs.stream().map(Pair::alike).toArray(Double[]::new))
                .update();
    }

    private static Pair alike(Compared one, Compared other) {
        return new Pair(
                one.id(), other.id(), one.isCopyOf(other) ? one.imprint().alike(other.imprint()) : 0);
    }

    private List<Pair> candidates(Set<UUID> stirred) {
        return jdbc.sql("""
                        with mine as (
                          select band, publication_id, publisher
                          from   watch.copy_band
                          where  publication_id = any(:ids)
                        ),
                        telling as (
                          select   band
                          from     watch.copy_band
                          where    band in (select band from mine)
                          group by band
                          having   count(*) between 2 and :most
                        )
                        select distinct least(m.publication_id, o.publication_id) as one,
                                        greatest(m.publication_id, o.publication_id) as other
                        from   telling t
                        join   mine m on m.band = t.band
                        join   watch.copy_band o on o.band = t.band and o.publisher <> m.publisher
                        """)
                .param("ids", stirred.toArray(UUID[]::new))
                .param("most", MOST)
                .query((row, index) ->
                        new Pair(row.getObject("one", UUID.class), row.getObject("other", UUID.class), 0))
                .list();
    }

    private Map<UUID, Compared> compared(UUID[] ids) {
        var compared = new HashMap<UUID, Compared>();
        jdbc.sql("""
                        select    p.id, p.title, p.body, o.scheme, o.value
                        from      watch.publication p
                        left join watch.own_identifier o on o.publication_id = p.id and o.scheme <> :copy
                        where     p.id = any(:ids)
                        """).param("ids", ids).param("copy", CopyGroupStore.SCHEME).query(row -> {
            var id = row.getObject("id", UUID.class);
            var one = compared.get(id);
            if (one == null) {
                one = new Compared(id, Imprint.of(row.getString("title"), row.getString("body")), new HashMap<>());
                compared.put(id, one);
            }
            var scheme = row.getString("scheme");
            if (scheme != null) {
                one.own().computeIfAbsent(scheme, _ -> new HashSet<>()).add(row.getString("value"));
            }
        });
        return compared;
    }
}
