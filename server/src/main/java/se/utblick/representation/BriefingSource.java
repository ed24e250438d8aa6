package se.utblick.representation;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;

/** Somebody who knows something that whoever goes to a meeting should have read: what we want there, and why. */
public interface BriefingSource {

    /**
     * A part of the briefing.
     *
     * @param heading the key of its heading
     */
    record Chapter(String heading, List<Bilingual> lines) {
        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /** What there is to say about the meeting; nothing rather than an empty heading. */
    Optional<Chapter> about(Actor by, Meeting meeting);
}
