package se.utblick.matcher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is known of a document beside its text, brought to keys. A day answers to its year, its month and itself; a
 * stretch of days asks for whole years, then whole months, then days, so that it need not be compared.
 */
final class Facts {

    static final Set<String> DATES = Set.of("date", "deadline");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);
    private static final int DAY_LENGTH = 10;

    static String key(String field, String value) {
        return "!" + field + "=" + folded(value);
    }

    /** The keys that a value of a document's field answers to. */
    static List<String> keys(String field, String value) {
        if (!DATES.contains(field)) {
            return List.of(key(field, value));
        }
        return day(value)
                .map(day -> List.of(
                        key(field, Year.from(day).toString()),
                        key(field, YearMonth.from(day).toString()),
                        key(field, day.toString())))
                .orElse(List.of());
    }

    /** The keys of which a day between these two answers to one, or nothing if there is no such stretch of days. */
    static Optional<Set<String>> between(String field, String from, String to) {
        try {
            var first = from.isEmpty() ? FIRST : first(from);
            var last = to.isEmpty() ? LAST : last(to);
            return first.isAfter(last) || first.isBefore(FIRST) || last.isAfter(LAST)
                    ? Optional.empty()
                    : Optional.of(stretch(field, first, last));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Set<String> stretch(String field, LocalDate first, LocalDate last) {
        var keys = new TreeSet<String>();
        var day = first;
        while (!day.isAfter(last)) {
            if (day.getDayOfYear() == 1 && !day.plusYears(1).minusDays(1).isAfter(last)) {
                keys.add(key(field, Year.from(day).toString()));
                day = day.plusYears(1);
            } else if (day.getDayOfMonth() == 1
                    && !day.plusMonths(1).minusDays(1).isAfter(last)) {
                keys.add(key(field, YearMonth.from(day).toString()));
                day = day.plusMonths(1);
            } else {
                keys.add(key(field, day.toString()));
                day = day.plusDays(1);
            }
        }
        return keys;
    }

    private static LocalDate first(String written) {
        return switch (written.length()) {
            case 4 -> Year.parse(written).atDay(1);
            case 7 -> YearMonth.parse(written).atDay(1);
            default -> LocalDate.parse(written);
        };
    }

    private static LocalDate last(String written) {
        return switch (written.length()) {
            case 4 -> first(written).plusYears(1).minusDays(1);
            case 7 -> YearMonth.parse(written).atEndOfMonth();
            default -> LocalDate.parse(written);
        };
    }

    // A moment is on its day; what is before all or after all that can be asked of is at the edge.
    private static Optional<LocalDate> day(String value) {
        try {
            var day = LocalDate.parse(value.substring(0, Math.min(DAY_LENGTH, value.length())));
            return Optional.of(day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A document's fields and values, its language among them. */
    static Stream<Fact> of(Document document) {
        var language = Language.subtag(document.language());
        return Stream.concat(
                        Stream.of(new Fact("language", language)),
                        document.fields().entrySet().stream()
                                .filter(field -> !field.getKey().equals("language"))
                                .sorted(Map.Entry.comparingByKey())
                                .flatMap(field ->
                                        field.getValue().stream().map(value -> new Fact(field.getKey(), value))))
                .filter(fact -> !fact.value().isBlank());
    }

    record Fact(String field, String value) {
        List<String> keys() {
            return Facts.keys(field, value);
        }
    }

    private static String folded(String value) {
        return CleanText.of(value).text().strip().toLowerCase(Locale.ROOT);
    }

    private Facts() {}
}
