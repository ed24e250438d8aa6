package se.utblick.organisation.web;

import java.util.List;
import java.util.Optional;
import se.utblick.organisation.Person;
import se.utblick.platform.web.Option;

/**
 * Somebody to let in, or to change.
 *
 * @param person who it is, when they are here already
 */
public record PersonFormPage(
        Editing editing, Optional<Person> person, List<Option> roles, List<Option> units, List<Option> bodies) {

    public PersonFormPage {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        bodies = List.copyOf(bodies);
    }
}
