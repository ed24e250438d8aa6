package se.utblick.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;

/**
 * A module above that takes its own things to decision: it knows where they are shown, what can be decided about them, and
 * what a decision changes. The arrow between the modules stays down.
 */
public interface MatterOwner {

    /** The kind of thing, such as {@code steering.document}. */
    String subjectKind();

    /** The addresses of those of the things that there are. */
    Map<UUID, String> addresses(Collection<UUID> things);

    /**
     * What each of the things still lacks before a body can decide it, all of it at once; one that lacks nothing is left out.
     * It is asked for a whole drafting list.
     */
    default Map<UUID, List<Sentence>> missing(Collection<UUID> things) {
        return Map.of();
    }

    /** What a body can come to about the thing as it stands now; nothing when it does not wait for any decision. */
    List<Outcome> outcomes(UUID thing);

    /** Records the decision and does what it says with the thing, in one transaction. */
    Decision decide(Actor by, Minutes minutes);
}
