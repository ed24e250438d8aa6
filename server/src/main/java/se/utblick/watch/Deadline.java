package se.utblick.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utblick.platform.Calendar;

/**
 * A day by which a publication asks something of somebody, and the very words it was read from. Words without a day mean
 * that a day is written there without its year: it is shown as it stands and never guessed.
 *
 * @param day the last day, as it is where we are
 * @param moment the hour too, in the zone it was written for, when it was told
 * @param monthOnly whether only the month was told; the day is then its last
 */
public record Deadline(
        Type type, Optional<LocalDate> day, Optional<ZonedDateTime> moment, boolean monthOnly, String words) {

    /** What is to be done by then. */
    public enum Type {
        ANSWER(true),
        APPLY(true),
        /** When a national parliament must have objected that a proposal goes further than the Union should. */
        OBJECT(true),
        TENDER(true),
        /** When a body is to take it up: nothing that we are asked to do. */
        FORESEEN(false);

        private final boolean counts;

        Type(boolean counts) {
            this.counts = counts;
        }
    }

    /** How exactly it was told. */
    public enum Precision {
        NONE,
        MONTH,
        DAY,
        HOUR
    }

    public Deadline {
        if ((moment.isPresent() || monthOnly) && day.isEmpty()) {
            throw new IllegalArgumentException("An hour or a month without a day");
        }
        if (day.isEmpty() && words.isBlank()) {
            throw new IllegalArgumentException("Neither a day nor words for one");
        }
    }

    public static Deadline on(Type type, LocalDate day, String words) {
        return new Deadline(type, Optional.of(day), Optional.empty(), false, words);
    }

    public static Deadline at(Type type, ZonedDateTime moment, String words) {
        var ours = moment.withZoneSameInstant(Calendar.ZONE).toLocalDate();
        return new Deadline(type, Optional.of(ours), Optional.of(moment), false, words);
    }

    public static Deadline in(Type type, YearMonth month, String words) {
        return new Deadline(type, Optional.of(month.atEndOfMonth()), Optional.empty(), true, words);
    }

    /** Words that lack their year. */
    public static Deadline unread(Type type, String words) {
        return new Deadline(type, Optional.empty(), Optional.empty(), false, words);
    }

    public Precision precision() {
        if (day.isEmpty()) {
            return Precision.NONE;
        }
        return moment.isPresent() ? Precision.HOUR : monthOnly ? Precision.MONTH : Precision.DAY;
    }

    /** Whether it asks something of us, and so can be the day that the inbox counts to. */
    public boolean counts() {
        return type.counts;
    }

    /** The days that count, in order. */
    static List<LocalDate> days(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(Deadline::counts)
                .flatMap(one -> one.day().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The one that the inbox counts to: the next that counts, or when all have passed, the last. */
    static Optional<LocalDate> next(List<Deadline> deadlines, LocalDate today) {
        var days = days(deadlines);
        return days.stream()
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .or(() -> days.stream().max(Comparator.naturalOrder()));
    }
}
