package se.utblick.platform.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
        return read(field, "platform.field.not-a-day", Typed::day);
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
        return read(field, "platform.field.not-a-number", text -> Typed.wholeNumber(text, most));
    }

    /** The version of the thing that the form was filled in from, as it stands in the hidden field. */
    public Version version() {
        return new Version(wholeNumber("version", Integer.MAX_VALUE).orElse(1L).intValue());
    }

    /** A number with or without decimals, with a comma or a point. */
    public Optional<BigDecimal> decimal(String field) {
        return read(field, "platform.field.not-a-number", Typed::decimal);
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
        var chosen = Typed.constant(type, typed(field));
        if (chosen.isEmpty()) {
            wrong(field, "platform.field.choose");
        }
        return chosen;
    }

    public <E extends Enum<E>> List<E> choices(String field, Class<E> type) {
        var chosen = new ArrayList<E>();
        for (var name : all(field)) {
            Typed.constant(type, name).ifPresentOrElse(chosen::add, () -> wrong(field, "platform.field.choose"));
        }
        return chosen;
    }

    public Optional<UUID> optionalId(String field) {
        return read(field, "platform.field.choose", Typed::id);
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

    /** Nothing typed is nothing; what is typed and cannot be read is a mistake. */
    private <T> Optional<T> read(String field, String mistake, Function<String, Optional<T>> reading) {
        var text = typed(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var read = reading.apply(text);
        if (read.isEmpty()) {
            wrong(field, mistake);
        }
        return read;
    }
}
