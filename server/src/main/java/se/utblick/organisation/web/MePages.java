package se.utblick.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.SignInPaths;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Own;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.Words;

/** Everybody's own page: roles, units, password, and the way out everywhere. */
@Controller
class MePages {

    // Whatever begins like this is a secret, and is never kept for later with the rest of a form.
    private static final String OLD = "passwordNow";
    private static final String NEW = "passwordNew";
    private static final String AGAIN = "passwordAgain";

    private final People people;
    private final Organisation organisation;
    private final List<Own> own;
    private final Pages pages;

    MePages(People people, Organisation organisation, List<Own> own, Pages pages) {
        this.people = people;
        this.organisation = organisation;
        this.own = List.copyOf(own);
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.ME)
    View me(Frame frame, Actor by) {
        return pages.show(frame, page(frame, by, Form.empty(Fields.LABELS)));
    }

    @PostMapping(OrganisationPaths.ME)
    View changePassword(
            Frame frame, Actor by, HttpServletRequest request, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(Fields.LABELS, typed);
        form.required(OLD, Form.SHORT);
        form.required(NEW, Form.SHORT);
        if (!form.typed(NEW).equals(form.typed(AGAIN))) {
            form.wrong(AGAIN, "organisation.password.not-the-same");
        }
        if (form.mistakes().isEmpty()) {
            var session = request.getSession().getId();
            switch (people.changePassword(by, form.typed(OLD), form.typed(NEW), session)) {
                case Checked.Good<PersonId> _ -> {
                    return Redirect.to(OrganisationPaths.ME, "organisation.said.password-changed");
                }
                case Checked.Bad<PersonId>(var mistakes) ->
                    mistakes.forEach((field, mistake) ->
                            form.wrong(field, mistake.key(), mistake.details().toArray()));
            }
        }
        return pages.mend(frame, page(frame, by, form));
    }

    @PostMapping(OrganisationPaths.SESSIONS)
    View signOutEverywhere(Actor by, HttpServletRequest request) {
        people.signOutEverywhere(by);
        request.getSession().invalidate();
        return Redirect.to(SignInPaths.SIGN_IN + "?out=true");
    }

    private MePage page(Frame frame, Actor by, Form form) {
        var person = people.person(by.person()).orElseThrow(() -> new NotFound(by.person()));
        var t = frame.t();
        return new MePage(
                person.name(),
                person.email(),
                roles(person, t),
                organisation.everyUnit().stream()
                        .filter(unit -> person.units().contains(unit.id()))
                        .map(unit -> t.of(unit.name()))
                        .toList(),
                person.partner().flatMap(organisation::body).map(body -> t.of(body.name())),
                !person.example(),
                own.stream().filter(one -> frame.may(one.permission())).toList(),
                form);
    }

    private static List<MePage.RoleLine> roles(Person person, Words t) {
        return person.roles().stream()
                .sorted()
                .map(role -> new MePage.RoleLine(
                        t.of(role),
                        t.get("organisation.Role." + role.name() + ".does"),
                        role.permissions().stream().sorted().toList()))
                .toList();
    }
}
