package se.utblick.organisation;

import java.util.Set;

/** Somebody who can sign in. */
public record Person(PersonId id, String name, String email, Set<Role> roles, Set<UnitId> units, boolean example) {

    public Person {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public Actor actor() {
        return new Actor(id, name, roles, units);
    }
}
