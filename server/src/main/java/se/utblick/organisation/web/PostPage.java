package se.utblick.organisation.web;

import java.util.Optional;
import se.utblick.platform.post.Outbox;

/**
 * How the letters are doing.
 *
 * @param server the mail server that has been named
 * @param address where the house is on the web
 */
public record PostPage(Outbox.State state, Optional<String> server, Optional<String> address) {

    /** Whether somebody ought to do something about it. */
    public boolean troubled() {
        return !state.givenUp().isEmpty()
                || state.failingSince().isPresent()
                || (state.waiting() > 0 && server.isEmpty());
    }
}
