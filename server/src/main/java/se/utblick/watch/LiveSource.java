package se.utblick.watch;

import java.util.Locale;
import java.util.UUID;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.fetch.Validators;

/**
 * A source that is read by its address, again and again, as the one who reads it knows it.
 *
 * @param kind the name of the reader that reads it
 * @param code what its publications are kept under, such as {@code feed-eurlex-161}
 * @param settings what else its reader must know, in the reader's own words
 * @param cursor what it has given already, in its reader's own words
 * @param validators what its server wants to hear the next time
 * @param failures in a row up to now
 */
record LiveSource(
        UUID id,
        String kind,
        String code,
        String name,
        String address,
        String settings,
        String cursor,
        Validators validators,
        int failures) {

    private static final int LONGEST = 60;

    LiveSource {
        if (name.isBlank() || code.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("A source has a name, and something that reads it");
        }
    }

    /** A feed that has never been read. Empty letters and signs of its name make no code. */
    static LiveSource feed(String name, String address) {
        return new LiveSource(
                UUID.randomUUID(),
                FeedReader.KIND,
                "feed-" + code(name),
                name.strip(),
                address,
                "",
                "",
                Validators.NONE,
                0);
    }

    /** One of the known, at its own address or another. */
    static LiveSource known(KnownSource source, String address) {
        return new LiveSource(
                UUID.randomUUID(),
                source.kind(),
                source.kind(),
                source.name().sv(),
                address,
                "",
                "",
                Validators.NONE,
                0);
    }

    private static String code(String name) {
        var letters = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? "source" : letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
