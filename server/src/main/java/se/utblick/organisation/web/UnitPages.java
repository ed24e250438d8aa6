package se.utblick.organisation.web;

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
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Unit;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Adds, renames and closes units. */
@Controller
class UnitPages {

    private static final String LIST = OrganisationPaths.ADMINISTRATION + "#units";

    private final Organisation organisation;
    private final Journal journal;
    private final Pages pages;

    UnitPages(Organisation organisation, Journal journal, Pages pages) {
        this.organisation = organisation;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.NEW_UNIT)
    View blank(Frame frame, Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return pages.show(frame, fresh(Form.empty(Fields.LABELS)));
    }

    @PostMapping(OrganisationPaths.NEW_UNIT)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var form = Form.of(Fields.LABELS, typed);
        var blank = new Unit(new UnitId(UUID.randomUUID()), "", Bilingual.NONE);
        if (UnitForm.read(form, blank) instanceof Checked.Good(var unit)) {
            try {
                organisation.add(by, unit);
                return Redirect.to(LIST, "organisation.said.unit-added");
            } catch (DuplicateKeyException taken) {
                form.wrong(Fields.CODE, "organisation.wrong.taken-code");
            }
        }
        return pages.mend(frame, fresh(form));
    }

    @GetMapping(OrganisationPaths.UNIT)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.ADMINISTER);
        var unit = found(id);
        return pages.show(frame, new UnitFormPage(editing(frame, unit, UnitForm.filled(unit))));
    }

    @PostMapping(OrganisationPaths.UNIT)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var before = found(id);
        var form = Form.of(Fields.LABELS, typed);
        if (UnitForm.read(form, before) instanceof Checked.Good(var unit)) {
            try {
                organisation.change(by, unit, form.typed(Fields.WHY));
                return Redirect.to(LIST, "organisation.said.saved");
            } catch (DuplicateKeyException taken) {
                form.wrong(Fields.CODE, "organisation.wrong.taken-code");
            } catch (Stale overtaken) {
                return overtaken(frame, before.id(), form);
            }
        }
        return pages.mend(frame, new UnitFormPage(editing(frame, before, form)));
    }

    private View overtaken(Frame frame, UnitId id, Form form) {
        var now = found(id.value());
        form.with(Fields.VERSION, now.version().number());
        var conflict = Conflict.between(
                UnitForm.filled(now), form, UnitForm.SHOWN, (_, value) -> value, OrganisationPaths.unit(id));
        return pages.show(frame, new UnitFormPage(editing(frame, now, form).against(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    private Unit found(UUID id) {
        return organisation.unit(new UnitId(id)).orElseThrow(() -> new NotFound(id));
    }

    private static UnitFormPage fresh(Form form) {
        return new UnitFormPage(Editing.fresh(OrganisationPaths.NEW_UNIT, form));
    }

    private Editing editing(Frame frame, Unit unit, Form form) {
        var subject = new Subject("organisation.unit", unit.id().value());
        return Editing.of(
                OrganisationPaths.unit(unit.id()),
                frame.t().of(unit.name()),
                form,
                History.of(journal, subject, frame.t()));
    }
}
