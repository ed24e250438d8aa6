package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Drafts;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** Writing the whole text of a draft at once, as it came from the one who wrote it. */
@Controller
class TextPages {

    private static final String LABELS = "steering.field";

    private final SteeringDocuments documents;
    private final Drafts drafts;
    private final Pages pages;

    TextPages(SteeringDocuments documents, Drafts drafts, Pages pages) {
        this.documents = documents;
        this.drafts = drafts;
        this.pages = pages;
    }

    private record Text(String words, Version version) {}

    @GetMapping(SteeringPaths.TEXT)
    View form(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        document.mustBeMendableBy(by);
        var form = Form.empty(LABELS)
                .with("text", documents.text(document.id()).asText())
                .with("version", document.version().number());
        return pages.show(frame, new TextFormPage(document, form, Optional.empty(), Optional.empty()));
    }

    @PostMapping(SteeringPaths.TEXT)
    View rewrite(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        document.mustBeWrittenBy(by);
        var form = Form.of(LABELS, typed);
        var words = DocumentForm.wholeText(form);
        var version = form.version();
        return switch (form.check(() -> new Text(words, version))) {
            case Checked.Bad<Text> _ ->
                pages.mend(frame, new TextFormPage(document, form, Optional.empty(), Optional.empty()));
            case Checked.Good<Text>(var text) -> rewrite(frame, by, document, text, form);
        };
    }

    private View rewrite(Frame frame, Actor by, SteeringDocument document, Text text, Form form) {
        try {
            drafts.rewrite(by, document.id(), text.words(), text.version());
            return Redirect.to(SteeringPaths.version(document.code(), document.number()), "steering.said.rewritten");
        } catch (Stale changedByOther) {
            var now = Surroundings.version(documents.versions(by, document.code()), document.code(), document.number());
            // Sent once more, it is the author's answer to what the other wrote.
            form.with("version", now.version().number());
            var conflict = conflict(documents.text(now.id()).passages(), Drafts.cut(text.words()));
            return pages.show(frame, new TextFormPage(now, form, Optional.of(conflict), Optional.empty()))
                    .with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            var shown = RefusedPage.of(no);
            return pages.show(frame, new TextFormPage(document, form, Optional.empty(), Optional.of(shown)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private static TextFormPage.Conflict conflict(List<Passage> saved, List<Passage> yours) {
        return new TextFormPage.Conflict(only(saved, yours), only(yours, saved));
    }

    private static List<String> only(List<Passage> these, List<Passage> others) {
        var said = others.stream().map(Passage::text).toList();
        return these.stream()
                .map(Passage::text)
                .filter(text -> !said.contains(text))
                .toList();
    }
}
