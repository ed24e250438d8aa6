package se.utblick.platform.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.platform.post.LetterStore.Held;
import se.utblick.platform.post.Outbox.Why;
import se.utblick.platform.post.Wire.Answer;

/**
 * Takes letters from the outbox to the mail server, each once, also when several machines do it and when one of them dies.
 *
 * <p>A letter is first held, so that nobody else takes it. Then it is written down that it is being handed over, and only
 * then is it handed over; what came of it is written down last. Whoever dies before the handing over leaves a letter that
 * is taken up again. Whoever dies in it, between the server's yes and our writing it down, leaves one that may have gone:
 * SMTP has no way to ask. Such a letter is not sent again unless somebody says so, who is told that it may come twice.
 */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    // Longer than the mail server is waited for, by far.
    static final Duration HELD = Duration.ofMinutes(10);
    private static final int MOST_AT_ONCE = 500;

    private final LetterStore letters;
    private final MailServer server;
    private final InstantSource clock;

    @Autowired
    Postman(JdbcClient jdbc, MailServer server, InstantSource clock) {
        this.letters = new LetterStore(jdbc);
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends what is due, until nothing is, or no mail server answers. Never inside a transaction: each step must be seen by
     * others at once.
     *
     * @return how many the server took
     */
    public int deliver() {
        letters.giveUpWhatIsLost(clock.instant());
        if (!server.isNamed()) {
            return 0;
        }
        int taken = 0;
        @Nullable Wire wire = null;
        try {
            for (int i = 0; i < MOST_AT_ONCE; i++) {
                var letter = letters.hold(clock.instant(), HELD);
                if (letter.isEmpty()) {
                    break;
                }
                try {
                    wire = open(wire);
                } catch (MessagingException unreachable) {
                    notNow(letter.get(), unreachable);
                    break;
                }
                taken += hand(letter.get(), wire) ? 1 : 0;
            }
        } finally {
            close(wire);
        }
        return taken;
    }

    private Wire open(@Nullable Wire wire) throws MessagingException {
        if (wire != null && wire.isOpen()) {
            return wire;
        }
        close(wire);
        return Wire.open(server);
    }

    private boolean hand(Held letter, Wire wire) {
        Optional<Written> written = written(letter, wire);
        if (written.isEmpty() || !letters.handing(letter, clock.instant(), HELD)) {
            return false;
        }
        switch (wire.hand(written.get())) {
            case Answer.Taken _ -> {
                letters.sent(letter, clock.instant());
                return true;
            }
            case Answer.Declined(boolean forGood, String detail) -> declined(letter, forGood, detail);
            case Answer.Unknown(String detail) -> letters.giveUp(letter, Why.INTERRUPTED, detail, clock.instant());
        }
        return false;
    }

    private Optional<Written> written(Held letter, Wire wire) {
        try {
            return Optional.of(Written.of(wire.session(), server, letter, clock.instant()));
        } catch (AddressException bad) {
            letters.giveUp(letter, Why.BAD_ADDRESS, Wire.line(bad), clock.instant());
            return Optional.empty();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void declined(Held letter, boolean forGood, String detail) {
        Instant now = clock.instant();
        var wait = Patience.after(letter.attempts());
        if (forGood) {
            letters.giveUp(letter, Why.REFUSED, detail, now);
        } else if (wait.isEmpty()) {
            letters.giveUp(letter, Why.TOO_OFTEN, detail, now);
        } else {
            letters.later(letter, now.plus(wait.get()), detail);
        }
    }

    /** It is the server that is gone, and nothing is wrong with the letter. */
    private void notNow(Held letter, MessagingException unreachable) {
        letters.untried(letter);
        var now = clock.instant();
        // Said once for each time it goes away.
        if (!letters.unreachable(Wire.line(unreachable), now).isBefore(now.truncatedTo(ChronoUnit.MICROS))) {
            LOG.warn("No mail server answers; letters wait: {}", Wire.line(unreachable));
        }
    }

    private static void close(@Nullable Wire wire) {
        if (wire != null) {
            wire.close();
        }
    }
}
