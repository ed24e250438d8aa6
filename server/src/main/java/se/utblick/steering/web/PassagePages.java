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
        var document = document(by, code, number);
        document.mustBeMendableBy(by);
        var said = documents.text(document.id()).passage(passage).orElseThrow(() -> new NotFound(passage));
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
        var document = document(by, code, number);
        document.mustBeWrittenBy(by);
        var form = Form.of(LABELS, typed);
        var said = said(document, form, passage);
        if (said.isEmpty()) {
            return gone(frame, document, passage, form);
        }
        return switch (words(form)) {
            case Checked.Bad<Words> _ -> pages.mend(frame, page(frame, document, said.get(), form, false));
            case Checked.Good<Words>(var words) -> mend(frame, by, document, said.get(), words, form);
        };
    }

    private View mend(Frame frame, Actor by, SteeringDocument document, Passage said, Words words, Form form) {
        try {
            drafts.mend(by, document.id(), said.number(), words.kind(), words.text(), words.version());
            return mended(document, said.number());
        } catch (Stale changedByOther) {
            var now = document(by, document.code(), document.number());
            var as = said(now, form, said.number());
            if (as.isEmpty()) {
                return gone(frame, now, said.number(), form);
            }
            form.with("version", now.version().number());
            return pages.show(frame, page(frame, now, as.get(), form, true)).with(HttpStatus.CONFLICT);
        } catch (Refused no) {
            return refused(frame, page(frame, document, said, form, false), no);
        }
    }

    /** Words that have lost their passage, as a passage of their own where that one stood. */
    @PostMapping(SteeringPaths.PASSAGES)
    View putIn(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = document(by, code, number);
        document.mustBeWrittenBy(by);
        var form = Form.of(LABELS, typed);
        int place = form.wholeNumber("place", Integer.MAX_VALUE).orElse(1L).intValue();
        form.required("words", DocumentForm.LONGEST_TEXT);
        return switch (words(form)) {
            case Checked.Bad<Words> _ -> pages.mend(frame, page(frame, document, Optional.empty(), place, form, false));
            case Checked.Good<Words>(var words) -> putIn(frame, by, document, place, words, form);
        };
    }

    private View putIn(Frame frame, Actor by, SteeringDocument document, int place, Words words, Form form) {
        try {
            return mended(
                    document, drafts.putIn(by, document.id(), place, words.kind(), words.text(), words.version()));
        } catch (Stale changedByOther) {
            return gone(frame, document(by, document.code(), document.number()), place, form);
        } catch (Refused no) {
            return refused(frame, page(frame, document, Optional.empty(), place, form, false), no);
        }
    }

    private static Checked<Words> words(Form form) {
        var kind = form.choice("passageKind", Passage.Kind.class);
        var text = form.optional("words", DocumentForm.LONGEST_TEXT);
        var version = form.version();
        return form.check(() -> new Words(kind.orElseThrow(), text, version));
    }

    private static View mended(SteeringDocument document, int number) {
        return Redirect.to(
                SteeringPaths.version(document.code(), document.number()) + "#p" + number, "steering.said.mended");
    }

    private View gone(Frame frame, SteeringDocument now, int place, Form form) {
        form.with("version", now.version().number());
        return pages.show(frame, page(frame, now, Optional.empty(), place, form, true))
                .with(HttpStatus.CONFLICT);
    }

    private View refused(Frame frame, PassageFormPage page, Refused no) {
        return pages.show(frame, page.refused(RefusedPage.of(no))).with(HttpStatus.CONFLICT);
    }

    private SteeringDocument document(Actor by, String code, int number) {
        return Surroundings.version(documents.versions(by, code), code, number);
    }

    /** The very passage that the form was opened for, wherever it stands now; its number may be another's by this time. */
    private Optional<Passage> said(SteeringDocument document, Form form, int number) {
        var passages = documents.text(document.id()).passages().stream();
        var id = form.typed("passage");
        return passages.filter(passage -> id.isEmpty()
                        ? passage.number() == number
                        : passage.id().toString().equals(id))
                .findFirst();
    }

    private static PassageFormPage page(
            Frame frame, SteeringDocument document, Passage passage, Form form, boolean conflict) {
        return page(frame, document, Optional.of(passage), passage.number(), form, conflict);
    }

    private static PassageFormPage page(
            Frame frame, SteeringDocument document, Optional<Passage> passage, int place, Form form, boolean conflict) {
        var kinds = Arrays.stream(Passage.Kind.values())
                .map(kind -> new Option(kind.name(), frame.t().of(kind)))
                .toList();
        return new PassageFormPage(document, passage, place, form, kinds, conflict, Optional.empty());
    }
}
