package se.utblick.organisation.web;

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
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Lets people in, and says what they may do. */
@Controller
class PersonPages {

    private static final String LIST = OrganisationPaths.ADMINISTRATION + "#people";

    private final Organisation organisation;
    private final People people;
    private final Journal journal;
    private final Pages pages;

    PersonPages(Organisation organisation, People people, Journal journal, Pages pages) {
        this.organisation = organisation;
        this.people = people;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.NEW_PERSON)
    View blank(Frame frame, Actor by) {
        by.mustHave(Permission.ADMINISTER);
        return pages.show(frame, page(frame, Optional.empty(), Form.empty(Fields.LABELS)));
    }

    /** The password is on the page that answers, since it is kept nowhere that another page could find it. */
    @PostMapping(OrganisationPaths.NEW_PERSON)
    View add(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.ADMINISTER);
        var form = Form.of(Fields.LABELS, typed);
        var page = page(frame, Optional.empty(), form);
        if (PersonForm.read(form, Optional.empty(), page.units(), page.bodies()) instanceof Checked.Good(var person)) {
            try {
                var password = people.letIn(by, person);
                return pages.show(frame, new FirstPasswordPage(person.name(), person.email(), password, LIST));
            } catch (DuplicateKeyException taken) {
                form.wrong("address", "organisation.wrong.taken-address");
            }
        }
        return pages.mend(frame, page);
    }

    @GetMapping(OrganisationPaths.PERSON)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        var person = found(by, id);
        return pages.show(frame, page(frame, Optional.of(person), PersonForm.filled(person)));
    }

    @PostMapping(OrganisationPaths.PERSON)
    View change(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var before = found(by, id);
        var form = Form.of(Fields.LABELS, typed);
        var page = page(frame, Optional.of(before), form);
        if (PersonForm.read(form, Optional.of(before), page.units(), page.bodies())
                instanceof Checked.Good(var person)) {
            try {
                people.change(by, person, form.typed(Fields.WHY));
                return Redirect.to(whereTo(by, person), "organisation.said.saved");
            } catch (DuplicateKeyException taken) {
                form.wrong("address", "organisation.wrong.taken-address");
            } catch (Refused lastOne) {
                form.wrong("roles", lastOne.sentence().key());
            } catch (Stale overtaken) {
                return overtaken(frame, found(by, id), form);
            }
        }
        return pages.mend(frame, page);
    }

    /** Whoever has just taken the role from themselves may not see the list. */
    private static String whereTo(Actor by, Person changed) {
        return changed.id().equals(by.person()) && !changed.isAdministrator() ? OrganisationPaths.ME : LIST;
    }

    private View overtaken(Frame frame, Person now, Form form) {
        form.with(Fields.VERSION, now.version().number());
        var page = page(frame, Optional.of(now), form);
        var words = Options.words(List.of(page.roles(), page.units(), page.bodies()));
        var conflict = Conflict.between(
                PersonForm.filled(now),
                form,
                PersonForm.SHOWN,
                (_, value) -> words.getOrDefault(value, value),
                OrganisationPaths.person(now.id()));
        return pages.show(
                        frame,
                        new PersonFormPage(
                                page.editing().against(conflict),
                                page.person(),
                                page.roles(),
                                page.units(),
                                page.bodies()))
                .with(HttpStatus.CONFLICT);
    }

    private Person found(Actor by, UUID id) {
        return people.known(by, new PersonId(id)).orElseThrow(() -> new NotFound(id));
    }

    private PersonFormPage page(Frame frame, Optional<Person> person, Form form) {
        var editing = person.map(one -> editing(frame, one, form))
                .orElseGet(() -> Editing.fresh(OrganisationPaths.NEW_PERSON, form));
        // A closed unit is offered to those who belong to it, so that saving does not take it from them.
        var units = organisation.everyUnit().stream()
                .filter(unit -> unit.isOpenOn(frame.today())
                        || person.map(one -> one.units().contains(unit.id())).orElse(false))
                .toList();
        return new PersonFormPage(
                editing,
                person,
                Options.roles(frame.t()),
                Options.units(units, frame.t()),
                Options.bodies(organisation.bodies(), frame.t()));
    }

    private Editing editing(Frame frame, Person person, Form form) {
        var subject = new Subject("organisation.person", person.id().value());
        return Editing.of(
                OrganisationPaths.person(person.id()), person.name(), form, History.of(journal, subject, frame.t()));
    }
}
