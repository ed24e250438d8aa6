package se.utblick.watch.archive;

import java.util.Map;
import java.util.Optional;

/**
 * What an index is of, written into it together with what it holds: so that nobody takes it for something else.
 *
 * @param database the mark of the database that the texts come from
 * @param wanted the number of times that a new index has been wished for
 * @param upTo every change of a text up to this number is in it
 */
public record Stamp(String database, int wanted, long upTo) {

    // What is kept of a text, and how. Another number, and every index is built anew.
    private static final String FORMAT = "1";

    public Stamp to(long number) {
        return new Stamp(database, wanted, number);
    }

    /** Whether one can be brought up to the other, and need not be built anew. */
    public boolean isOfTheSame(Stamp other) {
        return database.equals(other.database) && wanted == other.wanted && upTo <= other.upTo;
    }

    Map<String, String> written() {
        return Map.of(
                "format",
                FORMAT,
                "database",
                database,
                "wanted",
                String.valueOf(wanted),
                "up-to",
                String.valueOf(upTo));
    }

    static Optional<Stamp> read(Map<String, String> written) {
        return FORMAT.equals(written.get("format"))
                ? Optional.of(new Stamp(
                        written.getOrDefault("database", ""),
                        Integer.parseInt(written.getOrDefault("wanted", "0")),
                        Long.parseLong(written.getOrDefault("up-to", "0"))))
                : Optional.empty();
    }
}
