package se.utblick.watch.collect;

import java.time.Instant;
import java.util.Optional;

/** What a delivery hands over, one at a time: a record, or word of one that could not be handed over. */
public sealed interface Delivered {

    String source();

    /**
     * One publication as its source recorded it. Its page and the source's entry about it may come together or each at a
     * time of its own.
     *
     * @param asOf when the source said so, where the recording tells
     */
    record Recorded(String source, String nativeId, Optional<Raw> page, Optional<Raw> listing, Optional<Instant> asOf)
            implements Delivered {
        public Recorded {
            if (page.isEmpty() && listing.isEmpty()) {
                throw new IllegalArgumentException("A record is a page or an entry about one");
            }
        }
    }

    /** One that is broken. */
    record Broken(String source, String name, Fault fault, String detail) implements Delivered {}

    /** A file that is no publication of any kind we know. */
    record PassedOver(String source, String name) implements Delivered {}
}
