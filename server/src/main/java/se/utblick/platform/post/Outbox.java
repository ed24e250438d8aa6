package se.utblick.platform.post;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;

/** Where letters lie until they have left, and where those stay that could not. */
@Component
public class Outbox {

    /** Why a letter was given up. */
    public enum Why {
        /** The receiver's mail server said no for good. */
        REFUSED,
        /** It said "not now" every time. */
        TOO_OFTEN,
        /** We were stopped while handing it over: it may have gone, and it may not. */
        INTERRUPTED,
        /** It was of no use any longer. */
        EXPIRED,
        /** Nobody can have that address. */
        BAD_ADDRESS
    }

    /** A letter that was given up. What stands in it is between those who wrote it and its receiver. */
    public record GivenUp(
            UUID id,
            String kind,
            String to,
            Instant writtenAt,
            Instant givenUpAt,
            int attempts,
            Why why,
            String detail) {}

    /**
     * How the post is doing.
     *
     * @param oldest when the one that has waited longest was written
     * @param failingSince since when no mail server has been reached; empty when the last try reached one
     * @param detail what went wrong the last time
     */
    public record State(
            int waiting,
            Optional<Instant> oldest,
            Optional<Instant> lastWorked,
            Optional<Instant> failingSince,
            String detail,
            List<GivenUp> givenUp) {
        public State {
            givenUp = List.copyOf(givenUp);
        }
    }

    private static final int SHOWN = 100;

    private final LetterStore letters;
    private final InstantSource clock;

    Outbox(JdbcClient jdbc, InstantSource clock) {
        this.letters = new LetterStore(jdbc);
        this.clock = clock;
    }

    /**
     * Puts a letter in the outbox, in the transaction of what it tells of: they stand or fall together.
     *
     * @return whether it is new; a letter with the same key is never written twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        return letters.add(UUID.randomUUID(), letter, clock.instant());
    }

    public State state() {
        return letters.state(SHOWN);
    }

    /** Tries a letter again that was given up; its mark in the receiver's eyes stays the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(UUID id) {
        if (!letters.again(id, clock.instant())) {
            throw new NotFound(id);
        }
    }
}
