package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.Gathered.Yield;

/** The tables watch.ranked and watch.ranking, and what the order in them is made of. */
final class RankStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RankStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    boolean isFor(LocalDate today) {
        return isFor(today, "");
    }

    boolean isForOnceOthersAreDone(LocalDate today) {
        return isFor(today, " for update");
    }

    private boolean isFor(LocalDate today, String locking) {
        return jdbc.sql("select day, rules from watch.ranking" + locking)
                .query((row, index) -> PublicationStore.day(row, "day").equals(Optional.of(today))
                        && row.getString("rules").equals(Ranking.fingerprint()))
                .single();
    }

    void isNowFor(LocalDate today) {
        jdbc.sql("update watch.ranking set day = :day, rules = :rules")
                .param("day", Date.valueOf(today))
                .param("rules", Ranking.fingerprint())
                .update();
    }

    void isForNoDay() {
        jdbc.sql("update watch.ranking set rules = ''").update();
    }

    /** A day that has passed gives way to the next: the rule of {@link Deadline#next}, for everything stored. */
    void moveDeadlinesOn(LocalDate today) {
        jdbc.sql("""
                        update watch.publication
                        set    deadline = (select min(day) from unnest(deadline_days) day where day >= :today)
                        where  deadline < :today
                        and    :today <= any(deadline_days)
                        """).param("today", Date.valueOf(today)).update();
    }

    /** All that can have a place: what has met an interest, and what somebody has judged. */
    List<PublicationId> everything() {
        return jdbc.sql("""
                        select publication_id
                        from   watch.finding
                        union
                        select publication_id
                        from   watch.judgement
                        """)
                .query((row, index) -> PublicationStore.id(row, "publication_id"))
                .list();
    }

    /** Gives each of these publications its place; those of which nothing has been gathered have none. */
    void place(
            Collection<PublicationId> publications,
            Map<PublicationId, Gathered> gathered,
            Optional<LocalDate> board,
            LocalDate today) {
        jdbc.sql("""
                        delete from watch.ranked
                        where  publication_id = any(:publications)
                        and    not publication_id = any(:gathered)
                        """)
                .param("publications", PublicationStore.ids(publications))
                .param("gathered", PublicationStore.ids(gathered.keySet()))
                .update();
        var yields = yields();
        batches.batchUpdate(
                """
                insert into watch.ranked
                       (publication_id, matter, later_copy, score, reasons, source, kind, shelf, deadline, current_until, interests)
                select id, matter, later_copy, :score, :reasons::jsonb, :source, :kind, :shelf, :deadline, :current_until,
                       string_to_array(:interests, ' ')::uuid[]
                from   watch.publication
                where  id = :id
                on conflict (publication_id) do update
                set    score = excluded.score, reasons = excluded.reasons, source = excluded.source,
                       kind = excluded.kind, shelf = excluded.shelf, deadline = excluded.deadline,
                       current_until = excluded.current_until, interests = excluded.interests
                """,
                gathered.entrySet().stream()
                        .map(one -> parameters(
                                one.getKey(),
                                one.getValue(),
                                Ranking.rank(one.getValue().candidate(yields, board, today))))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(PublicationId id, Gathered gathered, Ranking.Ranked ranked) {
        return new MapSqlParameterSource()
                .addValue("id", id.value())
                .addValue("score", ranked.score())
                .addValue("reasons", Reasons.written(ranked.reasons()))
                .addValue("source", gathered.source())
                .addValue("kind", gathered.kind().name())
                .addValue("shelf", gathered.shelf().name())
                .addValue("deadline", date(gathered.deadline()))
                .addValue("current_until", date(gathered.currentUntil()))
                .addValue(
                        "interests",
                        String.join(
                                " ",
                                gathered.interests().stream()
                                        .map(UUID::toString)
                                        .toList()));
    }

    private static @Nullable Date date(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    /** What is known of these publications, when they have met an interest or been judged. */
    Map<PublicationId, Gathered> gathered(Collection<PublicationId> publications) {
        var gathered = new HashMap<PublicationId, Gathered>();
        jdbc.sql("""
                        select    p.id, p.source, p.kind, p.stage, p.sender, p.deadline, p.published_on, p.first_seen,
                                  f.asked, f.in_title, f.by_number, i.id as interest, i.goal_ids,
                                  j.verdict, j.judged_at
                        from      watch.publication p
                        left join lateral (select verdict, at as judged_at from watch.judgement j
                                           where j.publication_id = p.id order by j.id desc limit 1) j on true
                        left join watch.finding f on f.publication_id = p.id
                        left join watch.interest i on i.id = f.interest_id
                        where     p.id = any(:publications)
                        and       (f.publication_id is not null or j.verdict is not null)
                        """).param("publications", PublicationStore.ids(publications)).query(row -> {
            var id = PublicationStore.id(row, "id");
            var one = gathered.get(id);
            if (one == null) {
                one = new Gathered(row);
                gathered.put(id, one);
            }
            one.add(row);
        });
        return gathered;
    }

    private Map<UUID, Yield> yields() {
        return jdbc
                .sql("""
                        with newest as (
                          select distinct on (publication_id) publication_id, id, verdict
                          from   watch.judgement
                          order by publication_id, id desc
                        ), judged as (
                          select f.interest_id, n.verdict,
                                 row_number() over (partition by f.interest_id order by n.id desc) as place
                          from   newest n
                          join   watch.finding f on f.publication_id = n.publication_id
                          where  n.verdict in ('KEPT', 'ACTED_ON', 'DROPPED')
                        )
                        select found.*, coalesce(trust.judged, 0) as judged, coalesce(trust.kept, 0) as kept
                        from   (select   interest_id, count(*) as found,
                                         count(*)::float8 / (select count(*) from watch.publication) as share
                                from     watch.finding
                                group by interest_id) found
                        left join (select interest_id, count(*) as judged,
                                          count(*) filter (where verdict <> 'DROPPED') as kept
                                   from   judged
                                   where  place <= :latest
                                   group by interest_id) trust on trust.interest_id = found.interest_id
                        """)
                .param("latest", Ranking.TRUSTED_BY)
                .query((row, index) -> Map.entry(
                        row.getObject("interest_id", UUID.class),
                        new Yield(
                                row.getInt("found"), row.getDouble("share"), row.getInt("judged"), row.getInt("kept"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
