package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.steering.SteeringDocument;

/**
 * The form for what is said about a document.
 *
 * @param document the draft that is changed; none when a new one is begun
 * @param kinds the kinds that the reader may begin
 * @param needsUnit whether the reader writes for a unit of their own and must say which
 * @param conflict what reads otherwise, when somebody else has changed it since the form was opened
 */
public record DocumentFormPage(
        Optional<SteeringDocument> document,
        Form form,
        List<Option> kinds,
        List<Option> areas,
        List<Option> owners,
        List<Option> units,
        List<Option> goals,
        boolean needsUnit,
        Optional<List<Difference>> conflict) {

    /** One thing that is said in two ways. */
    public record Difference(String label, String saved, String yours) {}

    /** The same page, with what the other wrote beside what was typed. */
    DocumentFormPage contested() {
        return new DocumentFormPage(
                document, form, kinds, areas, owners, units, goals, needsUnit, document.map(this::differences));
    }

    private List<Difference> differences(SteeringDocument saved) {
        var now = DocumentForm.filledIn(saved);
        return List.of(
                        plain(now, "titleSv"),
                        plain(now, "titleEn"),
                        chosen(now, "owner", owners),
                        chosen(now, "unit", units),
                        chosen(now, "area", areas),
                        plain(now, "validUntil"),
                        chosen(now, "serves", goals))
                .stream()
                .filter(difference -> !difference.saved().equals(difference.yours()))
                .toList();
    }

    private Difference plain(Form now, String field) {
        return new Difference(form.label(field), now.typed(field), form.typed(field));
    }

    private Difference chosen(Form now, String field, List<Option> options) {
        return new Difference(form.label(field), labels(now, field, options), labels(form, field, options));
    }

    private static String labels(Form said, String field, List<Option> options) {
        return String.join(
                ", ",
                options.stream()
                        .filter(option -> said.ticked(field, option.value()))
                        .map(Option::label)
                        .toList());
    }
}
