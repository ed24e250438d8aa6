package se.utblick.consultations.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.consultations.AnswerDrafts;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Draft;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Writing the memorandum and the answer, and reading what somebody else has written. */
@Controller
class WritingPages {

    private static final int LONGEST = 20_000;
    private static final String LABELS = "consultations.text.field";

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final Pages pages;

    WritingPages(Consultations consultations, AnswerDrafts drafts, Pages pages) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.TEXT)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        var one = consultation(by, id);
        var form = Form.empty(LABELS).with("version", one.version().number());
        saved(one).forEach(form::with);
        return pages.show(frame, new TextPage(one, form, Optional.empty()));
    }

    @PostMapping(ConsultationPaths.TEXT)
    View write(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var form = Form.of(LABELS, typed);
        var text = new Draft.Text(
                form.optional("summary", LONGEST),
                form.optional("background", LONGEST),
                form.optional("assessment", LONGEST),
                form.optional("consulted", LONGEST),
                form.optional("economy", LONGEST),
                form.optional("proposal", LONGEST),
                form.optional("answer", LONGEST),
                form.optional("answerEnglish", LONGEST));
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, new TextPage(one, form, Optional.empty()));
        }
        try {
            drafts.write(by, one.id(), form.version(), text);
            return Redirect.to(ConsultationPaths.consultation(one.id()), "consultations.said.written");
        } catch (Stale quicker) {
            var conflict = Conflict.between(saved(one), form);
            form.with("version", one.version().number());
            return pages.show(frame, new TextPage(one, form, Optional.of(conflict)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    @PostMapping(ConsultationPaths.APPROVAL)
    View approve(Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        drafts.approve(by, new ConsultationId(id), Form.of("", typed).version());
        return Redirect.to(ConsultationPaths.consultation(new ConsultationId(id)), "consultations.said.approved");
    }

    private Map<String, String> saved(Consultation one) {
        var text = drafts.of(one).text();
        return Map.of(
                "summary", text.summary(),
                "background", text.background(),
                "assessment", text.assessment(),
                "consulted", text.consulted(),
                "economy", text.economy(),
                "proposal", text.proposal(),
                "answer", text.answer(),
                "answerEnglish", text.answerEnglish());
    }

    private Consultation consultation(Actor by, UUID id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}
