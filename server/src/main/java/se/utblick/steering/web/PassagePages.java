package se.utblick.steering.web;

import java.util.Arrays;
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
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.Drafts;
import se.utblick.steering.Passage;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** Mending the words of a draft, passage by passage. */
@Controller
class PassagePages {

    private static final String LABELS = "steering.field";

    private final SteeringDocuments documents;
    private final Drafts drafts;
    private final Pages pages;

    PassagePages(SteeringDocuments documents, Drafts drafts, Pages pages) {
        this.documents = documents;
        this.drafts = drafts;
        this.pages = pages;
    }

    private record Words(Passage.Kind kind, String text, Version version) {}

    @GetMapping(SteeringPaths.PASSAGE)
    View form(Frame frame, Actor by, @PathVariable String code, @PathVariable int number, @PathVariable int passage) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        document.mustBeMendableBy(by);
        var said = passage(document, passage);
        var form = Form.empty(LABELS)
                .with("passageKind", said.kind())
                .with("words", said.text())
                .with("version", document.version().number());
        return pages.show(frame, page(frame, document, said, form, false));
    }

    @PostMapping(SteeringPaths.PASSAGE)
    View mend(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable int passage,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        document.mustBeWrittenBy(by);
        var form = Form.of(LABELS, typed);
        var kind = form.choice("passageKind", Passage.Kind.class);
        var text = form.optional("words", DocumentForm.LONGEST_TEXT);
        var version = form.wholeNumber("version", Integer.MAX_VALUE).orElse(1L);
        return switch (form.check(() -> new Words(kind.orElseThrow(), text, new Version(version.intValue())))) {
            case Checked.Bad<Words> _ ->
                pages.mend(frame, page(frame, document, passage(document, passage), form, false));
            case Checked.Good<Words>(var words) -> mend(frame, by, document, passage, words, form);
        };
    }

    private View mend(Frame frame, Actor by, SteeringDocument document, int number, Words words, Form form) {
        try {
            drafts.mend(by, document.id(), number, words.kind(), words.text(), words.version());
            return Redirect.to(
                    SteeringPaths.version(document.code(), document.number()) + "#p" + number, "steering.said.mended");
        } catch (Stale changedByOther) {
            var now = Surroundings.version(documents.versions(by, document.code()), document.code(), document.number());
            form.with("version", now.version().number());
            return pages.show(frame, page(frame, now, passage(now, number), form, true))
                    .with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            var page = page(frame, document, passage(document, number), form, false);
            var shown = new RefusedPage(no.sentence(), no.missing(), no.instead());
            return pages.show(
                            frame,
                            new PassageFormPage(
                                    document, page.passage(), form, page.kinds(), false, Optional.of(shown)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private Passage passage(SteeringDocument document, int number) {
        return documents.text(document.id()).passage(number).orElseThrow(() -> new NotFound(number));
    }

    private static PassageFormPage page(
            Frame frame, SteeringDocument document, Passage passage, Form form, boolean conflict) {
        var kinds = Arrays.stream(Passage.Kind.values())
                .map(kind -> new Option(kind.name(), frame.t().of(kind)))
                .toList();
        return new PassageFormPage(document, passage, form, kinds, conflict, Optional.empty());
    }
}
