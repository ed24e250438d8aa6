package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.platform.Calendar;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.Ranking.Candidate;

/** Keeps the order of the inbox: works it out for what has changed, and for everything when a new day has come. */
@Component
class Ranker {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Ranker(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }

    /** Deadlines come nearer by themselves: the first who looks on a new day has the order made anew. */
    void forToday() {
        var today = today();
        if (isFor(today, "")) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            // Only one does it; the others wait, and find it done.
            if (!isFor(today, " for update")) {
                var everything = jdbc.sql("select distinct publication_id from watch.finding")
                        .query((row, index) -> PublicationStore.id(row, "publication_id"))
                        .list();
                rank(everything, today);
                jdbc.sql("update watch.ranking set day = :day, rules = :rules")
                        .param("day", java.sql.Date.valueOf(today))
                        .param("rules", Ranking.fingerprint())
                        .update();
            }
        });
    }

    /** Works out the places of these publications; to be called in the transaction that changed them. */
    void rank(Collection<PublicationId> publications) {
        rank(publications, today());
    }

    /** Why these publications stand where they stand. */
    Map<PublicationId, Ranking.Ranked> reasons(Collection<PublicationId> publications) {
        return candidates(publications, today()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Ranking.rank(one.getValue())));
    }

    private void rank(Collection<PublicationId> publications, LocalDate today) {
        var candidates = candidates(publications, today);
        jdbc.sql("""
                        delete from watch.ranked
                        where  publication_id = any(:publications)
                        and    not publication_id = any(:found)
                        """)
                .param("publications", PublicationStore.ids(publications))
                .param("found", PublicationStore.ids(candidates.keySet()))
                .update();
        batches.batchUpdate(
                """
                insert into watch.ranked (publication_id, score)
                values (:id, :score)
                on conflict (publication_id) do update
                set    score = excluded.score
                """,
                candidates.entrySet().stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("id", one.getKey().value())
                                .addValue("score", Ranking.rank(one.getValue()).score()))
                        .toArray(SqlParameterSource[]::new));
    }

    private boolean isFor(LocalDate today, String locking) {
        return jdbc.sql("select day, rules from watch.ranking" + locking)
                .query((row, index) -> PublicationStore.day(row, "day").equals(Optional.of(today))
                        && row.getString("rules").equals(Ranking.fingerprint()))
                .single();
    }

    private Map<PublicationId, Candidate> candidates(Collection<PublicationId> publications, LocalDate today) {
        var gathered = new HashMap<PublicationId, Gathered>();
        var yields = yields();
        jdbc.sql("""
                        select    p.id, p.kind, p.stage, p.sender, p.deadline, p.published_on, p.first_seen,
                                  f.asked, f.in_title, f.by_number, i.id as interest, i.goal_ids,
                                  (select verdict from watch.judgement j where j.publication_id = p.id
                                   order by j.id desc limit 1) as verdict
                        from      watch.publication p
                        left join watch.finding f on f.publication_id = p.id
                        left join watch.interest i on i.id = f.interest_id
                        where     p.id = any(:publications)
                        and       (f.publication_id is not null
                                   or exists (select from watch.judgement j where j.publication_id = p.id))
                        """).param("publications", PublicationStore.ids(publications)).query(row -> {
            var id = PublicationStore.id(row, "id");
            var one = gathered.get(id);
            if (one == null) {
                one = new Gathered(row);
                gathered.put(id, one);
            }
            one.add(row);
        });
        return gathered.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().candidate(yields, today)));
    }

    /** What an interest has met: how many, and how large a part of everything stored. */
    private record Yield(int found, double share) {

        private static final Yield UNKNOWN = new Yield(0, 1);
        private static final double WIDE = 0.1;
        private static final int FEW = 20;

        /** Whether it says something that this interest is met, too. */
        boolean isParticular() {
            return share <= WIDE || found <= FEW;
        }
    }

    private Map<UUID, Yield> yields() {
        return jdbc
                .sql("""
                        select   interest_id, count(*) as found,
                                 count(*)::float8 / (select count(*) from watch.publication) as share
                        from     watch.finding
                        group by interest_id
                        """)
                .query((row, index) -> Map.entry(
                        row.getObject("interest_id", UUID.class),
                        new Yield(row.getInt("found"), row.getDouble("share"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that is known of one publication, gathered from the rows of what it met. */
    private static final class Gathered {

        private final Kind kind;
        private final Stage stage;
        private final String sender;
        private final Optional<LocalDate> deadline;
        private final LocalDate seen;
        private final boolean raised;
        private final Set<UUID> interests = new HashSet<>();
        private final Set<UUID> goals = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private boolean inTitle;
        private boolean byNumber;

        Gathered(ResultSet row) throws SQLException {
            this.kind = Kind.valueOf(row.getString("kind"));
            this.stage = Stage.valueOf(row.getString("stage"));
            this.sender = row.getString("sender");
            this.deadline = PublicationStore.day(row, "deadline");
            this.seen = PublicationStore.day(row, "published_on").orElse(day(row));
            this.raised = Judgement.Verdict.RAISED.name().equals(row.getString("verdict"));
        }

        void add(ResultSet row) throws SQLException {
            var interest = row.getObject("interest", UUID.class);
            if (interest != null) {
                interests.add(interest);
                goals.addAll(Arrays.asList((UUID[]) row.getArray("goal_ids").getArray()));
                words.addAll(PublicationStore.texts(row, "asked"));
                inTitle |= row.getBoolean("in_title");
                byNumber |= row.getBoolean("by_number");
            }
        }

        Candidate candidate(Map<UUID, Yield> yields, LocalDate today) {
            var met = interests.stream()
                    .map(interest -> yields.getOrDefault(interest, Yield.UNKNOWN))
                    .toList();
            return new Candidate(
                    kind,
                    stage,
                    sender,
                    deadline,
                    seen,
                    goals.size(),
                    (int) met.stream().filter(Yield::isParticular).count(),
                    met.stream().mapToDouble(Yield::share).min().orElse(1),
                    words.size(),
                    inTitle,
                    byNumber,
                    raised,
                    today);
        }

        private static LocalDate day(ResultSet row) throws SQLException {
            Instant first = row.getTimestamp("first_seen").toInstant();
            return LocalDate.ofInstant(first, Calendar.ZONE);
        }
    }
}
