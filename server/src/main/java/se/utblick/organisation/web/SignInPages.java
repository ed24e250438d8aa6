package se.utblick.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.SignInPaths;
import se.utblick.organisation.SignedIn;
import se.utblick.organisation.web.SignInPage.Message;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;

/** The sign-in page, and the example's short way in. */
@Controller
class SignInPages {

    private final People people;
    private final Pages pages;
    private final ExampleDoor door;
    private final SecurityContextRepository sessions;

    SignInPages(People people, Pages pages, ExampleDoor door, SecurityContextRepository sessions) {
        this.people = people;
        this.pages = pages;
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping(SignInPaths.SIGN_IN)
    View signIn(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "false") boolean wait,
            @RequestParam(defaultValue = "false") boolean out) {
        return pages.show(frame, page(request, message(failed, wait, out), Optional.empty()));
    }

    SignInPage page(HttpServletRequest request, Optional<Message> message, Optional<KeptForm> kept) {
        return new SignInPage(message, door.isOpen(request) ? exampleRoles() : List.of(), kept);
    }

    private static Optional<Message> message(boolean failed, boolean wait, boolean out) {
        if (failed) {
            return Optional.of(Message.WRONG_PASSWORD);
        }
        if (wait) {
            return Optional.of(Message.TOO_MANY_TRIES);
        }
        return out ? Optional.of(Message.SIGNED_OUT) : Optional.empty();
    }

    /** Enters as one of the example's people; only where the example's door is open. */
    @PostMapping(SignInPaths.EXAMPLE)
    View enterAsExample(
            Frame frame, @PathVariable UUID person, HttpServletRequest request, HttpServletResponse response) {
        if (!door.isOpen(request)) {
            throw new NotFound(person);
        }
        var entering =
                people.person(new PersonId(person)).filter(Person::example).orElseThrow(() -> new NotFound(person));
        enter(entering, request, response);
        return KeptForm.in(request)
                .map(kept -> (View) pages.show(frame, new ResumePage(kept)))
                .orElseGet(() -> Redirect.to("/"));
    }

    private void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        // A new session for a new person: nobody enters with a session id that somebody else may know.
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        var signedIn = new SignedIn(person.id().value(), "");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private List<SignInPage.ExampleRole> exampleRoles() {
        return people.examplePeople().stream()
                .map(person -> new SignInPage.ExampleRole(
                        person.id().value().toString(),
                        "organisation.Role." + person.actor().mainRole().name(),
                        person.name()))
                .toList();
    }
}
