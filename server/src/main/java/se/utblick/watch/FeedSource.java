package se.utblick.watch;

import java.util.Locale;
import java.util.UUID;
import se.utblick.watch.fetch.Validators;

/**
 * A feed that is read by its address, again and again.
 *
 * @param code what its publications are kept under, such as {@code feed-eurlex-161}
 * @param validators what its server wants to hear the next time
 * @param failures in a row up to now
 */
record FeedSource(UUID id, String code, String name, String address, Validators validators, int failures) {

    private static final int LONGEST = 60;

    FeedSource {
        if (name.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("A source has a name");
        }
    }

    /** One that has never been read. Empty letters and signs of its name make no code. */
    static FeedSource named(String name, String address) {
        var letters = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var code = letters.isEmpty() ? "source" : letters.substring(0, Math.min(letters.length(), LONGEST));
        return new FeedSource(UUID.randomUUID(), "feed-" + code, name.strip(), address, Validators.NONE, 0);
    }
}
