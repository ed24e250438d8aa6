package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The form for an objective.
 *
 * @param waits whether its plan is adopted, so that it waits for a revision
 * @param code the objective's short name, when it has one
 * @param indicators the numbers of the indicators that there is room for, from one
 */
public record ObjectiveFormPage(
        Optional<String> code,
        String action,
        String back,
        String year,
        boolean waits,
        Form form,
        Offered offered,
        List<Integer> indicators,
        Optional<Conflict> conflict) {

    /** What there is to choose from. */
    public record Offered(
            List<Option> goals,
            List<Option> areas,
            List<Option> units,
            List<Option> functions,
            List<Option> mandates,
            List<Option> receivers,
            List<Option> directions) {}
}
