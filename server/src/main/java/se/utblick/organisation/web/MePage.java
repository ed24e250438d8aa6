package se.utblick.organisation.web;

import java.util.List;
import java.util.Optional;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Own;

/**
 * What the house knows of the reader, and what they may do in it.
 *
 * @param units the names of their units
 * @param partner the body that they come from, when they are a partner
 * @param hasPassword whether there is a password to change; the example's people come in without
 * @param own what they settle for themselves elsewhere in the house
 */
public record MePage(
        String name,
        String email,
        List<RoleLine> roles,
        List<String> units,
        Optional<String> partner,
        boolean hasPassword,
        List<Own> own,
        Form form) {

    /** A role, and what whoever has it may do. */
    public record RoleLine(String name, String does, List<Permission> may) {}

    public MePage {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        own = List.copyOf(own);
    }
}
