package se.utblick.watch;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
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

    /** How many texts of each day have met it; what tells no day of its own counts from when we saw it. */
    List<Day> byDay(InterestId interest, LocalDate from) {
        return jdbc.sql("""
                        select   day, count(*) as found
                        from     (select coalesce(p.published_on, p.first_seen::date) as day
                                  from   watch.finding f
                                  join   watch.publication p on p.id = f.publication_id
                                  where  f.interest_id = :interest) met
                        where    day >= :from
                        group by day
                        """)
                .param("interest", interest.value())
                .param("from", Date.valueOf(from))
                .query((row, index) -> new Day(PublicationStore.day(row, "day").orElse(from), row.getInt("found")))
                .list();
    }

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

    /** The beginning of a text that was found, and whether it was worth keeping. */
    record Judged(Document beginning, boolean kept) {}

    /** The latest that somebody has kept, acted on or dropped. */
    List<Judged> judged(InterestId interest, int atMost) {
        return jdbc.sql("""
                        select   p.id, p.language, p.title, left(p.body, :letters) as beginning, j.verdict
                        from     watch.finding f
                        join     watch.publication p on p.id = f.publication_id
                        join     lateral (select id, verdict
                                          from   watch.judgement
                                          where  publication_id = p.id
                                          order by id desc
                                          limit 1) j on j.verdict in ('KEPT', 'ACTED_ON', 'DROPPED')
                        where    f.interest_id = :interest
                        order by j.id desc
                        limit    :at_most
                        """)
                .param("letters", LETTERS)
                .param("interest", interest.value())
                .param("at_most", atMost)
                .query((row, index) -> new Judged(
                        new Document(
                                row.getString("id"),
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("beginning")),
                        !row.getString("verdict").equals("DROPPED")))
                .list();
    }
}
