package se.utblick.watch.collect;

import java.time.Instant;
import java.util.Optional;

/** How one source writes what it publishes: which recorded files are its own, the records in them, and what each says. */
interface Format {

    /** The code of the source. */
    String source();

    /** Whether a file is this source's, by what it looks like. */
    boolean knows(RecordedFile file);

    /** Hands over every record in a file that is known. */
    void records(RecordedFile file, Out out) throws Unreadable;

    /** What a record says; the same bytes always say the same. */
    Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable;

    /** Takes what a file holds. */
    interface Out {

        /** A publication whole. */
        void page(String nativeId, Raw raw);

        /** A line about one in a list, as it was at a time that the list may tell. */
        void listing(String nativeId, Raw raw, Optional<Instant> asOf);

        void broken(String name, Unreadable why);
    }
}
