package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.Validators;

/** Reads one kind of source by its address. Declared as a bean, it reads every source whose kind has its name. */
interface Reader {

    /**
     * What comes of asking a source once.
     *
     * @param delivery what came, or what comes while it is read; nothing when there is nothing to read
     * @param end how it ended, asked for when the delivery has been read
     */
    record Reading(Optional<Delivery> delivery, Supplier<End> end) {

        static Reading of(Delivery delivery, End end) {
            return new Reading(Optional.of(delivery), () -> end);
        }

        static Reading asked(Delivery delivery, Supplier<End> end) {
            return new Reading(Optional.of(delivery), end);
        }

        static Reading nothing(End end) {
            return new Reading(Optional.empty(), () -> end);
        }
    }

    /** How a reading ended. What was taken in by then stays. */
    sealed interface End {

        /**
         * All of it was read.
         *
         * @param validators what the server wants to hear the next time
         * @param cursor what the reader wants to hear the next time
         */
        record Whole(Validators validators, String cursor) implements End {}

        /** It was asked, and there is nothing new. */
        record Unchanged(String cursor) implements End {}

        /** There is more to ask for soon, or the source asks us to come again at a moment. */
        record Paused(String cursor, Optional<Instant> until) implements End {}

        record Refused(String cursor, Why why, String detail) implements End {}

        record Failed(String cursor, Why why, String detail) implements End {}

        /** Something came, and it is not what the source is known for. */
        record Strange(String cursor, Fault fault, String detail) implements End {}
    }

    /** The name that stands in {@code watch.source.kind}. */
    String kind();

    /** How long after it has worked a source is read again. */
    Duration between();

    /** How long a reading takes at most, with storing what came of it: until then nobody else reads the source. */
    Duration longest();

    /** Asks it, outside any transaction; ends soon when its thread is interrupted. */
    Reading ask(LiveSource source);
}
