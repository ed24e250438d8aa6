package se.utblick.watch.digest;

import java.util.Set;
import se.utblick.topics.TopicId;
import se.utblick.watch.InterestId;

/**
 * What somebody wants to hear of: these kinds of things, about these areas and these interests, and what touches the work
 * of these units and bodies. None of the three means everything that the region looks for, also what it begins to look for later.
 *
 * @param concerned the codes of units and bodies
 */
public record Following(Set<Part> parts, Set<TopicId> areas, Set<InterestId> interests, Set<String> concerned) {

    public static final Following EVERYTHING = new Following(Set.of(Part.values()), Set.of(), Set.of(), Set.of());

    public Following {
        parts = Set.copyOf(parts);
        areas = Set.copyOf(areas);
        interests = Set.copyOf(interests);
        concerned = Set.copyOf(concerned);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Whoever follows nothing has asked for nothing");
        }
    }

    /** Whether every interest is followed. */
    boolean isOfAll() {
        return areas.isEmpty() && interests.isEmpty() && concerned.isEmpty();
    }

    /** Whether there is nothing left to add. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
