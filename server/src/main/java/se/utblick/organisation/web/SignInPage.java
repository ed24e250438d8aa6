package se.utblick.organisation.web;

import java.util.List;

/**
 * The door.
 *
 * @param failed whether the last try had the wrong address or password
 * @param roles the example's people to enter as by one click; empty unless that is offered
 * @param kept what was being sent when the session was found to be gone, to be sent on after signing in
 */
public record SignInPage(boolean failed, boolean signedOut, List<ExampleRole> roles, String kept) {

    /** One of the example's people. */
    public record ExampleRole(String person, String roleKey, String name) {}

    public SignInPage {
        roles = List.copyOf(roles);
    }
}
