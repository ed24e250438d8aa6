package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.DelegationRule;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/**
 * The form for a rule of delegation.
 *
 * @param from the rule that it is passed on from, when it is
 */
public record DelegationRulePage(
        Form form,
        Optional<DelegationRule> from,
        List<Option> bodies,
        List<Option> committees,
        List<Option> functions,
        Optional<RefusedPage> no) {

    public DelegationRulePage {
        bodies = List.copyOf(bodies);
        committees = List.copyOf(committees);
        functions = List.copyOf(functions);
    }
}
