package se.utblick.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Version;

/**
 * Somebody who can sign in, or could until they left.
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
        boolean example,
        Optional<Instant> leftAt,
        Version version) {

    public Person {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public Person(
            PersonId id,
            String name,
            String email,
            Set<Role> roles,
            Set<UnitId> units,
            Optional<BodyId> partner,
            boolean example) {
        this(id, name, email, roles, units, partner, example, Optional.empty(), Version.FIRST);
    }

    public Actor actor() {
        return new Actor(id, name, roles, units, partner);
    }

    public boolean isAdministrator() {
        return leftAt.isEmpty() && roles.contains(Role.ADMINISTRATOR);
    }
}
