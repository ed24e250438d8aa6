package se.utblick.representation.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.platform.web.Html;
import se.utblick.platform.web.RefusedPage;

/**
 * Why a form is shown again although nothing in it is wrong: a rule says no, or somebody else was first.
 *
 * @param overtaken whether somebody else has changed the thing since the form was opened
 */
public record Trouble(Optional<RefusedPage> no, boolean overtaken) {

    static final Trouble NONE = new Trouble(Optional.empty(), false);

    /** Does it; if it cannot be done, shows the form again with what was typed. */
    static View tried(Runnable change, View done, Function<Trouble, Html> again) {
        try {
            change.run();
            return done;
        } catch (Refused no) {
            return again.apply(new Trouble(Optional.of(RefusedPage.of(no)), false))
                    .with(HttpStatus.CONFLICT);
        } catch (Stale overtaken) {
            return again.apply(new Trouble(Optional.empty(), true)).with(HttpStatus.CONFLICT);
        }
    }
}
