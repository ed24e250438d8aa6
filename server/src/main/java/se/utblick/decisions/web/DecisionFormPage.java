package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Authority;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * The form for what the minutes say.
 *
 * @param body the body that decides such matters
 * @param address where the thing is shown
 * @param outcomes what the body can have come to
 * @param no the rule that said no to what was sent, if one did
 */
public record DecisionFormPage(
        Matter matter,
        Authority authority,
        Bilingual body,
        String address,
        List<Outcome> outcomes,
        List<Option> bodies,
        Form form,
        Optional<RefusedPage> no) {

    public DecisionFormPage {
        outcomes = List.copyOf(outcomes);
        bodies = List.copyOf(bodies);
    }
}
