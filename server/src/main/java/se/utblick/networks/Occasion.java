package se.utblick.networks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;

/**
 * Something that took our time for a network: a meeting, one that we held, or work of our own.
 *
 * @param attended whether anybody of ours was there; work of our own always is
 * @param who who it was, as a role
 * @param contribution what we brought
 * @param result what came of it
 * @param rate what an hour of ours cost that year; nothing when nobody has said, and then hours are not counted as money
 * @param reportedOn when it was reported at home
 */
public record Occasion(
        UUID id,
        Kind kind,
        LocalDate on,
        String title,
        boolean attended,
        String who,
        int hours,
        Money travel,
        Money hosting,
        String contribution,
        String result,
        Optional<LocalDate> reportedOn,
        Optional<Money> rate,
        Version version) {

    public enum Kind {
        MEETING,
        HOSTING,
        WORK
    }

    public Occasion {
        if (title.isBlank() || hours < 0) {
            throw new IllegalArgumentException("Something that happened has a name and takes no less than no time");
        }
        attended = attended || kind == Kind.WORK;
    }

    /** What the hours come to. */
    Money work() {
        return new Money(Math.multiplyExact(rate.map(Money::kronor).orElse(0L), (long) hours));
    }

    public boolean isMeeting() {
        return kind != Kind.WORK;
    }
}
