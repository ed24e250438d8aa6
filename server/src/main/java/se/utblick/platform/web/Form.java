package se.utblick.platform.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Money;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;

/**
 * The words that a user typed, and what is wrong with them. Every field is read before the answer is given, so that all
 * mistakes show at once; what was typed is kept as it was typed.
 */
public final class Form {

    /** Long enough for a paragraph, short enough for a list. */
    public static final int SHORT = 300;

    public static final int LONG = 5_000;

    // A person writes 60 000, 60.000 or 60 000 kr.
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u202f.]|kr\\.?$", Pattern.CASE_INSENSITIVE);

    private final String labels;
    private final Map<String, List<String>> typed;
    private final Map<String, Sentence> mistakes = new LinkedHashMap<>();

    private Form(String labels, Map<String, List<String>> typed) {
        this.labels = labels;
        this.typed = typed;
    }

    /**
     * A form with nothing in it yet.
     *
     * @param labels the beginning of the keys of its labels, such as {@code plan.activity.field}
     */
    public static Form empty(String labels) {
        return new Form(labels, new LinkedHashMap<>());
    }

    public static Form of(String labels, MultiValueMap<String, String> parameters) {
        return new Form(labels, new LinkedHashMap<>(parameters));
    }

    /** A form filled in from what is already known. */
    public Form with(String field, Object value) {
        typed.put(
                field,
                value instanceof List<?> many
                        ? many.stream().map(Object::toString).toList()
                        : List.of(value.toString()));
        return this;
    }

    /** What stands in the field, for the page that shows it again. */
    public String typed(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean ticked(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Map<String, Sentence> mistakes() {
        return mistakes;
    }

    public Optional<Sentence> mistake(String field) {
        return Optional.ofNullable(mistakes.get(field));
    }

    /** The key of the field's label in the summary of mistakes: {@code <prefix>.<field>}. */
    public String label(String field) {
        return labels + "." + field;
    }

    /** For {@code aria-invalid}: true, or nothing at all. */
    public @Nullable String invalid(String field) {
        return mistakes.containsKey(field) ? "true" : null;
    }

    /** The ids of the texts that explain a field: its help, and what is wrong with it. */
    public @Nullable String describedBy(String field, String help) {
        var ids = Stream.of(
                        help.isEmpty() ? "" : field + "-help", mistakes.containsKey(field) ? field + "-mistake" : "")
                .filter(id -> !id.isEmpty())
                .collect(joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public void wrong(String field, String key, Object... details) {
        mistakes.putIfAbsent(field, Sentence.of(key, details));
    }

    /** Text that must be there, at most so many characters. */
    public String required(String field, int longest) {
        var text = optional(field, longest);
        if (text.isEmpty()) {
            wrong(field, "platform.field.required");
        }
        return text;
    }

    public String optional(String field, int longest) {
        var text = typed(field).strip();
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(field, "platform.field.too-long", longest, text.codePointCount(0, text.length()));
        }
        return text;
    }

    public Optional<LocalDate> optionalDay(String field) {
        var text = typed(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            wrong(field, "platform.field.not-a-day");
            return Optional.empty();
        }
    }

    public Optional<LocalDate> day(String field) {
        if (typed(field).isBlank()) {
            wrong(field, "platform.field.required");
        }
        return optionalDay(field);
    }

    /** Whole kronor; nothing typed is no kronor. */
    public Money kronor(String field) {
        return new Money(wholeNumber(field, 100_000_000_000L).orElse(0L));
    }

    public Optional<Long> wholeNumber(String field, long most) {
        var text = GROUPING.matcher(typed(field).strip()).replaceAll("");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the one sentence for every kind of not a number.
        }
        wrong(field, "platform.field.not-a-number");
        return Optional.empty();
    }

    /** The version of the thing that the form was filled in from, as it stands in the hidden field. */
    public Version version() {
        return new Version(wholeNumber("version", Integer.MAX_VALUE).orElse(1L).intValue());
    }

    /** A number with or without decimals, with a comma or a point. */
    public Optional<BigDecimal> decimal(String field) {
        var text = typed(field).replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text);
            if (number.precision() <= 18 && Math.abs(number.scale()) <= 12) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // As above.
        }
        wrong(field, "platform.field.not-a-number");
        return Optional.empty();
    }

    public Optional<RegistryNumber> registryNumber(String field) {
        var text = required(field, 40);
        var number = RegistryNumber.parse(text);
        if (number.isEmpty() && !text.isEmpty()) {
            wrong(field, "platform.field.not-a-registry-number");
        }
        return number;
    }

    /** One of a list; what is not on the list is a mistake. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        var chosen = constant(type, typed(field));
        if (chosen.isEmpty()) {
            wrong(field, "platform.field.choose");
        }
        return chosen;
    }

    public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        var chosen = new ArrayList<E>();
        for (var name : all(field)) {
            constant(type, name).ifPresentOrElse(chosen::add, () -> wrong(field, "platform.field.choose"));
        }
        return chosen;
    }

    public Optional<UUID> optionalId(String field) {
        var text = typed(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            wrong(field, "platform.field.choose");
            return Optional.empty();
        }
    }

    public Optional<UUID> id(String field) {
        if (typed(field).isBlank()) {
            wrong(field, "platform.field.choose");
        }
        return optionalId(field);
    }

    /** The value that the form describes, made only when there is no mistake in it. */
    public <T> Checked<T> check(Supplier<T> value) {
        return mistakes.isEmpty() ? new Checked.Good<>(value.get()) : new Checked.Bad<>(mistakes);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
