package se.utblick.consultations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationId;
import se.utblick.consultations.ConsultationKind;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.NewConsultation;
import se.utblick.consultations.Voice;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Watch;
import se.utblick.watch.WatchPaths;

/** Taking a consultation in: by hand, or from what the watch has found; and writing it anew. */
@Controller
class ConsultationFormPages {

    private final Consultations consultations;
    private final Organisation organisation;
    private final Watch watch;
    private final Pages pages;

    ConsultationFormPages(Consultations consultations, Organisation organisation, Watch watch, Pages pages) {
        this.consultations = consultations;
        this.organisation = organisation;
        this.watch = watch;
        this.pages = pages;
    }

    @GetMapping(ConsultationPaths.NEW)
    View empty(Frame frame, Actor by) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return pages.show(frame, adding(frame, ordinary().with("receivedOn", frame.today())));
    }

    /** What the watch knows is filled in; one that has been taken up already is shown as it is. */
    @GetMapping(WatchPaths.ANSWER)
    View fromFinding(Frame frame, Actor by, @PathVariable UUID publication) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var found = watch.publication(by, new PublicationId(publication))
                .orElseThrow(() -> new NotFound(publication))
                .publication();
        return consultations
                .from(new Subject("watch.publication", publication))
                .<View>map(known -> Redirect.to(ConsultationPaths.consultation(known)))
                .orElseGet(() -> pages.show(frame, adding(frame, of(found, frame))));
    }

    private static Form of(Publication found, Frame frame) {
        var title = found.title();
        return ordinary()
                .with("origin", found.id().value())
                .with("kind", found.kind() == Kind.REFERRAL ? ConsultationKind.REFERRAL : ConsultationKind.FEEDBACK)
                .with("title", title.substring(0, Math.min(Form.SHORT, title.length())))
                .with("sender", found.sender())
                .with("reference", found.nativeId().length() > 100 ? "" : found.nativeId())
                .with("address", found.address().startsWith("http") ? found.address() : "")
                .with("receivedOn", frame.today())
                .with("lastDay", found.deadline().map(Object::toString).orElse(""));
    }

    private static Form ordinary() {
        return Form.empty(ConsultationForm.LABELS).with("published", YesNo.NO).with("secret", YesNo.NO);
    }

    @PostMapping(ConsultationPaths.NEW)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var form = Form.of(ConsultationForm.LABELS, typed);
        return switch (new ConsultationForm(organisation.functions()).read(form)) {
            case Checked.Bad<NewConsultation> _ -> pages.mend(frame, adding(frame, form));
            case Checked.Good<NewConsultation>(var said) ->
                Redirect.to(ConsultationPaths.consultation(consultations.add(by, said)), "consultations.said.added");
        };
    }

    @GetMapping(ConsultationPaths.EDIT)
    View edit(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var one = consultation(by, id);
        return pages.show(frame, changing(frame, one, ConsultationForm.of(one), Optional.empty()));
    }

    @PostMapping(ConsultationPaths.EDIT)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        var one = consultation(by, id);
        var form = Form.of(ConsultationForm.LABELS, typed);
        return switch (new ConsultationForm(organisation.functions()).read(form)) {
            case Checked.Bad<NewConsultation> _ -> pages.mend(frame, changing(frame, one, form, Optional.empty()));
            case Checked.Good<NewConsultation>(var said) -> change(frame, by, one, form, said);
        };
    }

    private View change(Frame frame, Actor by, Consultation one, Form form, NewConsultation said) {
        try {
            consultations.change(by, one.id(), form.version(), said);
            return Redirect.to(ConsultationPaths.consultation(one.id()), "consultations.said.changed");
        } catch (Stale quicker) {
            var now = consultation(by, one.id().value());
            var conflict = Conflict.between(saved(ConsultationForm.of(now)), form);
            form.with("version", now.version().number());
            return pages.show(frame, changing(frame, now, form, Optional.of(conflict)))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private static Map<String, String> saved(Form now) {
        return Stream.of("title", "sender", "reference", "address", "lastDay", "weight", "concern", "through")
                .collect(Collectors.toMap(field -> field, now::typed));
    }

    private ConsultationFormPage adding(Frame frame, Form form) {
        return page(
                frame,
                "consultations.new",
                ConsultationPaths.NEW,
                ConsultationPaths.CONSULTATIONS,
                form,
                Optional.empty());
    }

    private ConsultationFormPage changing(Frame frame, Consultation one, Form form, Optional<Conflict> conflict) {
        return page(
                frame,
                "consultations.edit",
                ConsultationPaths.at(ConsultationPaths.EDIT, one.id()),
                ConsultationPaths.consultation(one.id()),
                form,
                conflict);
    }

    private ConsultationFormPage page(
            Frame frame, String title, String action, String back, Form form, Optional<Conflict> conflict) {
        var t = frame.t();
        return new ConsultationFormPage(
                title,
                action,
                back,
                form,
                options(t, ConsultationKind.values()),
                options(t, Voice.values()),
                organisation.functions().stream()
                        .map(function -> new Option(function.code(), t.of(function.name())))
                        .toList(),
                options(t, YesNo.values()),
                consultations.weights(),
                conflict);
    }

    static List<Option> options(Words t, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), t.of(constant)))
                .toList();
    }

    private Consultation consultation(Actor by, UUID id) {
        return consultations.consultation(by, new ConsultationId(id)).orElseThrow(() -> new NotFound(id));
    }
}
