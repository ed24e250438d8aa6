package se.utblick.watch.digest;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.PersonId;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationId;
import se.utblick.watch.digest.Candidate.Told;

/** The tables watch.digest and watch.digest_item, and what somebody follows of all that was found. */
final class DigestStore {

    /** When somebody's newest digest was made, and for which period. */
    record Had(LocalDate period, Instant madeAt) {}

    private static final String FOLLOWED = """
            select p.id, p.kind, p.language, p.title, p.source, p.deadline, p.deadline_days, p.stage, p.version, p.last_changed, r.score,
                   f.found_at, f.names_sv, f.names_en, t.title as told_title, t.last_days as told_days,
                   t.stage as told_stage
            from   watch.ranked r
            join   watch.publication p on p.id = r.publication_id
            cross join lateral (select max(f.found_at) as found_at,
                                       array_agg(i.name_sv order by i.code) as names_sv,
                                       array_agg(i.name_en order by i.code) as names_en
                                from   watch.finding f
                                join   watch.interest i on i.id = f.interest_id
                                where  f.publication_id = p.id
                                and    i.active
                                and    (:all or i.id = any(:interests) or i.area_code = any(:areas)
                                        or i.concerns && cast(:concerned as text[]))) f
            left join lateral (select d.title, d.last_days, d.stage
                               from   watch.digest_item d
                               where  d.person_id = :person
                               and    d.publication_id = p.id
                               order by d.period desc
                               limit 1) t on true
            where  f.found_at is not null
            and    r.shelf <> 'DROPPED'
            """;

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Had> newest(PersonId person) {
        return jdbc.sql("""
                        select period, made_at
                        from   watch.digest
                        where  person_id = :person
                        order by period desc
                        limit  1
                        """)
                .param("person", person.value())
                .query((row, _) -> new Had(
                        row.getObject("period", LocalDate.class),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** Begins somebody's digest for a period, unless it has been begun. Whoever comes second waits, and is told no. */
    boolean begin(PersonId person, LocalDate period, Instant now) {
        return jdbc.sql("""
                        insert into watch.digest (person_id, period, made_at, items)
                        values (:person, :period, :now, 0)
                        on conflict (person_id, period) do nothing
                        """)
                        .param("person", person.value())
                        .param("period", Date.valueOf(period))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Keeps what somebody is told, and how it reads. */
    void tell(PersonId person, LocalDate period, List<Candidate> items) {
        for (var item : items) {
            jdbc.sql("""
                            insert into watch.digest_item (person_id, period, publication_id, title, last_days, stage)
                            values (:person, :period, :publication, :title, :days, :stage)
                            """)
                    .param("person", person.value())
                    .param("period", Date.valueOf(period))
                    .param("publication", item.id().value())
                    .param("title", item.title())
                    .param("days", item.lastDays().stream().map(Date::valueOf).toArray(Date[]::new))
                    .param("stage", item.stage().name())
                    .update();
        }
        jdbc.sql("update watch.digest set items = :items where person_id = :person and period = :period")
                .param("items", items.size())
                .param("person", person.value())
                .param("period", Date.valueOf(period))
                .update();
    }

    /** What could be told: what was found since then and is not past, and what they were told of before. */
    List<Candidate> candidates(PersonId person, Following following, Instant since, LocalDate today) {
        return followed("and (t.stage is not null or f.found_at > :since and r.current_until >= :today)", following)
                .param("person", person.value())
                .param("since", Timestamp.from(since))
                .param("today", Date.valueOf(today))
                .query((row, _) -> candidate(row))
                .list();
    }

    /** What was found since then and is not past, the most important of it, as a feed tells it. */
    List<Noted> noted(PersonId person, Following following, Instant since, LocalDate today, int atMost) {
        return followed(
                        "and f.found_at > :since and r.current_until >= :today order by r.score desc, p.id limit :at_most",
                        following)
                .param("person", person.value())
                .param("since", Timestamp.from(since))
                .param("today", Date.valueOf(today))
                .param("at_most", atMost)
                .query((row, _) -> noted(row))
                .list();
    }

    /** What runs out from a day on: what we have kept or act on before all, then what matters most. */
    List<Noted> runningOut(PersonId person, Following following, LocalDate from, int atMost) {
        return followed("""
                        and r.deadline >= :from
                        order by r.shelf in ('KEPT', 'ACTED_ON') desc, r.score desc, p.id
                        limit :at_most
                        """, following)
                .param("person", person.value())
                .param("from", Date.valueOf(from))
                .param("at_most", atMost)
                .query((row, _) -> noted(row))
                .list();
    }

    private StatementSpec followed(String which, Following following) {
        return jdbc.sql(FOLLOWED + which)
                .param("all", following.isOfAll())
                .param("interests", SubscriptionStore.interests(following))
                .param("areas", SubscriptionStore.areas(following))
                .param("concerned", SubscriptionStore.concerned(following));
    }

    private static Noted noted(ResultSet row) throws SQLException {
        return new Noted(candidate(row), row.getTimestamp("last_changed").toInstant(), row.getInt("version"));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new PublicationId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getString("title"),
                row.getString("source"),
                Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
                days(row, "deadline_days"),
                Stage.valueOf(row.getString("stage")),
                row.getDouble("score"),
                row.getTimestamp("found_at").toInstant(),
                names(row),
                told(row));
    }

    private static Optional<Told> told(ResultSet row) throws SQLException {
        var stage = row.getString("told_stage");
        return stage == null
                ? Optional.empty()
                : Optional.of(new Told(row.getString("told_title"), days(row, "told_days"), Stage.valueOf(stage)));
    }

    private static List<Bilingual> names(ResultSet row) throws SQLException {
        var swedish = (String[]) row.getArray("names_sv").getArray();
        var english = (String[]) row.getArray("names_en").getArray();
        var names = new ArrayList<Bilingual>();
        for (int i = 0; i < swedish.length; i++) {
            names.add(new Bilingual(swedish[i], english[i]));
        }
        return names;
    }

    private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .toList();
    }
}
