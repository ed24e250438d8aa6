package se.utblick.watch.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a server asks us to come again: so many seconds from now, or a moment. Never at once, and never in a year. */
final class RetryAfter {

    private static final Duration SOONEST = Duration.ofMinutes(1);
    private static final Duration LATEST = Duration.ofDays(7);

    static Optional<Instant> of(String written, Instant now) {
        var said = written.strip();
        return (said.matches("\\d+") ? inSeconds(said, now) : at(said)).map(moment -> within(moment, now));
    }

    private static Optional<Instant> inSeconds(String said, Instant now) {
        // More digits than a week has seconds: the longest wait there is.
        return Optional.of(now.plusSeconds(said.length() > 9 ? LATEST.toSeconds() : Long.parseLong(said)));
    }

    private static Optional<Instant> at(String said) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said)));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Instant within(Instant moment, Instant now) {
        var soonest = now.plus(SOONEST);
        var latest = now.plus(LATEST);
        return moment.isBefore(soonest) ? soonest : moment.isAfter(latest) ? latest : moment;
    }

    private RetryAfter() {}
}
