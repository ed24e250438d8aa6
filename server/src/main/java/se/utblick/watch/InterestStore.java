package se.utblick.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/** The table watch.interest. */
final class InterestStore {

    // Any number will do, as long as nobody else locks it.
    private static final long LOCK = 7_360_412;

    private final JdbcClient jdbc;

    InterestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Interest> all() {
        return jdbc.sql("select * from watch.interest order by code collate organisation.swedish")
                .query(InterestStore::interest)
                .list();
    }

    Optional<Interest> interest(InterestId id) {
        return jdbc.sql("select * from watch.interest where id = :id")
                .param("id", id.value())
                .query(InterestStore::interest)
                .optional();
    }

    /** Until the end of the transaction nobody changes an interest; any number may hold this at once. */
    void holdStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits for those who match with the interests as they were, and keeps others from beginning to. */
    void holdAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        jdbc.sql("select 1 from (select " + function + "(:lock)) as held")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    /** Changes whenever any interest does. */
    String stamp() {
        return jdbc.sql("select count(*) || ' ' || coalesce(sum(version), 0) from watch.interest")
                .query(String.class)
                .single();
    }

    String nextCode() {
        int last = jdbc.sql("""
                        select coalesce(max(substring(code from 2)::int), 0)
                        from   watch.interest
                        where  code ~ '^W[0-9]{1,6}$'
                        """).query(Integer.class).single();
        return "W%02d".formatted(last + 1);
    }

    void add(Interest interest) {
        write("""
                insert into watch.interest
                       (id, code, name_sv, name_en, query, owner_code, area_code, goal_ids, concerns, kinds, note,
                        active)
                values (:id, :code, :name_sv, :name_en, :query,
                        (select code from organisation.function where code = :owner_code),
                        (select code from topics.topic where code = :area_code),
                        :goal_ids, :concerns, :kinds, :note, :active)
                """, interest);
    }

    void save(Interest interest) {
        int saved = write("""
                update watch.interest
                set    name_sv = :name_sv, name_en = :name_en, query = :query, owner_code = :owner_code,
                       area_code = :area_code, goal_ids = :goal_ids, concerns = :concerns, kinds = :kinds, note = :note,
                       active = :active,
                       version = version + 1
                where  id = :id
                and    version = :version
                """, interest);
        if (saved == 0) {
            throw new Stale(interest.id());
        }
    }

    /** Everything stored has been asked about this version of the interest. */
    void matched(InterestId id, Version version) {
        jdbc.sql("""
                        update watch.interest
                        set    matched_version = :version
                        where  id = :id
                        """).param("id", id.value()).param("version", version.number()).update();
    }

    /** How many publications each interest has met, and how many of them since a day. */
    Map<InterestId, Yield> yields(java.time.Instant since) {
        return jdbc
                .sql("""
                        select   i.id, count(f.publication_id) as found,
                                 count(f.publication_id) filter (where f.found_at >= :since) as lately
                        from     watch.interest i
                        left join watch.finding f on f.interest_id = i.id
                        group by i.id
                        """)
                .param("since", java.sql.Timestamp.from(since))
                .query((row, index) -> Map.entry(
                        new InterestId(row.getObject("id", UUID.class)),
                        new Yield(row.getInt("found"), row.getInt("lately"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What an interest has given: in all, and lately. */
    record Yield(int found, int lately) {}

    private int write(String sql, Interest interest) {
        return jdbc.sql(sql)
                .param("id", interest.id().value())
                .param("code", interest.code())
                .param("name_sv", interest.name().sv())
                .param("name_en", interest.name().en())
                .param("query", interest.query())
                .param("owner_code", interest.owner().orElse(null))
                .param("area_code", interest.area().map(TopicId::code).orElse(null))
                .param("goal_ids", interest.goals().stream().map(GoalId::value).toArray(UUID[]::new))
                .param("concerns", interest.concerns().stream().sorted().toArray(String[]::new))
                .param(
                        "kinds",
                        interest.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("note", interest.note())
                .param("active", interest.active())
                .param("version", interest.version().number())
                .update();
    }

    private static Interest interest(ResultSet row, int index) throws SQLException {
        return new Interest(
                new InterestId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new Bilingual(row.getString("name_sv"), row.getString("name_en")),
                row.getString("query"),
                Optional.ofNullable(row.getString("owner_code")),
                Optional.ofNullable(row.getString("area_code")).map(TopicId::new),
                Arrays.stream((UUID[]) row.getArray("goal_ids").getArray())
                        .map(GoalId::new)
                        .toList(),
                Set.copyOf(PublicationStore.texts(row, "concerns")),
                kinds(row),
                row.getString("note"),
                row.getBoolean("active"),
                new Version(row.getInt("version")),
                row.getInt("matched_version") == row.getInt("version"));
    }

    private static Set<Kind> kinds(ResultSet row) throws SQLException {
        return PublicationStore.texts(row, "kinds").stream().map(Kind::valueOf).collect(Collectors.toSet());
    }
}
