package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The form for an activity: an idea that is put forward, or one that is written anew.
 *
 * @param code the activity's short name, when it has one
 * @param action where the form is sent
 * @param back where one goes without sending it
 * @param origin whether the idea comes from something, which the form says
 */
public record ActivityFormPage(
        Optional<String> code,
        String action,
        String back,
        boolean origin,
        Form form,
        Offered offered,
        Optional<Conflict> conflict) {

    /** What there is to choose from. */
    public record Offered(
            List<Option> objectives,
            List<Option> types,
            List<Option> areas,
            List<Option> units,
            List<Option> functions,
            List<Option> mandates,
            List<Option> receivers,
            List<Option> priorities) {}
}
