package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What a story waits for in a house that runs by itself. */
final class Until {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern STORED = Pattern.compile("<dt>Dokument</dt><dd>([^<]*)</dd>");

    /** @param look how long to wait between two looks */
    static void so(BooleanSupplier so, Duration look, String what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(look.toNanos());
        }
    }

    /** How much there is from a source, as its page says. */
    static String stored(String page) {
        var found = STORED.matcher(page);
        assertThat(found.find()).as("the count on the page").isTrue();
        return found.group(1);
    }

    private Until() {}
}
