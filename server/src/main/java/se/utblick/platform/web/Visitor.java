package se.utblick.platform.web;

import java.util.Set;

/**
 * Whoever is signed in, as the frame round the page needs to know them.
 *
 * @param mark tells one person from another without saying who they are, so that a browser keeps each one's drafts apart
 */
public record Visitor(String mark, String name, String roleKey, Set<String> permissions) {

    public Visitor {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the menu should offer something that asks for this permission; an empty one is everybody's. */
    public boolean may(String permission) {
        return permission.isEmpty() || permissions.contains(permission);
    }
}
