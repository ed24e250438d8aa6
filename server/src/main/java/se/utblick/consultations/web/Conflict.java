package se.utblick.consultations.web;

import java.util.List;
import java.util.Map;
import se.utblick.platform.web.Form;

/** What somebody else saved while a form was open, beside what was typed in it. */
public record Conflict(List<Line> lines) {

    /** One field in which the two differ. */
    public record Line(String label, String saved, String typed) {}

    public Conflict {
        lines = List.copyOf(lines);
    }

    static Conflict between(Map<String, String> saved, Form typed) {
        return new Conflict(saved.entrySet().stream()
                .filter(field -> !field.getValue().equals(typed.typed(field.getKey())))
                .map(field -> new Line(typed.label(field.getKey()), field.getValue(), typed.typed(field.getKey())))
                .toList());
    }
}
