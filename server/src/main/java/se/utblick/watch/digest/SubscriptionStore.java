package se.utblick.watch.digest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Permission;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.Role;
import se.utblick.topics.TopicId;
import se.utblick.watch.InterestId;

/** The tables watch.subscription and watch.link_key. */
final class SubscriptionStore {

    /** A subscription with what is needed to write to its owner, and what they have had. */
    record Addressed(
            Subscription subscription,
            String name,
            String email,
            Optional<LocalDate> lastPeriod,
            Optional<Instant> lastMade) {}

    private static final String COLUMNS =
            "s.person_id, s.rhythm, s.parts, s.areas, s.interests, s.concerned, s.asked_at, s.round, s.version";

    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subscription> of(PersonId person) {
        return jdbc.sql("select " + COLUMNS + " from watch.subscription s where s.person_id = :person")
                .param("person", person.value())
                .query((row, _) -> subscription(row))
                .optional();
    }

    /** The same, and nobody else changes it until the transaction has ended. */
    Subscription held(PersonId person) {
        return jdbc.sql("select " + COLUMNS + " from watch.subscription s where s.person_id = :person for update")
                .param("person", person.value())
                .query((row, _) -> subscription(row))
                .single();
    }

    void add(Subscription subscription) {
        jdbc.sql("""
                        insert into watch.subscription (person_id, rhythm, parts, areas, interests, concerned, asked_at)
                        values (:person, :rhythm, :parts, :areas, :interests, :concerned, :asked_at)
                        """)
                .param("person", subscription.person().value())
                .param("rhythm", subscription.rhythm().name())
                .param("parts", names(subscription.following().parts()))
                .param("areas", areas(subscription.following()))
                .param("interests", interests(subscription.following()))
                .param("concerned", concerned(subscription.following()))
                .param("asked_at", Timestamp.from(subscription.askedAt()))
                .update();
    }

    /** Saves what was changed, unless somebody has changed it since. */
    void save(Subscription changed) {
        var saved = jdbc.sql("""
                        update watch.subscription
                        set    rhythm = :rhythm, parts = :parts, areas = :areas, interests = :interests,
                               concerned = :concerned, asked_at = :asked_at, round = :round, version = version + 1
                        where  person_id = :person
                        and    version = :version
                        """)
                .param("person", changed.person().value())
                .param("rhythm", changed.rhythm().name())
                .param("parts", names(changed.following().parts()))
                .param("areas", areas(changed.following()))
                .param("interests", interests(changed.following()))
                .param("concerned", concerned(changed.following()))
                .param("asked_at", Timestamp.from(changed.askedAt()))
                .param("round", changed.round())
                .param("version", changed.version().number())
                .update();
        if (saved == 0) {
            throw new Stale(changed.person());
        }
    }

    /** Everybody who wants letters, may read, and is there. The people of the example have no mailbox. */
    List<Addressed> addressed() {
        return jdbc.sql("select " + COLUMNS + """
                        , p.name, p.email, d.period as last_period, d.made_at as last_made
                        from      watch.subscription s
                        join      organisation.person p on p.id = s.person_id
                        left join lateral (select period, made_at
                                           from   watch.digest d
                                           where  d.person_id = s.person_id
                                           order by period desc
                                           limit 1) d on true
                        where     s.rhythm <> 'NEVER'
                        and       p.left_at is null
                        and       not p.example
                        and       exists (select
                                          from   organisation.person_role r
                                          where  r.person_id = p.id
                                          and    r.role = any(:readers))
                        order by  s.person_id
                        """)
                .param("readers", names(Role.with(Permission.READ)))
                .query((row, _) -> new Addressed(
                        subscription(row),
                        row.getString("name"),
                        row.getString("email"),
                        Optional.ofNullable(row.getObject("last_period", LocalDate.class)),
                        Optional.ofNullable(row.getTimestamp("last_made")).map(Timestamp::toInstant)))
                .list();
    }

    String linkKey() {
        return jdbc.sql("select key from watch.link_key").query(String.class).single();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                new PersonId(row.getObject("person_id", UUID.class)),
                Rhythm.valueOf(row.getString("rhythm")),
                new Following(
                        texts(row, "parts").stream().map(Part::valueOf).collect(toUnmodifiableSet()),
                        texts(row, "areas").stream().map(TopicId::new).collect(toUnmodifiableSet()),
                        Arrays.stream((UUID[]) row.getArray("interests").getArray())
                                .map(InterestId::new)
                                .collect(toUnmodifiableSet()),
                        Set.copyOf(texts(row, "concerned"))),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("round"),
                new Version(row.getInt("version")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static String[] areas(Following following) {
        return following.areas().stream().map(TopicId::code).sorted().toArray(String[]::new);
    }

    static UUID[] interests(Following following) {
        return following.interests().stream().map(InterestId::value).sorted().toArray(UUID[]::new);
    }

    static String[] concerned(Following following) {
        return following.concerned().stream().sorted().toArray(String[]::new);
    }
}
