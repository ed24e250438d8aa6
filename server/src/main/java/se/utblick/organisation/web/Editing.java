package se.utblick.organisation.web;

import java.util.Optional;
import se.utblick.platform.web.Form;

/**
 * What all the forms of the administration have in common.
 *
 * @param action where the form is sent, which is also where it is shown
 * @param name what the thing is called, or nothing when it is a new one
 */
public record Editing(String action, Optional<String> name, Form form, Optional<Conflict> conflict, History history) {

    static Editing fresh(String action, Form form) {
        return new Editing(action, Optional.empty(), form, Optional.empty(), History.none());
    }

    static Editing of(String action, String name, Form form, History history) {
        return new Editing(action, Optional.of(name), form, Optional.empty(), history);
    }

    /** The same, and somebody else was there first. */
    Editing against(Conflict conflict) {
        return new Editing(action, name, form, Optional.of(conflict), history);
    }

    public boolean isNew() {
        return name.isEmpty();
    }
}
