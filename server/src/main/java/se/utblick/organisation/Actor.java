package se.utblick.organisation;

import static java.util.Comparator.comparingInt;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.utblick.kernel.Refused;
import se.utblick.platform.Author;

/**
 * Whoever is asking. The first argument of every method that reads or changes something protected.
 *
 * @param partner the body that they come from, when they are a partner and not one of us
 */
public record Actor(PersonId person, String name, Set<Role> roles, Set<UnitId> units, Optional<BodyId> partner)
        implements Author {

    // Imports and the loading of example content are done by the program itself, and the journal says so.
    private static final Actor PROGRAM =
            new Actor(new PersonId(new UUID(0, 1)), "Utblick", EnumSet.allOf(Role.class), Set.of(), Optional.empty());

    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** The program itself, at work without a person behind it. */
    public static Actor program() {
        return PROGRAM;
    }

    /** The role that says most about somebody with several: the one that may do most. */
    public Role mainRole() {
        return roles.stream()
                .max(comparingInt(role -> role.permissions().size()))
                .orElse(Role.PUBLIC);
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    public void mustHave(Permission permission) {
        if (!may(permission)) {
            throw new Refused("organisation.refused.permission", permission, List.copyOf(Role.with(permission)));
        }
    }

    /** Whether the actor may act for this unit: their own, or any when they see every unit. */
    public boolean standsFor(UnitId unit) {
        return may(Permission.SEE_EVERY_UNIT) || units.contains(unit);
    }

    public void mustStandFor(UnitId unit) {
        if (!standsFor(unit)) {
            throw new Refused("organisation.refused.other-unit");
        }
    }

    @Override
    public UUID authorId() {
        return person.value();
    }

    @Override
    public String authorName() {
        return name;
    }
}
