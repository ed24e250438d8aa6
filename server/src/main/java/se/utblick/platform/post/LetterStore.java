package se.utblick.platform.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.platform.post.Outbox.GivenUp;
import se.utblick.platform.post.Outbox.State;
import se.utblick.platform.post.Outbox.Why;

/** The tables platform.letter and platform.mail_server. */
final class LetterStore {

    /** A letter that is ours to send for a while. */
    record Held(UUID id, int attempts, String to, String subject, String plain, String html, Optional<String> leave) {}

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(UUID id, Letter letter, Instant now) {
        return jdbc.sql("""
                        insert into platform.letter (id, key, kind, to_address, subject, plain, html, leave_address,
                                                     written_at, expires_at, due_at)
                        values (:id, :key, :kind, :to, :subject, :plain, :html, :leave, :now, :expires, :now)
                        on conflict (key) do nothing
                        """)
                        .param("id", id)
                        .param("key", letter.key())
                        .param("kind", letter.kind())
                        .param("to", letter.to())
                        .param("subject", letter.subject())
                        .param("plain", letter.plain())
                        .param("html", letter.html())
                        .param("leave", letter.leave().orElse(""))
                        .param("now", Timestamp.from(now))
                        .param("expires", Timestamp.from(letter.expires()))
                        .update()
                == 1;
    }

    /** The next letter that is due and that nobody else holds; from now on it is held, and counted as tried. */
    Optional<Held> hold(Instant now, Duration howLong) {
        return jdbc.sql("""
                        update platform.letter
                        set    held_until = :until, attempts = attempts + 1
                        where  id = (select id
                                     from   platform.letter
                                     where  sent_at is null
                                     and    given_up_at is null
                                     and    handed_at is null
                                     and    due_at <= :now
                                     and    (held_until is null or held_until <= :now)
                                     order by due_at, id
                                     limit 1
                                     for update skip locked)
                        returning id, attempts, to_address, subject, plain, html, leave_address
                        """)
                .param("until", Timestamp.from(now.plus(howLong)))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getInt("attempts"),
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html"),
                        Optional.of(row.getString("leave_address")).filter(leave -> !leave.isEmpty())))
                .optional();
    }

    /**
     * Says that the letter is being handed over, if it is still ours: whoever held it too long may have lost it to
     * somebody else.
     */
    boolean handing(Held letter, Instant now, Duration howLong) {
        return jdbc.sql("""
                        update platform.letter
                        set    handed_at = :now, held_until = :until
                        where  id = :id
                        and    attempts = :attempts
                        and    handed_at is null
                        and    sent_at is null
                        and    given_up_at is null
                        and    held_until > :now
                        """)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(now.plus(howLong)))
                        .param("id", letter.id())
                        .param("attempts", letter.attempts())
                        .update()
                == 1;
    }

    void sent(Held letter, Instant now) {
        jdbc.sql("""
                        update platform.letter
                        set    sent_at = :now, plain = '', html = '', leave_address = '', detail = '',
                               given_up_at = null, why = null
                        where  id = :id
                        """).param("now", Timestamp.from(now)).param("id", letter.id()).update();
        jdbc.sql("update platform.mail_server set last_worked = :now, failing_since = null, detail = ''")
                .param("now", Timestamp.from(now))
                .update();
    }

    void later(Held letter, Instant due, String detail) {
        jdbc.sql("""
                        update platform.letter
                        set    due_at = :due, handed_at = null, held_until = null, detail = :detail
                        where  id = :id
                        """)
                .param("due", Timestamp.from(due))
                .param("detail", detail)
                .param("id", letter.id())
                .update();
    }

    /** Takes back a try that never came as far as the letter itself. */
    void untried(Held letter) {
        jdbc.sql("""
                        update platform.letter
                        set    attempts = attempts - 1, held_until = null
                        where  id = :id
                        and    attempts = :attempts
                        """)
                .param("id", letter.id())
                .param("attempts", letter.attempts())
                .update();
    }

    void giveUp(Held letter, Why why, String detail, Instant now) {
        jdbc.sql("""
                        update platform.letter
                        set    given_up_at = :now, why = :why, detail = :detail
                        where  id = :id
                        """)
                .param("now", Timestamp.from(now))
                .param("why", why.name())
                .param("detail", detail)
                .param("id", letter.id())
                .update();
    }

    /** Those whose sender was stopped in the middle of handing them over, and those that nobody has use for now. */
    int giveUpWhatIsLost(Instant now) {
        return jdbc.sql("""
                        update platform.letter
                        set    given_up_at = :now,
                               why = case when handed_at is null then 'EXPIRED' else 'INTERRUPTED' end
                        where  sent_at is null
                        and    given_up_at is null
                        and    (held_until is null or held_until <= :now)
                        and    (handed_at is not null or expires_at <= :now)
                        """).param("now", Timestamp.from(now)).update();
    }

    boolean again(UUID id, Instant now) {
        return jdbc.sql("""
                        update platform.letter
                        set    given_up_at = null, why = null, detail = '', attempts = 0, handed_at = null,
                               held_until = null, due_at = :now,
                               expires_at = greatest(expires_at, :now::timestamptz + interval '2 days')
                        where  id = :id
                        and    given_up_at is not null
                        """).param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    /** Answers since when none has been reached. */
    Instant unreachable(String detail, Instant now) {
        return jdbc.sql("""
                        update platform.mail_server
                        set    failing_since = coalesce(failing_since, :now), detail = :detail
                        returning failing_since
                        """)
                .param("now", Timestamp.from(now))
                .param("detail", detail)
                .query((row, _) -> row.getTimestamp("failing_since").toInstant())
                .single();
    }

    State state(int atMost) {
        var givenUp = jdbc.sql("""
                        select id, kind, to_address, written_at, given_up_at, attempts, why, detail
                        from   platform.letter
                        where  given_up_at is not null
                        order by given_up_at desc, id
                        limit  :at_most
                        """)
                .param("at_most", atMost)
                .query((row, _) -> givenUp(row))
                .list();
        return jdbc.sql("""
                        select s.last_worked, s.failing_since, s.detail, w.waiting, w.oldest
                        from   platform.mail_server s,
                               (select count(*) as waiting, min(written_at) as oldest
                                from   platform.letter
                                where  sent_at is null and given_up_at is null) w
                        """)
                .query((row, _) -> new State(
                        row.getInt("waiting"),
                        instant(row, "oldest"),
                        instant(row, "last_worked"),
                        instant(row, "failing_since"),
                        row.getString("detail"),
                        givenUp))
                .single();
    }

    private static GivenUp givenUp(ResultSet row) throws SQLException {
        return new GivenUp(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("to_address"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("given_up_at").toInstant(),
                row.getInt("attempts"),
                Why.valueOf(row.getString("why")),
                row.getString("detail"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
