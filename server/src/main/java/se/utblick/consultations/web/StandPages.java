package se.utblick.consultations.web;

import java.util.Optional;
import java.util.UUID;
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
import se.utblick.consultations.Stand;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Our stand on each proposal, and later whether it was taken up. */
@Controller
class StandPages {

    private static final String LABELS = "consultations.stand.field";

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final Pages pages;

    StandPages(Consultations consultations, AnswerDrafts drafts, Pages pages) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.STANDS)
    View empty(Frame frame, Actor by, @PathVariable UUID id) {
        var one = consultation(by, id);
        var form = Form.empty(LABELS).with("version", one.version().number());
        return pages.show(frame, page(frame, one, Optional.empty(), form));
    }

    @GetMapping(ConsultationPaths.STAND)
    View filledIn(Frame frame, Actor by, @PathVariable UUID id, @PathVariable UUID stand) {
        var one = consultation(by, id);
        var known = drafts.of(one).stands().stream()
                .filter(each -> each.id().equals(stand))
                .findFirst()
                .orElseThrow(() -> new NotFound(stand));
        var form = Form.empty(LABELS)
                .with("version", one.version().number())
                .with("proposal", known.proposal())
                .with("kind", known.kind())
                .with("reasons", known.reasons());
        return pages.show(frame, page(frame, one, Optional.of(stand), form));
    }

    @PostMapping(ConsultationPaths.STANDS)
    View add(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return put(frame, by, id, Optional.empty(), typed);
    }

    @PostMapping(ConsultationPaths.STAND)
    View change(
            Frame frame,
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID stand,
            @RequestParam MultiValueMap<String, String> typed) {
        return put(frame, by, id, Optional.of(stand), typed);
    }

    private View put(Frame frame, Actor by, UUID id, Optional<UUID> stand, MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var form = Form.of(LABELS, typed);
        return switch (read(form, stand)) {
            case Checked.Bad<Stand> _ -> pages.mend(frame, page(frame, one, stand, form));
            case Checked.Good<Stand>(var said) -> {
                drafts.put(by, one.id(), form.version(), said);
                yield done(one, "consultations.said.stand");
            }
        };
    }

    private static Checked<Stand> read(Form form, Optional<UUID> stand) {
        var proposal = form.required("proposal", Form.SHORT);
        var kind = form.choice("kind", Stand.Kind.class);
        var reasons = form.optional("reasons", Form.LONG);
        if (kind.filter(Stand.Kind::needsReasons).isPresent() && reasons.isEmpty()) {
            form.wrong("reasons", "consultations.mistake.reasons");
        }
        return form.check(() -> new Stand(
                stand.orElseGet(UUID::randomUUID), proposal, kind.orElseThrow(), reasons, Optional.empty(), ""));
    }

    @PostMapping(ConsultationPaths.STAND_REMOVED)
    View remove(
            Actor by,
            @PathVariable UUID id,
            @PathVariable UUID stand,
            @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        drafts.remove(by, one.id(), Form.of("", typed).version(), stand);
        return done(one, "consultations.said.stand-removed");
    }

    @GetMapping(ConsultationPaths.OUTCOMES)
    View outcomes(Frame frame, Actor by, @PathVariable UUID id) {
        var one = consultation(by, id);
        var stands = drafts.of(one).stands();
        var form = Form.empty(LABELS).with("version", one.version().number());
        stands.forEach(stand -> form.with(
                        "outcome-" + stand.id(), stand.outcome().map(Enum::name).orElse(""))
                .with("note-" + stand.id(), stand.outcomeNote()));
        return pages.show(frame, outcomes(frame, one, form));
    }

    @PostMapping(ConsultationPaths.OUTCOMES)
    View note(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var one = consultation(by, id);
        var form = Form.of(LABELS, typed);
        var noted = drafts.of(one).stands().stream()
                .map(stand -> new Stand(
                        stand.id(),
                        stand.proposal(),
                        stand.kind(),
                        stand.reasons(),
                        form.typed("outcome-" + stand.id()).isEmpty()
                                ? Optional.empty()
                                : form.choice("outcome-" + stand.id(), Stand.Outcome.class),
                        form.optional("note-" + stand.id(), Form.SHORT)))
                .toList();
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, outcomes(frame, one, form));
        }
        drafts.note(by, one.id(), form.version(), noted);
        return done(one, "consultations.said.outcomes");
    }

    private OutcomesPage outcomes(Frame frame, Consultation one, Form form) {
        return new OutcomesPage(
                one, drafts.of(one).stands(), form, ConsultationFormPages.options(frame.t(), Stand.Outcome.values()));
    }

    private static StandPage page(Frame frame, Consultation one, Optional<UUID> stand, Form form) {
        return new StandPage(one, stand, form, ConsultationFormPages.options(frame.t(), Stand.Kind.values()));
    }

    private static View done(Consultation one, String said) {
        return Redirect.to(ConsultationPaths.consultation(one.id()), said);
    }

    private Consultation consultation(Actor by, UUID id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}
