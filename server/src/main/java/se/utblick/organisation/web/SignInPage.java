package se.utblick.organisation.web;

import java.util.List;
import java.util.Optional;

/**
 * The door.
 *
 * @param roles the example's people to enter as by one click; empty unless that is offered
 * @param kept what was being sent when the session was found to be gone, to be sent on after signing in
 */
public record SignInPage(Optional<Message> message, List<ExampleRole> roles, Optional<KeptForm> kept) {

    /** Why somebody stands at the door again. */
    public enum Message {
        WRONG_PASSWORD,
        TOO_MANY_TRIES,
        SIGNED_OUT,
        LOST_SESSION
    }

    /** One of the example's people. */
    public record ExampleRole(String person, String roleKey, String name) {}

    public SignInPage {
        roles = List.copyOf(roles);
    }
}
