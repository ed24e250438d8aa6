package se.utblick.watch.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import se.utblick.kernel.Version;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;

/**
 * That somebody has asked for the digest, and how they want it. Whoever has never asked has none.
 *
 * @param askedAt when letters were last asked for
 * @param round which round of links is good; those of earlier rounds are worthless
 */
public record Subscription(
        PersonId person, Rhythm rhythm, Following following, Instant askedAt, int round, Version version) {

    /** On the Monday of its period, before the day's first meeting. */
    static final LocalTime HOUR = LocalTime.of(7, 0);

    // So that the first letter has something in it.
    private static final Period BEFORE_THE_FIRST = Period.ofDays(7);

    /**
     * The period whose letter is due, if one is. A Monday that was missed is made up for on the first day that comes; one
     * from before they asked is not.
     *
     * @param last the newest period that they have had
     */
    public Optional<LocalDate> due(Instant now, Optional<LocalDate> last) {
        return rhythm.period(LocalDate.ofInstant(now, Calendar.ZONE))
                .filter(period -> !moment(period).isAfter(now))
                .filter(period -> moment(period).isAfter(askedAt))
                .filter(period -> last.filter(had -> !had.isBefore(period)).isEmpty());
    }

    /** When the next letter comes, if there is anything to tell. */
    public Optional<LocalDate> next(Instant now, Optional<LocalDate> last) {
        var today = LocalDate.ofInstant(now, Calendar.ZONE);
        return rhythm.period(today)
                .filter(period -> moment(period).isAfter(now))
                .or(() -> due(now, last).map(_ -> today))
                .or(() -> rhythm.next(today));
    }

    /** From when on what was found is news to them. */
    public Instant since(Optional<Instant> lastMade) {
        var first = askedAt.atZone(Calendar.ZONE).minus(BEFORE_THE_FIRST).toInstant();
        return lastMade.filter(made -> made.isAfter(first)).orElse(first);
    }

    Subscription with(Rhythm other, Following others) {
        return new Subscription(person, other, others, askedAt, round, version);
    }

    Subscription inNextRound() {
        return new Subscription(person, rhythm, following, askedAt, round + 1, version);
    }

    private static Instant moment(LocalDate period) {
        return period.atTime(HOUR).atZone(Calendar.ZONE).toInstant();
    }
}
