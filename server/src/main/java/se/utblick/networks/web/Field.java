package se.utblick.networks.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;

/**
 * One field of a form: how it is filled in, and what it is called.
 *
 * @param part the key of the heading that it stands first under, or empty
 */
public record Field(Kind kind, String name, boolean optional, List<Option> options, int longest, String part) {

    static final String LABELS = "networks.field";

    /** How a field is filled in. */
    public enum Kind {
        TEXT,
        AREA,
        DAY,
        KRONOR,
        NUMBER,
        SELECT,
        SEVERAL
    }

    public Field {
        options = List.copyOf(options);
    }

    static Field text(String name) {
        return new Field(Kind.TEXT, name, false, List.of(), Form.SHORT, "");
    }

    static Field area(String name) {
        return new Field(Kind.AREA, name, false, List.of(), 2_000, "");
    }

    static Field day(String name) {
        return new Field(Kind.DAY, name, false, List.of(), 0, "");
    }

    static Field kronor(String name) {
        return new Field(Kind.KRONOR, name, true, List.of(), 0, "");
    }

    static Field number(String name) {
        return new Field(Kind.NUMBER, name, true, List.of(), 0, "");
    }

    static Field select(String name, List<Option> options) {
        return new Field(Kind.SELECT, name, false, options, 0, "");
    }

    static Field several(String name, List<Option> options) {
        return new Field(Kind.SEVERAL, name, true, options, 0, "");
    }

    Field orNothing() {
        return new Field(kind, name, true, options, longest, part);
    }

    /** The same as the first under a heading. */
    Field under(String heading) {
        return new Field(kind, name, optional, options, longest, heading);
    }

    public String label() {
        return LABELS + "." + name;
    }

    /** The key of what helps to fill it in, where somebody has written it. */
    public String help(Words t) {
        return t.has(label() + ".help") ? label() + ".help" : "";
    }

    public String unit(Words t) {
        return kind == Kind.KRONOR ? t.get("networks.unit.kronor") : unitOf(t);
    }

    private String unitOf(Words t) {
        return Optional.of("networks.unit." + name).filter(t::has).map(t::get).orElse("");
    }

    /** What stands in it, as a reader sees it. */
    String shown(Form form) {
        var chosen = form.all(name);
        return options.isEmpty()
                ? form.typed(name).strip()
                : String.join(
                        ", ",
                        options.stream()
                                .filter(option -> chosen.contains(option.value()))
                                .map(Option::label)
                                .toList());
    }
}
