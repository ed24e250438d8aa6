package se.utblick.steering.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Version;
import se.utblick.organisation.UnitId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.Drafts;
import se.utblick.steering.GoalId;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocument.Details;
import se.utblick.topics.TopicId;

/** What somebody has typed about a document. */
record DocumentForm(Form form) {

    static final String LABELS = "steering.field";

    // A long policy is some hundred thousand characters; ten times that is not a policy.
    static final int LONGEST_TEXT = 400_000;

    /** A document to begin. */
    record New(DocumentKind kind, Details details, Set<GoalId> serves, String text) {}

    /** What is to be said about a draft from now on. */
    record Changed(Details details, Set<GoalId> serves, Version version) {}

    static DocumentForm of(MultiValueMap<String, String> typed) {
        return new DocumentForm(Form.of(LABELS, typed));
    }

    static Form filledIn(SteeringDocument document) {
        var details = document.details();
        return Form.empty(LABELS)
                .with("titleSv", details.title().sv())
                .with("titleEn", details.title().en())
                .with("area", details.area().map(TopicId::code).orElse(""))
                .with("owner", details.owner().orElse(""))
                .with(
                        "unit",
                        details.unit().map(unit -> unit.value().toString()).orElse(""))
                .with("validUntil", details.validUntil().map(Object::toString).orElse(""))
                .with("serves", document.serves().stream().map(GoalId::value).toList())
                .with("version", document.version().number());
    }

    Checked<New> begin(DocumentFormPage page) {
        var kind = Option.oneOf(form, "kind", page.kinds()).map(DocumentKind::valueOf);
        var details = details(page);
        var serves = serves(page.goals());
        var text = wholeText(form);
        return form.check(() -> new New(kind.orElseThrow(), details, serves, text));
    }

    Checked<Changed> change(DocumentFormPage page) {
        var details = details(page);
        var serves = serves(page.goals());
        var version = form.version();
        return form.check(() -> new Changed(details, serves, version));
    }

    /** The text of a document as it was pasted: not longer, and not in more passages, than anybody reads. */
    static String wholeText(Form form) {
        var text = form.required("text", LONGEST_TEXT);
        if (Drafts.tooLong(text)) {
            form.wrong("text", "steering.field.text.too-many", Drafts.MOST_PASSAGES);
        }
        return text;
    }

    private Details details(DocumentFormPage page) {
        if (page.needsUnit() && form.typed("unit").isEmpty()) {
            form.wrong("unit", "platform.field.choose");
        }
        return new Details(
                new Bilingual(form.required("titleSv", Form.SHORT), form.optional("titleEn", Form.SHORT)),
                Option.chosen(form, "area", page.areas()).map(TopicId::new),
                Option.chosen(form, "owner", page.owners()),
                Option.chosen(form, "unit", page.units()).map(UUID::fromString).map(UnitId::new),
                form.optionalDay("validUntil"));
    }

    private Set<GoalId> serves(List<Option> goals) {
        var chosen = form.all("serves");
        var known = chosen.stream()
                .filter(value -> goals.stream().anyMatch(goal -> goal.value().equals(value)))
                .toList();
        if (known.size() < chosen.size()) {
            form.wrong("serves", "platform.field.choose");
        }
        return known.stream().map(UUID::fromString).map(GoalId::new).collect(toUnmodifiableSet());
    }
}
