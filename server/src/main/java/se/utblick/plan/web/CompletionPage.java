package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.plan.Activity;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The form that ends an activity: what was done, what came of it, what it took, and what was learnt.
 *
 * @param outcomes whether the benefit came about
 * @param indicators the objective's figures, of which one may be read at the same time; empty when none may be
 */
public record CompletionPage(
        Activity activity,
        Form form,
        List<Option> outcomes,
        List<Option> indicators,
        boolean open,
        Optional<Conflict> conflict) {}
