package se.utblick.watch.collect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.utblick.platform.Calendar;

/** The day an item was published, as it was here at that moment. One that cannot be read, or cannot be, is no day. */
final class FeedDay {

    // Feeds were invented in 1999, and nobody publishes in a hundred years.
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final String TIME =
            "(?:\\s{1,5}(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\s{0,5}([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2}))?)?";
    // The weekday is passed over: it is the part that is wrong most often, or written in another language.
    private static final Pattern LETTERS =
            Pattern.compile("(\\d{1,2})[\\s-]{1,5}(\\p{L}{3})\\p{L}{0,8}\\.?[\\s-]{1,5}(\\d{4})" + TIME);
    private static final Pattern DIGITS = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> SWEDISH = Map.of("maj", "may", "okt", "oct");
    private static final Map<String, ZoneId> ZONES = Map.of(
            "cet", ZoneOffset.ofHours(1),
            "cest", ZoneOffset.ofHours(2),
            "bst", ZoneOffset.ofHours(1),
            "est", ZoneOffset.ofHours(-5),
            "edt", ZoneOffset.ofHours(-4),
            "pst", ZoneOffset.ofHours(-8),
            "pdt", ZoneOffset.ofHours(-7));

    static Optional<LocalDate> of(Optional<Date> read, Element item) {
        var written = FeedParts.text(item, "pubDate", "published", "issued", "date", "created", "updated", "modified");
        return written.flatMap(FeedDay::dayOnly)
                .or(() -> read.map(moment -> LocalDate.ofInstant(moment.toInstant(), Calendar.ZONE)))
                .or(() -> written.flatMap(FeedDay::inLetters))
                .filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
    }

    /** A day without a time is that day everywhere. */
    private static Optional<LocalDate> dayOnly(String written) {
        return DIGITS.matcher(written)
                .results()
                .findFirst()
                .flatMap(match -> day(match.group(1), Integer.parseInt(match.group(2)), match.group(3)));
    }

    private static Optional<LocalDate> inLetters(String written) {
        return LETTERS.matcher(written).results().findFirst().flatMap(FeedDay::inLetters);
    }

    private static Optional<LocalDate> inLetters(MatchResult match) {
        var name = match.group(2).toLowerCase(Locale.ROOT);
        var day = day(match.group(3), MONTHS.indexOf(SWEDISH.getOrDefault(name, name)) + 1, match.group(1));
        return match.group(4) == null ? day : day.flatMap(one -> here(one, match));
    }

    private static Optional<LocalDate> here(LocalDate day, MatchResult match) {
        try {
            var time = LocalDateTime.of(
                    day, java.time.LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5))));
            return Optional.of(time.atZone(zone(match.group(6)))
                    .withZoneSameInstant(Calendar.ZONE)
                    .toLocalDate());
        } catch (DateTimeException noSuchTime) {
            return Optional.of(day);
        }
    }

    private static ZoneId zone(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        return written.matches("[+-].*")
                ? ZoneOffset.of(written)
                : ZONES.getOrDefault(written.toLowerCase(Locale.ROOT), ZoneOffset.UTC);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private FeedDay() {}
}
