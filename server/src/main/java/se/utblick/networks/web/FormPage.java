package se.utblick.networks.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/**
 * A form about a membership.
 *
 * @param heading the keys of its heading and of the sentence under it begin with this
 * @param back where somebody goes who changes their mind, and what it is called
 * @param no the rule that said no to what was sent
 * @param conflict what somebody else has saved meanwhile; empty when nobody has
 */
public record FormPage(
        String heading,
        Link back,
        String action,
        List<Field> fields,
        Form form,
        Optional<RefusedPage> no,
        List<Line> conflict) {

    /** Somewhere else to go. */
    public record Link(String path, String name) {}

    /** One field as somebody else has saved it, and as it was typed. */
    public record Line(String label, String theirs, String mine) {}

    public FormPage {
        fields = List.copyOf(fields);
        conflict = List.copyOf(conflict);
    }

    static FormPage of(String heading, Link back, String action, List<Field> fields, Form form) {
        return new FormPage(heading, back, action, fields, form, Optional.empty(), List.of());
    }

    FormPage refused(RefusedPage page) {
        return new FormPage(heading, back, action, fields, form, Optional.of(page), conflict);
    }

    /** The same with what stands there now beside what was typed; the next try is made over it. */
    FormPage besides(Form theirs) {
        var lines = fields.stream()
                .map(field -> new Line(field.label(), field.shown(theirs), field.shown(form)))
                .filter(line -> !line.theirs().equals(line.mine()))
                .toList();
        return new FormPage(heading, back, action, fields, form.with("version", theirs.typed("version")), no, lines);
    }
}
