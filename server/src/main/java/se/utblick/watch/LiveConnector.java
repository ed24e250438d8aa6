package se.utblick.watch;

import java.time.Duration;
import se.utblick.watch.connect.Connectors;
import se.utblick.watch.connect.KnownSource;

/** Reads a known source by asking it in its own way, from where it was left. */
final class LiveConnector implements Connector {

    private final KnownSource known;
    private final Connectors connectors;
    private final FollowedStore followed;

    LiveConnector(KnownSource known, Connectors connectors, FollowedStore followed) {
        this.known = known;
        this.connectors = connectors;
        this.followed = followed;
    }

    @Override
    public String kind() {
        return known.kind();
    }

    @Override
    public Duration between() {
        return known.every();
    }

    @Override
    public Duration kept() {
        // After the last question there is its answer to wait for, and what came to be stored.
        return known.lasts().plus(Duration.ofMinutes(3));
    }

    @Override
    public Answer ask(LiveSource source) {
        return new Answer.Walked(connectors.round(known, source.address(), source.cursor(), followed.procedures()));
    }
}
