package se.utblick.organisation.web;

import java.util.List;
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
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Adds and renames functions. A function is known by its code, which therefore stays as it is. */
@Controller
class FunctionPages {

    private static final String LIST = OrganisationPaths.ADMINISTRATION + "#functions";

    private final Organisation organisation;
    private final Journal journal;
    private final Pages pages;

    FunctionPages(Organisation organisation, Journal journal, Pages pages) {
        this.organisation = organisation;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.NEW_FUNCTION)
    View blank(Frame frame, Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return pages.show(frame, fresh(Form.empty(Fields.LABELS)));
    }

    @PostMapping(OrganisationPaths.NEW_FUNCTION)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var form = Form.of(Fields.LABELS, typed);
        if (read(form, Fields.code(form)) instanceof Checked.Good(var function)) {
            try {
                organisation.add(by, function);
                return Redirect.to(LIST, "organisation.said.function-added");
            } catch (DuplicateKeyException taken) {
                form.wrong(Fields.CODE, "organisation.wrong.taken-code");
            }
        }
        return pages.mend(frame, fresh(form));
    }

    @GetMapping(OrganisationPaths.FUNCTION)
    View show(Frame frame, Actor by, @PathVariable String code) {
        by.mustHave(Permission.ADMINISTER);
        var function = found(code);
        return pages.show(frame, new FunctionFormPage(editing(frame, function, filled(function))));
    }

    @PostMapping(OrganisationPaths.FUNCTION)
    View change(Frame frame, Actor by, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var before = found(code);
        var form = Form.of(Fields.LABELS, typed);
        if (read(form, before.code()) instanceof Checked.Good(var function)) {
            try {
                organisation.change(by, function);
                return Redirect.to(LIST, "organisation.said.saved");
            } catch (Stale overtaken) {
                return overtaken(frame, found(code), form);
            }
        }
        return pages.mend(frame, new FunctionFormPage(editing(frame, before, form)));
    }

    private View overtaken(Frame frame, Function now, Form form) {
        form.with(Fields.VERSION, now.version().number());
        var conflict = Conflict.between(
                filled(now),
                form,
                List.of("nameSv", "nameEn"),
                (_, value) -> value,
                OrganisationPaths.function(now.code()));
        return pages.show(frame, new FunctionFormPage(editing(frame, now, form).against(conflict)))
                .with(HttpStatus.CONFLICT);
    }

    private static Checked<Function> read(Form form, String code) {
        var name = Fields.name(form);
        return form.check(() -> new Function(code, name, Fields.version(form)));
    }

    private static Form filled(Function function) {
        return Fields.name(Form.empty(Fields.LABELS), function.name())
                .with(Fields.VERSION, function.version().number());
    }

    private Function found(String code) {
        return organisation.function(code).orElseThrow(() -> new NotFound(code));
    }

    private static FunctionFormPage fresh(Form form) {
        return new FunctionFormPage(Editing.fresh(OrganisationPaths.NEW_FUNCTION, form));
    }

    private Editing editing(Frame frame, Function function, Form form) {
        return Editing.of(
                OrganisationPaths.function(function.code()),
                frame.t().of(function.name()),
                form,
                History.of(journal, function.subject(), frame.t()));
    }
}
