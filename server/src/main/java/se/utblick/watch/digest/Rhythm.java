package se.utblick.watch.digest;

import java.time.LocalDate;
import java.util.Optional;

/** How often somebody wants the digest. */
public enum Rhythm {
    WEEKLY(1),
    FORTNIGHTLY(2),
    NEVER(0);

    // The first Monday there was, as days are counted.
    private static final int A_MONDAY = 4;
    private static final int WEEK = 7;

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** The Monday that the period begins with that a day lies in; the same two weeks for everybody. */
    public Optional<LocalDate> period(LocalDate day) {
        if (weeks == 0) {
            return Optional.empty();
        }
        long length = (long) weeks * WEEK;
        return Optional.of(
                LocalDate.ofEpochDay(A_MONDAY + Math.floorDiv(day.toEpochDay() - A_MONDAY, length) * length));
    }

    /** The period after the one that a day lies in. */
    public Optional<LocalDate> next(LocalDate day) {
        return period(day).map(monday -> monday.plusWeeks(weeks));
    }

    int days() {
        return weeks * WEEK;
    }
}
