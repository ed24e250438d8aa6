package se.utblick.watch.archive;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found.
 *
 * @param shown those of the page that was asked for, in order
 * @param count how many there are on all pages
 * @param counts how many there are of each, if it is what one narrows to; the most first
 */
public record Found(List<UUID> shown, int count, Map<Facet, List<Count>> counts) {

    public static final Found NOTHING = new Found(List.of(), 0, Map.of());

    /** Of something, so many. */
    public record Count(String value, int found) {}

    public Found {
        shown = List.copyOf(shown);
        counts = Map.copyOf(counts);
    }
}
