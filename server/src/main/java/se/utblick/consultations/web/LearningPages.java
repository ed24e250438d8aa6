package se.utblick.consultations.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** When the last day is moved by its sender, and when it has passed: what we say about it. */
@Controller
class LearningPages {

    private static final String EXTENSION = "consultations.extension";
    private static final String LESSON = "consultations.lesson";

    private final Consultations consultations;
    private final Pages pages;

    LearningPages(Consultations consultations, Pages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.EXTENSION)
    View extension(Frame frame, Actor by, @PathVariable UUID id) {
        var one = consultation(by, id);
        return pages.show(
                frame,
                page(
                        one,
                        EXTENSION,
                        Form.empty(EXTENSION).with("version", one.version().number())));
    }

    @PostMapping(ConsultationPaths.EXTENSION)
    View extend(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var form = Form.of(EXTENSION, typed);
        var to = form.day("to");
        var why = form.required("why", 2_000);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(one, EXTENSION, form));
        }
        consultations.extend(by, one.id(), form.version(), to.orElseThrow(), why);
        return Redirect.to(ConsultationPaths.consultation(one.id()), "consultations.said.extended");
    }

    @GetMapping(ConsultationPaths.LESSON)
    View lesson(Frame frame, Actor by, @PathVariable UUID id) {
        var one = consultation(by, id);
        var form = Form.empty(LESSON).with("version", one.version().number()).with("why", one.lesson());
        return pages.show(frame, page(one, LESSON, form));
    }

    @PostMapping(ConsultationPaths.LESSON)
    View learn(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var form = Form.of(LESSON, typed);
        var why = form.required("why", 2_000);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(one, LESSON, form));
        }
        consultations.learn(by, one.id(), form.version(), why);
        return Redirect.to(ConsultationPaths.consultation(one.id()), "consultations.said.learnt");
    }

    private static LearningPage page(Consultation one, String key, Form form) {
        var extension = key.equals(EXTENSION);
        var action = extension ? ConsultationPaths.EXTENSION : ConsultationPaths.LESSON;
        return new LearningPage(one, form, key, ConsultationPaths.at(action, one.id()), extension);
    }

    private Consultation consultation(Actor by, UUID id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}
