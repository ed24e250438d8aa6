package se.utblick.organisation.web;

import java.util.List;
import java.util.function.BinaryOperator;
import se.utblick.platform.web.Form;

/**
 * Somebody else has changed what the form is about: what is saved now, beside what was typed.
 *
 * @param address where the saved can be read and kept
 */
public record Conflict(String address, List<Line> lines) {

    /** A field in which the two differ. */
    public record Line(String label, String saved, String typed) {}

    public Conflict {
        lines = List.copyOf(lines);
    }

    /** @param shown what the reader sees for a value in a field */
    static Conflict between(Form saved, Form typed, List<String> fields, BinaryOperator<String> shown, String address) {
        return new Conflict(
                address,
                fields.stream()
                        .map(field -> new Line(typed.label(field), all(saved, field, shown), all(typed, field, shown)))
                        .filter(line -> !line.saved().equals(line.typed()))
                        .toList());
    }

    private static String all(Form form, String field, BinaryOperator<String> shown) {
        return String.join(
                ", ",
                form.all(field).stream()
                        .map(value -> shown.apply(field, value.strip()))
                        .sorted()
                        .toList());
    }
}
