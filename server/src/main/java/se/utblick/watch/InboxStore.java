package se.utblick.watch;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Bilingual;
import se.utblick.watch.Wish.Waiting;

/** Looks things up in the inbox: the tables of publications, rank and judgements together. */
final class InboxStore {

    /** A publication and the newest judgement of it. */
    record Card(Publication publication, Optional<Judgement> judgement, double score) {}

    private static final String COLUMNS = """
            select p.id, p.source, p.native_id, p.kind, p.language, p.title, p.body, p.sender, p.address,
                   p.published_on, p.month_only, p.deadline, p.deadline_words, p.stage, p.identifiers,
                   coalesce(p.page_sha256, p.listing_sha256) as sha256, p.first_seen, p.last_changed, p.version,
                   j.verdict, j.why, j.activity_id, j.by_name, j.judged_at, coalesce(r.score, 0) as score
            """;

    private static final String NEWEST_JUDGEMENT = """
            left join lateral (select verdict, why, activity_id, by_name, at as judged_at
                               from   watch.judgement j
                               where  j.publication_id = p.id
                               order by j.id desc
                               limit 1) j on true
            """;

    private static final String RANKED = """
            from   watch.ranked r
            join   watch.publication p on p.id = r.publication_id
            """ + NEWEST_JUDGEMENT;

    // One condition for each thing that can be wished for; a wish that is not made lets everything through.
    private static final String WISHED = """
            where  (:interest::uuid is null
                    or exists (select from watch.finding f
                               where  f.publication_id = p.id and f.interest_id = :interest::uuid))
            and    (:source = '' or p.source = :source)
            and    (:kind::text is null or p.kind = :kind::text)
            and    case :shelf
                   when 'ALL' then true
                   when 'OPEN' then coalesce(j.verdict, 'REOPENED') in ('REOPENED', 'RAISED')
                   else j.verdict = :shelf
                   end
            and    (:text = '' or p.title ilike :pattern or p.body ilike :pattern or p.sender ilike :pattern
                    or array_to_string(p.identifiers, ' ') ilike :pattern)
            """;

    private static final String IN_TIME = """
            and    case :time
                   when 'CURRENT' then p.stage not in ('WITHDRAWN', 'CLOSED')
                        and coalesce(p.deadline >= :today, coalesce(p.published_on, p.first_seen::date) >= :year_ago)
                   when 'NEAR' then p.deadline between :today and :eight_weeks
                   when 'PAST' then p.deadline < :today
                   else true
                   end
            """;

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Card> page(Wish wish, LocalDate today) {
        return wished(
                        COLUMNS + RANKED + WISHED + IN_TIME
                                + "order by r.score desc, p.id limit :per_page offset :offset",
                        wish,
                        today)
                .param("per_page", Wish.PER_PAGE)
                .param("offset", (wish.page() - 1) * Wish.PER_PAGE)
                .query((row, index) -> new Card(
                        PublicationStore.publication(row, index), FindingStore.judgement(row), row.getDouble("score")))
                .list();
    }

    /** How many there are in the wished time, and how many in all times. */
    Counts count(Wish wish, LocalDate today) {
        return wished(
                        "select count(*) filter (where true " + IN_TIME + ") as counted, count(*) as whole " + RANKED
                                + WISHED,
                        wish,
                        today)
                .query((row, index) -> new Counts(row.getInt("counted"), row.getInt("whole")))
                .single();
    }

    record Counts(int inTime, int inAll) {}

    Optional<Card> card(PublicationId id) {
        return jdbc.sql(COLUMNS + """
                        from   watch.publication p
                        left join watch.ranked r on r.publication_id = p.id
                        """ + NEWEST_JUDGEMENT + "where p.id = :id")
                .param("id", id.value())
                .query((row, index) -> new Card(
                        PublicationStore.publication(row, index), FindingStore.judgement(row), row.getDouble("score")))
                .optional();
    }

    /** What is kept or acted on and runs out between two days. */
    List<Card> runningOut(LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + RANKED + """
                        where  j.verdict in ('KEPT', 'ACTED_ON')
                        and    p.deadline between :from and :to
                        order by p.deadline, r.score desc, p.id
                        """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query((row, index) -> new Card(
                        PublicationStore.publication(row, index), FindingStore.judgement(row), row.getDouble("score")))
                .list();
    }

    /** How many open findings each interest has in the usual time, the most first. */
    List<Waiting> waitingByInterest(LocalDate today) {
        return wished(
                        "select i.id, i.name_sv, i.name_en, count(*) as waiting " + RANKED + """
                        join   watch.finding f on f.publication_id = p.id
                        join   watch.interest i on i.id = f.interest_id
                        """ + WISHED + IN_TIME
                                + " group by i.id order by waiting desc, i.code",
                        Wish.ANYTHING_OPEN,
                        today)
                .query((row, index) -> new Waiting(
                        new InterestId(row.getObject("id", UUID.class)),
                        new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                        row.getInt("waiting")))
                .list();
    }

    /** The sources that anything in the inbox has come from. */
    List<String> sources() {
        return jdbc.sql("select distinct source from watch.round order by source")
                .query(String.class)
                .list();
    }

    private StatementSpec wished(String sql, Wish wish, LocalDate today) {
        return jdbc.sql(sql)
                .param("interest", orNull(wish.interest().map(InterestId::value)))
                .param("source", wish.source())
                .param("kind", orNull(wish.kind().map(Enum::name)))
                .param("shelf", wish.shelf().name())
                .param("time", wish.time().name())
                .param("text", wish.text())
                .param("pattern", "%" + wish.text().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("today", Date.valueOf(today))
                .param("year_ago", Date.valueOf(today.minusYears(1)))
                .param("eight_weeks", Date.valueOf(today.plusWeeks(8)));
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
