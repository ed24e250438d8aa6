package se.utblick.watch.collect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Days as the sources write them. What is no day gives none. */
final class Days {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter WITH_STROKES = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter WITH_DOTS = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter BARE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<DateTimeFormatter> ALL =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, IN_WORDS, WITH_STROKES, WITH_DOTS, BARE);

    // As the portal Have Your Say writes the hour, which is Brussels' own.
    private static final DateTimeFormatter HOUR_IN_BRUSSELS = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    /** 2023-05-25 23:10:01, wherever that is. */
    static Optional<LocalDateTime> second(String written) {
        return parse(written.strip().replace(' ', 'T'), LocalDateTime::parse);
    }

    /** 2020-07-30, whatever follows it. */
    static Optional<LocalDate> iso(String written) {
        var day = written.strip();
        return parse(day.substring(0, Math.min(10, day.length())), LocalDate::parse);
    }

    /** 24 July 2025, 09/10/2024, 14.2.2024, 20210204 or 2020-07-30. */
    static Optional<LocalDate> any(String written) {
        return ALL.stream()
                .flatMap(format -> parse(written.strip(), text -> LocalDate.parse(text, format)).stream())
                .findFirst();
    }

    static Optional<LocalDateTime> hour(String written) {
        return parse(written.strip(), text -> LocalDateTime.parse(text, HOUR_IN_BRUSSELS));
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Days() {}
}
