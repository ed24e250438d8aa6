package se.utblick.representation;

import java.util.Optional;
import se.utblick.organisation.PersonId;

/**
 * Somebody who sits on a seat, stands in on it, or goes to a meeting.
 *
 * @param person who that is, when they have an account
 * @param party the party of somebody elected, or empty
 */
public record Holder(String name, Optional<PersonId> person, String party) {

    public Holder {
        name = name.strip();
        party = party.strip();
    }

    public Holder(String name, Optional<PersonId> person) {
        this(name, person, "");
    }

    public boolean is(PersonId somebody) {
        return person.filter(somebody::equals).isPresent();
    }
}
