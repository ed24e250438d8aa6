package se.utblick.organisation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often somebody has tried to sign in with the wrong password. Counted for every address, also for those nobody has,
 * so that the count does not tell which are in use.
 */
@Component
public class SignInAttempts {

    // Enough for a tired person with two passwords; far too few for a machine that guesses.
    private static final int MOST = 8;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    SignInAttempts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this address must wait before it may be tried again. */
    public boolean mustWait(String email) {
        return jdbc.sql("""
                                select count(*)
                                from   organisation.sign_in_failure
                                where  email = :email
                                and    at > :since
                                """)
                        .param("email", plain(email))
                        .param("since", Timestamp.from(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    public void failed(String email) {
        jdbc.sql("insert into organisation.sign_in_failure (email, at) values (:email, :at)")
                .param("email", plain(email))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The right password wipes the slate clean, and sweeps out what is too old to count. */
    public void succeeded(String email) {
        jdbc.sql("delete from organisation.sign_in_failure where email = :email or at < :since")
                .param("email", plain(email))
                .param("since", Timestamp.from(clock.instant().minus(WITHIN)))
                .update();
    }

    private static String plain(String email) {
        var plain = email.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), 200));
    }
}
