package se.utblick.watch;

import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.utblick.kernel.Bilingual;
import se.utblick.watch.Wish.Waiting;

/**
 * Looks things up in the inbox. What lies there is found by the table watch.ranked alone, and only the cards that are shown
 * are read from the publications.
 */
final class InboxStore {

    /** A publication, the newest judgement of it, and its place with the reasons for it. */
    record Card(Publication publication, Optional<Judgement> judgement, double score, List<Finding.Reason> reasons) {}

    private static final String COLUMNS = """
            select p.id, p.source, p.native_id, p.kind, p.language, p.title, p.body, p.sender, p.address,
                   p.published_on, p.month_only, p.deadline, p.stage, p.facts::text as facts, p.topics_chosen,
                   p.topics_refused,
                   coalesce(p.page_sha256, p.listing_sha256) as sha256, p.first_seen, p.last_changed, p.version,
                   j.verdict, j.why, j.activity_id, j.by_name, j.judged_at, coalesce(r.score, 0) as score,
                   coalesce(r.reasons, '[]') as reasons
            """;

    private static final String NEWEST_JUDGEMENT = """
            left join lateral (select verdict, why, activity_id, by_name, at as judged_at
                               from   watch.judgement j
                               where  j.publication_id = p.id
                               order by j.id desc
                               limit 1) j on true
            """;

    // One condition for each thing that can be wished for; a wish that is not made lets everything through.
    private static final String WISHED = """
            where  (:interest::uuid is null or :interest::uuid = any(r.interests))
            and    (:concerned = ''
                    or r.interests && array(select id from watch.interest where :concerned = any(concerns)))
            and    (:source = '' or r.source = :source)
            and    (:kind::text is null or r.kind = :kind::text)
            and    (:shelf = 'ALL' or r.shelf = :shelf)
            and    (:text = ''
                    or r.publication_id in (select id
                                            from   watch.publication
                                            where  words @@ to_tsquery('simple', :words)))
            """;

    private static final String IN_TIME = """
            and    case :time
                   when 'CURRENT' then r.current_until >= :today
                   when 'NEAR' then r.deadline between :today and :eight_weeks
                   when 'PAST' then r.deadline < :today
                   else true
                   end
            """;

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the inbox, and how many there are beside it; found in one go.
     *
     * @param atMost how many of the page's cards are wanted
     */
    Page page(Wish wish, LocalDate today, int atMost) {
        var rows = wished(
                        "with wished as materialized (select r.publication_id, r.matter, r.later_copy, r.score, coalesce(true "
                                + IN_TIME
                                + ", false) as in_time from watch.ranked r " + WISHED + """
                                ), cards as materialized (
                                select distinct on (matter) publication_id, score from wished where in_time
                                order by matter, later_copy, score desc, publication_id)
                                """ + COLUMNS + """
                                , (select count(*) from cards) as counted
                                , (select count(distinct matter) from wished) as whole
                                from   (select publication_id from cards
                                        order by score desc, publication_id limit :per_page offset :offset) shown
                                join   watch.ranked r on r.publication_id = shown.publication_id
                                join   watch.publication p on p.id = r.publication_id
                                """
                                + NEWEST_JUDGEMENT + "order by r.score desc, p.id",
                        wish,
                        today)
                .param("per_page", atMost)
                .param("offset", (wish.page() - 1) * Wish.PER_PAGE)
                .query((row, index) -> new Row(card(row), new Counts(row.getInt("counted"), row.getInt("whole"))))
                .list();
        var counts = rows.isEmpty() ? count(wish, today) : rows.getFirst().counts();
        return new Page(rows.stream().map(Row::card).toList(), counts);
    }

    private record Row(Card card, Counts counts) {}

    /** Cards, and how many there are beside them. */
    record Page(List<Card> cards, Counts counts) {}

    /** How many there are in the wished time, and how many in all times. */
    private Counts count(Wish wish, LocalDate today) {
        return wished(
                        "select count(distinct r.matter) filter (where true " + IN_TIME
                                + ") as counted, count(distinct r.matter) as whole from watch.ranked r " + WISHED,
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
                .query((row, index) -> card(row))
                .optional();
    }

    /** What is kept or acted on and runs out between two days. */
    List<Card> runningOut(LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + """
                        from   watch.ranked r
                        join   watch.publication p on p.id = r.publication_id
                        """ + NEWEST_JUDGEMENT + """
                        where  r.shelf in ('KEPT', 'ACTED_ON')
                        and    r.deadline between :from and :to
                        and    not exists (select
                                           from   watch.ranked o
                                           where  o.matter = r.matter
                                           and    o.shelf in ('KEPT', 'ACTED_ON')
                                           and    o.deadline = r.deadline
                                           and    (o.score, o.publication_id) > (r.score, r.publication_id))
                        order by r.deadline, r.score desc, p.id
                        """)
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query((row, index) -> card(row))
                .list();
    }

    /** How many open findings each interest has in the usual time, the most first. */
    List<Waiting> waitingByInterest(LocalDate today) {
        return wished(
                        "select i.id, i.name_sv, i.name_en, w.waiting from (select unnest(r.interests) as interest, "
                                + "count(distinct r.matter) as waiting from watch.ranked r " + WISHED + IN_TIME + """
                                group by interest) w
                                join   watch.interest i on i.id = w.interest
                                order by w.waiting desc, i.code
                                """,
                        Wish.ANYTHING_OPEN,
                        today)
                .query((row, index) -> new Waiting(
                        new InterestId(row.getObject("id", UUID.class)),
                        new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                        row.getInt("waiting")))
                .list();
    }

    /** Every source that anything has come from, by its code, with the name it has been given; empty when it has none. */
    Map<String, String> sources() {
        return jdbc
                .sql("""
                        select   o.source, coalesce(s.name, '') as name
                        from     (select distinct source from watch.round) o
                        left join watch.source s on s.code = o.source
                        """)
                .query((row, index) -> Map.entry(row.getString("source"), row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                PublicationStore.publication(row, 0),
                FindingStore.judgement(row),
                row.getDouble("score"),
                Reasons.read(row.getString("reasons")));
    }

    private StatementSpec wished(String sql, Wish wish, LocalDate today) {
        return jdbc.sql(sql)
                .param("interest", orNull(wish.interest().map(InterestId::value)))
                .param("source", wish.source())
                .param("concerned", wish.concerned())
                .param("kind", orNull(wish.kind().map(Enum::name)))
                .param("shelf", wish.shelf().name())
                .param("time", wish.time().name())
                .param("text", wish.text())
                .param("words", TextSearch.query(wish.text()))
                .param("today", Date.valueOf(today))
                .param("eight_weeks", Date.valueOf(today.plusWeeks(8)));
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
