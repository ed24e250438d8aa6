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
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.Drafts;
import se.utblick.steering.Goals;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** Beginning a document, and changing what is said about a draft. */
@Controller
class DocumentFormPages {

    private final SteeringDocuments documents;
    private final Drafts drafts;
    private final Goals goals;
    private final Surroundings around;
    private final Pages pages;

    DocumentFormPages(SteeringDocuments documents, Drafts drafts, Goals goals, Surroundings around, Pages pages) {
        this.documents = documents;
        this.drafts = drafts;
        this.goals = goals;
        this.around = around;
        this.pages = pages;
    }

    @GetMapping(SteeringPaths.NEW_DOCUMENT)
    View begin(Frame frame, Actor by) {
        mustBeginSomething(by);
        return pages.show(frame, page(frame, by, Optional.empty(), Form.empty(DocumentForm.LABELS)));
    }

    @PostMapping(SteeringPaths.DOCUMENTS)
    View begin(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        mustBeginSomething(by);
        var form = DocumentForm.of(typed);
        var page = page(frame, by, Optional.empty(), form.form());
        return switch (form.begin(page)) {
            case Checked.Bad<DocumentForm.New> _ -> pages.mend(frame, page);
            case Checked.Good<DocumentForm.New>(var begun) -> {
                var draft = drafts.begin(by, begun.kind(), begun.details(), begun.serves(), begun.text());
                yield Redirect.to(SteeringPaths.version(draft.code(), draft.number()), "steering.said.begun");
            }
        };
    }

    @GetMapping(SteeringPaths.EDIT)
    View edit(Frame frame, Actor by, @PathVariable String code, @PathVariable int number) {
        var document = document(by, code, number);
        document.mustBeMendableBy(by);
        return pages.show(frame, page(frame, by, Optional.of(document), DocumentForm.filledIn(document)));
    }

    @PostMapping(SteeringPaths.EDIT)
    View change(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = document(by, code, number);
        document.mustBeWrittenBy(by);
        var form = DocumentForm.of(typed);
        var page = page(frame, by, Optional.of(document), form.form());
        return switch (form.change(page)) {
            case Checked.Bad<DocumentForm.Changed> _ -> pages.mend(frame, page);
            case Checked.Good<DocumentForm.Changed>(var changed) -> change(frame, by, document, changed, form.form());
        };
    }

    private View change(Frame frame, Actor by, SteeringDocument document, DocumentForm.Changed changed, Form typed) {
        try {
            drafts.change(by, document.id(), changed.details(), changed.serves(), changed.version());
            return Redirect.to(SteeringPaths.version(document.code(), document.number()), "steering.said.changed");
        } catch (Stale changedByOther) {
            var now = document(by, document.code(), document.number());
            // Sent once more, it is the author's answer to what the other wrote.
            typed.with("version", now.version().number());
            return pages.show(frame, page(frame, by, Optional.of(now), typed).contested())
                    .with(HttpStatus.CONFLICT);
        }
    }

    private SteeringDocument document(Actor by, String code, int number) {
        return Surroundings.version(documents.versions(by, code), code, number);
    }

    private static void mustBeginSomething(Actor by) {
        if (DocumentKind.begunBy(by).isEmpty()) {
            by.mustHave(Permission.EDIT_STEERING);
        }
    }

    private DocumentFormPage page(Frame frame, Actor by, Optional<SteeringDocument> document, Form form) {
        return new DocumentFormPage(
                document,
                form,
                DocumentKind.begunBy(by).stream()
                        .map(kind -> new Option(kind.name(), frame.t().of(kind)))
                        .toList(),
                around.areas(frame.t()),
                around.owners(frame.t()),
                around.units(frame.t(), by),
                goals(frame.t()),
                !by.may(Permission.EDIT_STEERING),
                Optional.empty());
    }

    private List<Option> goals(Words t) {
        return goals.all().stream()
                .map(goal -> new Option(goal.id().value().toString(), goal.code() + " " + t.of(goal.shortName())))
                .toList();
    }
}
