package se.utblick.decisions.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.RefusedPage;

/** The form for what was decided on a body's behalf. */
public record DelegatedDecisionPage(Form form, List<Option> rules, Optional<RefusedPage> no) {

    public DelegatedDecisionPage {
        rules = List.copyOf(rules);
    }
}
