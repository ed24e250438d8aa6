package se.utblick.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.utblick.kernel.Bilingual;

/**
 * The files of the example content, as they lie in the jar. Every day in them is moved by as much as has passed since they
 * were written, so that their today is today.
 */
public final class ExampleBook {

    /** The day that the files call today. */
    static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 23);

    private static final double DAYS_IN_A_MONTH = 365.2425 / 12;

    private final long days;

    public ExampleBook(LocalDate today) {
        this.days = ChronoUnit.DAYS.between(WRITTEN_ON, today);
    }

    /** One of the files, read as plain maps, lists and texts. */
    public Entry read(String file) {
        try (var content = ExampleBook.class.getResourceAsStream("/example/" + file)) {
            if (content == null) {
                throw new IllegalStateException("Not in the jar: example/" + file);
            }
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Object> fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new Entry(fields, days);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same day as written, moved to where it is now. */
    public LocalDate moved(LocalDate written) {
        return written.plusDays(days);
    }

    /** The id of an example thing: the same at every loading, so that addresses can be kept and tests can find it. */
    public static UUID id(String kind, String code) {
        return UUID.nameUUIDFromBytes(("example/" + kind + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** One entry of a file: its fields by name. */
    public record Entry(Map<String, Object> fields, long days) {

        public boolean has(String field) {
            return fields.get(field) != null;
        }

        /** The text of a field, or nothing at all as an empty one. */
        public String text(String field) {
            return has(field) ? String.valueOf(fields.get(field)).strip() : "";
        }

        public Optional<String> optional(String field) {
            return Optional.of(text(field)).filter(text -> !text.isEmpty());
        }

        /** The two fields {@code <name>_sv} and {@code <name>_en}. */
        public Bilingual bilingual(String name) {
            return new Bilingual(text(name + "_sv"), text(name + "_en"));
        }

        public long number(String field) {
            return fields.get(field) instanceof Number number ? number.longValue() : 0;
        }

        /** The day in a field, moved; a month stands for its first day. */
        public Optional<LocalDate> day(String field) {
            return Optional.ofNullable(fields.get(field)).map(this::moved);
        }

        /** The last day of the month in a field, or the day in it, moved. */
        public Optional<LocalDate> lastDay(String field) {
            return Optional.ofNullable(fields.get(field))
                    .map(value -> isMonth(value) ? moved(value).plusMonths(1).minusDays(1) : moved(value));
        }

        /** A month is moved by whole months, so that it goes on beginning on its first day. */
        private LocalDate moved(Object value) {
            return isMonth(value)
                    ? written(value).plusMonths(Math.round(days / DAYS_IN_A_MONTH))
                    : written(value).plusDays(days);
        }

        public List<String> texts(String field) {
            return fields.get(field) instanceof List<?> several
                    ? several.stream().map(String::valueOf).toList()
                    : List.of();
        }

        public List<Entry> entries(String field) {
            return fields.get(field) instanceof List<?> several
                    ? several.stream().map(this::entry).toList()
                    : List.of();
        }

        public Optional<Entry> entry(String field) {
            return Optional.ofNullable(fields.get(field)).map(this::entry);
        }

        @SuppressWarnings("unchecked")
        private Entry entry(Object value) {
            return new Entry((Map<String, Object>) value, days);
        }

        private static boolean isMonth(Object value) {
            return value.toString().matches("\\d{4}-\\d{2}");
        }

        private static LocalDate written(Object value) {
            if (value instanceof Date day) {
                return LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC);
            }
            return LocalDate.parse(isMonth(value) ? value + "-01" : value.toString());
        }
    }
}
