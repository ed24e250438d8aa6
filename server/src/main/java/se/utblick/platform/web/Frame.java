package se.utblick.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that stands round a page: its language, its menu, who is reading, and what has just happened.
 *
 * @param csrfName the name of the hidden field that proves a form to be our own
 * @param csrf the field's value
 * @param example whether example content is loaded, which the page must say
 * @param said the sentence about what was just done, after a form has been sent
 */
public record Frame(
        Words t,
        String path,
        Optional<Visitor> visitor,
        List<Nav> menu,
        String csrfName,
        String csrf,
        boolean example,
        LocalDate today,
        Optional<String> said) {

    public Frame {
        menu = List.copyOf(menu);
    }

    /** The address of a stylesheet or script, marked with its content so that a new one is fetched at once. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** For {@code aria-current}: the page itself, somewhere under it, or nothing. */
    public @Nullable String current(Nav place) {
        if (place.path().equals(path)) {
            return "page";
        }
        return place.leadsTo(path) ? "true" : null;
    }

    /** The place that the page belongs to, when it has rooms; its page shows them in a row. */
    public Optional<Nav> place() {
        return menu.stream()
                .filter(place -> place.leadsTo(path) && !place.rooms().isEmpty())
                .findFirst();
    }

    /** For {@code aria-current}: the room itself, a page in it, or nothing. */
    public @Nullable String current(Nav place, Room room) {
        if (room.path().equals(path)) {
            return "page";
        }
        int near = room.nearness(path);
        return near > 0 && place.rooms().stream().allMatch(other -> other.nearness(path) <= near) ? "true" : null;
    }

    public boolean may(String permission) {
        return visitor.map(v -> v.may(permission)).orElse(false);
    }
}
