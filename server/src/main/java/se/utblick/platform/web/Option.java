package se.utblick.platform.web;

import java.util.List;
import java.util.Optional;

/** One of the things to choose from in a form: what is sent, and what the reader sees. */
public record Option(String value, String label) {

    /** The value chosen in the field, or nothing when none is; what is not among the options is a mistake. */
    public static Optional<String> chosen(Form form, String field, List<Option> options) {
        return form.typed(field).isEmpty() ? Optional.empty() : oneOf(form, field, options);
    }

    /** The value chosen in the field, which must be among the options. */
    public static Optional<String> oneOf(Form form, String field, List<Option> options) {
        var chosen = options.stream()
                .map(Option::value)
                .filter(value -> value.equals(form.typed(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.wrong(field, "platform.field.choose");
        }
        return chosen;
    }
}
