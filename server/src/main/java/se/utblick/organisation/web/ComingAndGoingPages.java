package se.utblick.organisation.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Somebody leaves, comes back, or has forgotten their password. */
@Controller
class ComingAndGoingPages {

    private final People people;
    private final Pages pages;

    ComingAndGoingPages(People people, Pages pages) {
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.LEAVING)
    View leaving(Frame frame, Actor by, @PathVariable UUID id) {
        var person = found(by, id);
        var form =
                Form.empty(Fields.LABELS).with(Fields.VERSION, person.version().number());
        return pages.show(frame, page(person, form));
    }

    @PostMapping(OrganisationPaths.LEAVING)
    View leave(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var person = found(by, id);
        var form = Form.of(Fields.LABELS, typed);
        var why = Fields.why(form, true);
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page(person, form));
        }
        people.leave(by, person.id(), Fields.version(form), why);
        return Redirect.to(OrganisationPaths.ADMINISTRATION + "#people", "organisation.said.left");
    }

    @PostMapping(OrganisationPaths.RETURN)
    View comeBack(Frame frame, Actor by, @PathVariable UUID id) {
        var person = found(by, id);
        return shown(frame, person, people.comeBack(by, person.id()));
    }

    @PostMapping(OrganisationPaths.PASSWORD)
    View newPassword(Frame frame, Actor by, @PathVariable UUID id) {
        var person = found(by, id);
        return shown(frame, person, people.newPassword(by, person.id()));
    }

    /** For whoever changes the language, or follows the address, when the password has been shown and is gone. */
    @GetMapping({OrganisationPaths.RETURN, OrganisationPaths.PASSWORD})
    View gone(Actor by, @PathVariable UUID id) {
        return Redirect.to(OrganisationPaths.person(found(by, id).id()));
    }

    private View shown(Frame frame, Person person, String password) {
        return pages.show(
                frame,
                new FirstPasswordPage(person.name(), person.email(), password, OrganisationPaths.person(person.id())));
    }

    private static LeavingPage page(Person person, Form form) {
        return new LeavingPage(
                person.name(), OrganisationPaths.leaving(person.id()), OrganisationPaths.person(person.id()), form);
    }

    private Person found(Actor by, UUID id) {
        return people.known(by, new PersonId(id)).orElseThrow(() -> new NotFound(id));
    }
}
