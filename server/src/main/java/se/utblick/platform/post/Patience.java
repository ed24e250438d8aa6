package se.utblick.platform.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a letter is tried again that was told "not now", and how often. */
final class Patience {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16));

    /** @param attempts how many there have been; nothing when that was enough */
    static Optional<Duration> after(int attempts) {
        return attempts >= 1 && attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }

    private Patience() {}
}
