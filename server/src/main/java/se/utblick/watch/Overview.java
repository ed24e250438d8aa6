package se.utblick.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.watch.collect.Fault;

/** How the watch itself is doing: what each source has given, and what each interest has found. */
public record Overview(List<Source> sources, List<Watched> interests) {

    /** A source, and its last round. A round without an end was cut off, or is going on. */
    public record Source(
            String code,
            int stored,
            Optional<Instant> lastBegun,
            Optional<Instant> lastEnded,
            Tally last,
            Optional<UUID> round,
            List<BrokenRecord> broken) {

        Source with(List<BrokenRecord> records) {
            return new Source(code, stored, lastBegun, lastEnded, last, round, List.copyOf(records));
        }
    }

    /** A record that could not be read, and why. */
    public record BrokenRecord(String name, Fault fault, String detail) {}

    /** An interest, and what it has found. */
    public record Watched(Interest interest, int found, int lately) {}

    public Overview {
        sources = List.copyOf(sources);
        interests = List.copyOf(interests);
    }
}
