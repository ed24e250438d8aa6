package se.utblick.watch.digest;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.PersonId;

/** The table watch.digest_feed. */
final class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> madeAt(PersonId person) {
        return jdbc.sql("select made_at from watch.digest_feed where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    void put(PersonId person, String hash, Instant now) {
        jdbc.sql("""
                        insert into watch.digest_feed (person_id, token_sha256, made_at)
                        values (:person, :hash, :now)
                        on conflict (person_id) do update
                        set    token_sha256 = excluded.token_sha256, made_at = excluded.made_at
                        """)
                .param("person", person.value())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean remove(PersonId person) {
        return jdbc.sql("delete from watch.digest_feed where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Optional<PersonId> owner(String hash) {
        return jdbc.sql("select person_id from watch.digest_feed where token_sha256 = :hash")
                .param("hash", hash)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }
}
