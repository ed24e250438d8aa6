package se.utblick.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param partner the body that they come from, when they are a partner and not one of us
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        Set<UnitId> units,
        Optional<BodyId> partner,
        boolean example) {

    public Person {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public Actor actor() {
        return new Actor(id, name, roles, units, partner);
    }
}
