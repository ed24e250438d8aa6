package se.utblick.watch.mailbox;

import java.util.Optional;
import se.utblick.watch.collect.Raw;

/**
 * A mail as it lies in the mailbox.
 *
 * @param place what the mailbox knows it by, for one that was not fetched
 * @param size in bytes, as the mailbox tells it
 * @param bytes as they came; nothing when there are more of them than we take
 */
public record Arrived(String place, long size, Optional<Raw> bytes) {

    /** What is to be done with it. */
    public enum Verdict {
        /** It has been stored, and can be moved out of the way. */
        TAKEN,
        /** It stays, with a flag that says that somebody should look at it. */
        ASIDE
    }
}
