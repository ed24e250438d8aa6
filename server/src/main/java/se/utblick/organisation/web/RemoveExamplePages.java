package se.utblick.organisation.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.organisation.ExampleRemoval;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.SignInPaths;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** Takes the example out, after having said what that means. */
@Controller
class RemoveExamplePages {

    private final ExampleRemoval removal;
    private final People people;
    private final Pages pages;

    RemoveExamplePages(ExampleRemoval removal, People people, Pages pages) {
        this.removal = removal;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.EXAMPLE)
    View confirm(Frame frame, Actor by) {
        return pages.show(
                frame,
                new RemoveExamplePage(
                        removal.contents(by), removal.journalRows(), removal.hasSomebodyReal(), isExample(by)));
    }

    @PostMapping(OrganisationPaths.EXAMPLE)
    View remove(Actor by) {
        var signedOut = isExample(by);
        removal.remove(by);
        return signedOut
                ? Redirect.to(SignInPaths.SIGN_IN + "?out=true")
                : Redirect.to(OrganisationPaths.ADMINISTRATION, "organisation.said.example-removed");
    }

    private boolean isExample(Actor by) {
        return people.person(by.person()).map(Person::example).orElse(false);
    }
}
