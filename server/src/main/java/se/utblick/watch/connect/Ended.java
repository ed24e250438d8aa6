package se.utblick.watch.connect;

import java.time.Instant;
import java.util.Optional;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.fetch.Fetched.Why;

/** How a walk through a source ended. What was handed over before the end stays, and is not asked for again. */
public sealed interface Ended {

    /** What to tell the walk the next time. */
    String cursor();

    /** All of it was asked. */
    record Whole(String cursor) implements Ended {}

    /** There is more: to be asked from the moment the source named, or when the next round comes. */
    record Paused(String cursor, Optional<Instant> until) implements Ended {}

    /** An address is none that anything may be fetched from. */
    record Refused(String cursor, Why why, String detail) implements Ended {}

    /** Something could not be had, this time. */
    record Failed(String cursor, Why why, String detail) implements Ended {}

    /** Something came, and it is not of the shape that the source is known for. */
    record Strange(String cursor, Fault fault, String detail) implements Ended {}
}
