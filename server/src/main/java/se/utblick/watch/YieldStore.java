package se.utblick.watch;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.matcher.Document;

/** Reads what an interest has found, and what has been made of it. */
final class YieldStore {

    // The beginning of a text says what it is about, and the whole of it takes long to read.
    private static final int LETTERS = 4_000;

    private final JdbcClient jdbc;

    YieldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Day(LocalDate day, int found) {}

    /** How many publications have met an interest of an area, for a goal, or that concerns somebody. */
    record Counted(By by, String which, int found) {
        enum By {
            AREA,
            GOAL,
            CONCERNED
        }
    }

    List<Counted> counted(LocalDate from) {
        return jdbc.sql("""
                        with met as (
                          select f.publication_id, i.area_code, i.goal_ids, i.concerns
                          from   watch.finding f
                          join   watch.interest i on i.id = f.interest_id
                          join   watch.publication p on p.id = f.publication_id
                          where  i.active
                          and    coalesce(p.published_on, p.first_seen::date) >= :from
                        )
                        select 'AREA' as what, area_code as which, count(distinct publication_id) as found
                        from   met
                        where  area_code is not null
                        group by area_code
                        union all
                        select 'GOAL', goal::text, count(distinct publication_id)
                        from   met, unnest(goal_ids) goal
                        group by goal
                        union all
                        select 'CONCERNED', code, count(distinct publication_id)
                        from   met, unnest(concerns) code
                        group by code
                        """)
                .param("from", Date.valueOf(from))
                .query((row, index) -> new Counted(
                        Counted.By.valueOf(row.getString("what")), row.getString("which"), row.getInt("found")))
                .list();
    }

    /** What an interest found, and what was made of it. */
    record Found(UUID interest, int found, int kept, int dropped) {}

    List<Found> found(Optional<LocalDate> from) {
        return jdbc.sql("""
                        select   f.interest_id, count(*) as found,
                                 count(*) filter (where j.verdict in ('KEPT', 'ACTED_ON')) as kept,
                                 count(*) filter (where j.verdict = 'DROPPED') as dropped
                        from     watch.finding f
                        join     watch.interest i on i.id = f.interest_id and i.active
                        join     watch.publication p on p.id = f.publication_id
                        left join (select distinct on (publication_id) publication_id, verdict
                                   from   watch.judgement
                                   order by publication_id, id desc) j on j.publication_id = p.id
                        where    coalesce(p.published_on, p.first_seen::date) >= :from
                        group by f.interest_id
                        """)
                .param("from", first(from))
                .query((row, index) -> new Found(
                        row.getObject("interest_id", UUID.class),
                        row.getInt("found"),
                        row.getInt("kept"),
                        row.getInt("dropped")))
                .list();
    }

    /** How many publications there are, and how many of them met an interest in use. */
    record Met(int published, int met) {}

    Met met(Optional<LocalDate> from) {
        return jdbc.sql("""
                        select count(*) as published,
                               count(*) filter (where exists (select 1
                                                              from   watch.finding f
                                                              join   watch.interest i on i.id = f.interest_id
                                                              where  f.publication_id = p.id
                                                              and    i.active)) as met
                        from   watch.publication p
                        where  coalesce(p.published_on, p.first_seen::date) >= :from
                        """)
                .param("from", first(from))
                .query((row, index) -> new Met(row.getInt("published"), row.getInt("met")))
                .single();
    }

    private static Date first(Optional<LocalDate> from) {
        return Date.valueOf(from.orElse(LocalDate.ofYearDay(1, 1)));
    }

    /** The beginning of a text that was found, and whether it was worth keeping. */
    record Judged(Document beginning, boolean kept) {}

    /** What it found each day, and the latest of it that somebody has judged. */
    record Given(List<Day> days, List<Judged> judged) {}

    /** All of it in one question; what tells no day of its own counts from when we saw it. */
    Given given(InterestId interest, LocalDate from, int atMost) {
        var rows = jdbc.sql("""
                        with met as (
                          select p.id, p.language, p.title, p.body, coalesce(p.published_on, p.first_seen::date) as day
                          from   watch.finding f
                          join   watch.publication p on p.id = f.publication_id
                          where  f.interest_id = :interest
                        ), judged as (
                          select   met.id, met.language, met.title, left(met.body, :letters) as beginning, j.verdict
                          from     met
                          join     lateral (select id, verdict
                                            from   watch.judgement
                                            where  publication_id = met.id
                                            order by id desc
                                            limit 1) j on j.verdict in ('KEPT', 'ACTED_ON', 'DROPPED')
                          order by j.id desc
                          limit    :at_most
                        )
                        select null::date as day, 0 as found, id::text, language, title, beginning, verdict
                        from   judged
                        union all
                        select day, count(*), null, null, null, null, null
                        from   met
                        where  day >= :from
                        group by day
                        """)
                .param("letters", LETTERS)
                .param("interest", interest.value())
                .param("from", Date.valueOf(from))
                .param("at_most", atMost)
                .query(YieldStore::row)
                .list();
        return new Given(
                rows.stream().flatMap(row -> row.day().stream()).toList(),
                rows.stream().flatMap(row -> row.judged().stream()).toList());
    }

    private record Row(Optional<Day> day, Optional<Judged> judged) {}

    private static Row row(ResultSet row, int index) throws SQLException {
        var day = PublicationStore.day(row, "day");
        if (day.isPresent()) {
            return new Row(Optional.of(new Day(day.get(), row.getInt("found"))), Optional.empty());
        }
        var beginning = new Document(
                row.getString("id"), row.getString("language"), row.getString("title"), row.getString("beginning"));
        return new Row(
                Optional.empty(),
                Optional.of(new Judged(beginning, !row.getString("verdict").equals("DROPPED"))));
    }
}
