package se.utblick.organisation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Adds and changes bodies, and says when one has ended and who took over. */
@Controller
class BodyPages {

    private static final String LIST = OrganisationPaths.ADMINISTRATION + "#bodies";

    private final Organisation organisation;
    private final Journal journal;
    private final Pages pages;

    BodyPages(Organisation organisation, Journal journal, Pages pages) {
        this.organisation = organisation;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.NEW_BODY)
    View blank(Frame frame, Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return pages.show(frame, page(frame, fresh(Form.empty(Fields.LABELS)), organisation.bodies()));
    }

    @PostMapping(OrganisationPaths.NEW_BODY)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var form = Form.of(Fields.LABELS, typed);
        var all = organisation.bodies();
        if (BodyForm.read(form, new BodyId(UUID.randomUUID()), Optional.empty(), all)
                instanceof Checked.Good(var body)) {
            try {
                organisation.add(by, body);
                return Redirect.to(LIST, "organisation.said.body-added");
            } catch (DuplicateKeyException taken) {
                form.wrong(Fields.CODE, "organisation.wrong.taken-code");
            }
        }
        return pages.mend(frame, page(frame, fresh(form), all));
    }

    @GetMapping(OrganisationPaths.BODY)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.ADMINISTER);
        var body = found(id);
        return pages.show(frame, page(frame, editing(frame, body, BodyForm.filled(body)), others(body)));
    }

    @PostMapping(OrganisationPaths.BODY)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var before = found(id);
        var form = Form.of(Fields.LABELS, typed);
        var read = BodyForm.read(form, before.id(), Optional.of(before), organisation.bodies());
        if (read instanceof Checked.Good(var body)) {
            try {
                organisation.change(by, body, form.typed(Fields.WHY));
                return Redirect.to(LIST, "organisation.said.saved");
            } catch (DuplicateKeyException taken) {
                form.wrong(Fields.CODE, "organisation.wrong.taken-code");
            } catch (Stale overtaken) {
                return overtaken(frame, found(id), form);
            }
        }
        return pages.mend(frame, page(frame, editing(frame, before, form), others(before)));
    }

    private View overtaken(Frame frame, Body now, Form form) {
        form.with(Fields.VERSION, now.version().number());
        var page = page(frame, editing(frame, now, form), others(now));
        var words = Options.words(List.of(page.kinds(), page.successors()));
        var conflict = Conflict.between(
                BodyForm.filled(now),
                form,
                BodyForm.SHOWN,
                (_, value) -> words.getOrDefault(value, value),
                OrganisationPaths.body(now.id()));
        return pages.show(frame, new BodyFormPage(page.editing().against(conflict), page.kinds(), page.successors()))
                .with(HttpStatus.CONFLICT);
    }

    private Body found(UUID id) {
        return organisation.body(new BodyId(id)).orElseThrow(() -> new NotFound(id));
    }

    private List<Body> others(Body body) {
        return organisation.bodies().stream()
                .filter(other -> !other.id().equals(body.id()))
                .toList();
    }

    private static BodyFormPage page(Frame frame, Editing editing, List<Body> successors) {
        return new BodyFormPage(
                editing,
                Arrays.stream(BodyKind.values())
                        .map(kind -> new Option(kind.name(), frame.t().of(kind)))
                        .toList(),
                Options.bodies(successors, frame.t()));
    }

    private static Editing fresh(Form form) {
        return Editing.fresh(OrganisationPaths.NEW_BODY, form);
    }

    private Editing editing(Frame frame, Body body, Form form) {
        var subject = new Subject("organisation.body", body.id().value());
        return Editing.of(
                OrganisationPaths.body(body.id()),
                frame.t().of(body.name()),
                form,
                History.of(journal, subject, frame.t()));
    }
}
