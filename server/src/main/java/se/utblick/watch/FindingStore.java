package se.utblick.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.matcher.Hit;
import se.utblick.organisation.Actor;
import se.utblick.steering.GoalId;

/** The tables watch.finding and watch.judgement. */
final class FindingStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    FindingStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What these publications met is now this, and nothing else. A finding that still holds keeps the day it was made. */
    void replace(Collection<PublicationId> publications, List<Matching.Met> met, Instant now) {
        remove(publications, Optional.empty(), met);
        put(met, now);
    }

    /** The same for one interest alone. */
    void replace(Collection<PublicationId> publications, InterestId interest, List<Matching.Met> met, Instant now) {
        remove(publications, Optional.of(interest), met);
        put(met, now);
    }

    private void remove(Collection<PublicationId> publications, Optional<InterestId> only, List<Matching.Met> kept) {
        jdbc.sql("""
                        delete from watch.finding
                        where  publication_id = any(:publications)
                        and    (:only::uuid is null or interest_id = :only::uuid)
                        and    (publication_id, interest_id) not in (
                               select * from unnest(:kept_publications::uuid[], :kept_interests::uuid[]))
                        """)
                .param("publications", PublicationStore.ids(publications))
                .param("only", only.map(InterestId::value).orElse(null))
                .param(
                        "kept_publications",
                        PublicationStore.ids(
                                kept.stream().map(Matching.Met::publication).toList()))
                .param(
                        "kept_interests",
                        kept.stream().map(met -> met.interest().value()).toArray(UUID[]::new))
                .update();
    }

    void put(List<Matching.Met> met, Instant now) {
        batches.batchUpdate("""
                insert into watch.finding (publication_id, interest_id, found_at, hits, asked, in_title, by_number)
                values (:publication, :interest, :found_at, :hits::jsonb, string_to_array(:asked, chr(10)), :in_title,
                        :by_number)
                on conflict (publication_id, interest_id) do update
                set    hits = excluded.hits, asked = excluded.asked, in_title = excluded.in_title,
                       by_number = excluded.by_number
                """, met.stream().map(one -> parameters(one, now)).toArray(SqlParameterSource[]::new));
    }

    /** What each of these publications met. */
    Map<PublicationId, List<Finding.Met>> met(Collection<PublicationId> publications) {
        return jdbc
                .sql("""
                        select   f.publication_id, f.hits::text as hits, i.id, i.code, i.name_sv, i.name_en
                        from     watch.finding f
                        join     watch.interest i on i.id = f.interest_id
                        where    f.publication_id = any(:publications)
                        order by i.code
                        """)
                .param("publications", PublicationStore.ids(publications))
                .query((row, index) -> Map.entry(
                        PublicationStore.id(row, "publication_id"),
                        new Finding.Met(
                                new InterestId(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                                Hits.read(row.getString("hits")))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The same is made of each of these. */
    void judge(Actor by, Collection<PublicationId> publications, Judgement judgement) {
        jdbc.sql("""
                        insert into watch.judgement
                               (publication_id, verdict, why, activity_id, by_id, by_name, at)
                        select publication, :verdict, :why, :activity::uuid, :by_id::uuid, :by_name, :at::timestamptz
                        from   unnest(:publications::uuid[]) publication
                        """)
                .param("publications", PublicationStore.ids(publications))
                .param("verdict", judgement.verdict().name())
                .param("why", judgement.why())
                .param("activity", judgement.activity().orElse(null))
                .param("by_id", by.person().value())
                .param("by_name", judgement.by())
                .param("at", Timestamp.from(judgement.at()))
                .update();
    }

    /** Everything that has been made of a publication, the newest first. */
    List<Judgement> judgements(PublicationId publication) {
        return jdbc.sql("""
                        select   verdict, why, activity_id, by_name, at as judged_at
                        from     watch.judgement
                        where    publication_id = :publication
                        order by id desc
                        """)
                .param("publication", publication.value())
                .query((row, index) -> judgement(row).orElseThrow())
                .list();
    }

    /** The judgement in a row that may have none. */
    static Optional<Judgement> judgement(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? Optional.empty()
                : Optional.of(new Judgement(
                        Judgement.Verdict.valueOf(verdict),
                        row.getString("why"),
                        Optional.ofNullable(row.getObject("activity_id", UUID.class)),
                        row.getString("by_name"),
                        row.getTimestamp("judged_at").toInstant()));
    }

    /** What was kept or acted on in these days of all that interests for these goals have found, the newest first. */
    List<Watch.Kept> kept(Collection<GoalId> goals, Instant from, Instant before) {
        return jdbc.sql("""
                        select   p.id, p.title, array(select distinct g.id
                                                      from   watch.finding f
                                                      join   watch.interest i on i.id = f.interest_id
                                                      cross  join unnest(i.goal_ids) g(id)
                                                      where  f.publication_id = p.id and g.id = any(:goals)) as goals
                        from     watch.publication p
                        join     lateral (select j.verdict, j.at
                                          from   watch.judgement j
                                          where  j.publication_id = p.id
                                          order  by j.id desc
                                          limit  1) j on j.verdict in ('KEPT', 'ACTED_ON')
                        where    p.id in (select publication_id from watch.judgement where at >= :from and at < :before)
                        and      j.at >= :from and j.at < :before
                        and      exists (select
                                         from   watch.finding f
                                         join   watch.interest i on i.id = f.interest_id
                                         where  f.publication_id = p.id and i.goal_ids && :goals)
                        order by j.at desc
                        limit    40
                        """)
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .query((row, index) -> new Watch.Kept(
                        new PublicationId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Stream.of((UUID[]) row.getArray("goals").getArray())
                                .map(GoalId::new)
                                .toList()))
                .list();
    }

    private static SqlParameterSource parameters(Matching.Met met, Instant now) {
        return new MapSqlParameterSource()
                .addValue("publication", met.publication().value())
                .addValue("interest", met.interest().value())
                .addValue("found_at", Timestamp.from(now))
                .addValue("hits", Hits.written(met.hits()))
                .addValue(
                        "asked",
                        String.join(
                                "\n",
                                met.hits().stream().map(Hit::asked).distinct().toList()))
                .addValue("in_title", met.hits().stream().anyMatch(hit -> hit.field() == Hit.Field.TITLE))
                .addValue("by_number", met.hits().stream().anyMatch(FindingStore::isNumber));
    }

    /** Whether what was asked for is the number of a procedure or a document, and not a word. */
    private static boolean isNumber(Hit hit) {
        return hit.field() == Hit.Field.IDENTIFIER || hit.asked().matches(".*(?:\\d{4}[/:)]|\\(\\d{4}).*");
    }
}
