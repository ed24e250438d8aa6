package se.utblick.steering.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;
import se.utblick.steering.DocumentState;
import se.utblick.steering.DocumentText;
import se.utblick.steering.Lifecycle;
import se.utblick.steering.Lifecycle.Transition;
import se.utblick.steering.Move;
import se.utblick.steering.Need;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
import se.utblick.steering.SteeringPaths;

/** Taking a document from one state to the next, when no decision is needed for it. */
@Controller
class StepPages {

    private static final String LABELS = "steering.Need";

    private final SteeringDocuments documents;
    private final Surroundings around;
    private final Journal journal;
    private final Pages pages;

    StepPages(SteeringDocuments documents, Surroundings around, Journal journal, Pages pages) {
        this.documents = documents;
        this.around = around;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(SteeringPaths.STEP)
    View form(Frame frame, Actor by, @PathVariable String code, @PathVariable int number, @PathVariable String move) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        var step = step(by, document, move);
        var form = Form.empty(LABELS).with("version", document.version().number());
        return pages.show(frame, page(frame, document, step, form));
    }

    @PostMapping(SteeringPaths.STEP)
    View take(
            Frame frame,
            Actor by,
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String move,
            @RequestParam MultiValueMap<String, String> typed) {
        var document = Surroundings.version(documents.versions(by, code), code, number);
        var form = Form.of(LABELS, typed);
        var read = form.version();
        var wanted = taken(by, document, move).filter(_ -> !document.version().equals(read));
        if (wanted.isPresent()) {
            return contested(frame, document, wanted.get(), form, read);
        }
        var step = step(by, document, move);
        var told = told(form, step);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(frame, document, step, form));
        }
        try {
            documents.take(by, document.id(), step.move(), told, read);
            return Redirect.to(SteeringPaths.version(code, number), "steering.said.step-taken");
        } catch (Stale changedByOther) {
            var now = Surroundings.version(documents.versions(by, code), code, number);
            return contested(frame, now, step, form, read);
        } catch (Refused no) {
            var shown = RefusedPage.of(no);
            return pages.show(frame, page(frame, document, step, form).refused(shown))
                    .with(HttpStatus.CONFLICT);
        }
    }

    /** The step that the actor meant to take, whether or not it can be taken as the document stands now. */
    private static Optional<Transition> taken(Actor by, SteeringDocument document, String address) {
        return Lifecycle.of(document.kind()).table().stream()
                .filter(row -> row.move().address().equals(address)
                        && row.move().restsOn().isEmpty()
                        && document.mayTake(row, by))
                .findFirst();
    }

    /** Every change makes the document one version newer and writes one line, so that the lines since can be counted. */
    private View contested(Frame frame, SteeringDocument now, Transition step, Form form, Version read) {
        var state = documents.now(now).state();
        var since = journal.about(SteeringDocuments.subject(now.id())).stream()
                .limit(Math.max(0, now.version().number() - read.number()))
                .toList();
        var conflict = new StepFormPage.Conflict(since, state, now.next(state).contains(step));
        // Sent once more, it is the author's answer to what the other did.
        form.with("version", now.version().number());
        return pages.show(frame, page(frame, now, step, form).contested(conflict))
                .with(HttpStatus.CONFLICT);
    }

    private static Map<Need, String> told(Form form, Transition step) {
        var told = new EnumMap<Need, String>(Need.class);
        for (var need : toTell(step)) {
            var said = switch (need.told()) {
                case AS_DAY -> form.day(need.name()).map(Object::toString).orElse("");
                case AS_REGISTRY_NUMBER ->
                    form.registryNumber(need.name())
                            .map(number -> number.value())
                            .orElse("");
                case AS_TEXT -> form.required(need.name(), Form.LONG);
                case BY_THE_DOCUMENT -> "";
            };
            told.put(need, said);
        }
        return told;
    }

    private StepFormPage page(Frame frame, SteeringDocument document, Transition step, Form form) {
        DocumentText text = documents.text(document.id());
        var missing = document.missing(step, text, Map.of(), frame.today()).stream()
                .filter(need -> need.told() == Need.Told.BY_THE_DOCUMENT)
                .toList();
        var decides =
                step.to() == DocumentState.FOR_DECISION ? around.whoDecides(document) : Optional.<Bilingual>empty();
        return new StepFormPage(
                document, step, missing, toTell(step), decides, form, Optional.empty(), Optional.empty());
    }

    private static List<Need> toTell(Transition step) {
        return step.needs().stream()
                .filter(need -> need.told() != Need.Told.BY_THE_DOCUMENT)
                .toList();
    }

    /** A step that rests on a decision is taken by recording it; whoever asks here is told who decides. */
    private Transition step(Actor by, SteeringDocument document, String address) {
        var move = Move.at(address).orElseThrow(() -> new NotFound(address));
        if (move.restsOn().isPresent()) {
            throw documents.takesADecision(by, document);
        }
        return documents.step(by, documents.now(document), move);
    }
}
