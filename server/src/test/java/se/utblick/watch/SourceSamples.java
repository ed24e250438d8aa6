package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import se.utblick.kernel.Version;
import se.utblick.watch.Source.Off;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.Source.Usual;

/** Sources as tests need them. */
final class SourceSamples {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant ADDED = NOW.minus(Duration.ofDays(100));

    private Instant onSince = ADDED;
    private Optional<Off> off = Optional.empty();
    private Instant due = NOW.plus(Duration.ofMinutes(20));
    private Optional<Instant> lastWorked = Optional.of(NOW.minus(Duration.ofMinutes(40)));
    private Outcome outcome = Outcome.FRESH;
    private String why = "";
    private String detail = "";
    private OptionalInt records = OptionalInt.of(30);
    private Duration between = Duration.ofHours(1);
    private int failures;

    /** A feed that worked not an hour ago. */
    static SourceSamples aFeed() {
        return new SourceSamples();
    }

    SourceSamples neverWorked() {
        lastWorked = Optional.empty();
        records = OptionalInt.empty();
        return this;
    }

    SourceSamples added(Duration ago) {
        onSince = NOW.minus(ago);
        return this;
    }

    SourceSamples worked(Duration ago) {
        lastWorked = Optional.of(NOW.minus(ago));
        return this;
    }

    SourceSamples ended(Outcome how, String reason, String more) {
        outcome = how;
        why = reason;
        detail = more;
        failures = how == Outcome.FRESH || how == Outcome.UNCHANGED || how == Outcome.NOT_NOW ? 0 : 1;
        return this;
    }

    SourceSamples due(Duration fromNow) {
        due = NOW.plus(fromNow);
        return this;
    }

    SourceSamples off(String by, String reason) {
        off = Optional.of(new Off(NOW.minus(Duration.ofDays(1)), by, reason));
        return this;
    }

    SourceSamples without_records() {
        records = OptionalInt.of(0);
        return this;
    }

    SourceSamples readEach(Duration time) {
        between = time;
        return this;
    }

    Source source() {
        return new Source(
                UUID.randomUUID(),
                "FEED",
                "feed-x",
                "X",
                "https://x.example/",
                between,
                onSince,
                off,
                due,
                Optional.empty(),
                lastWorked,
                lastWorked,
                outcome,
                why,
                detail,
                records,
                failures,
                Version.FIRST);
    }

    /** Something new on each of these days, counted back from today. */
    static Usual newOn(int... daysAgo) {
        var days = new TreeMap<LocalDate, Integer>();
        IntStream.of(daysAgo).forEach(ago -> days.put(TODAY.minusDays(ago), 2));
        return new Usual(days);
    }
}
