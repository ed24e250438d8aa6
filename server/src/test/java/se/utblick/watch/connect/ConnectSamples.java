package se.utblick.watch.connect;

import java.time.Duration;
import java.time.InstantSource;
import se.utblick.watch.fetch.Fetcher;

/** Known sources as other tests need them. */
public final class ConnectSamples {

    public static Connectors connectors(Fetcher fetcher, InstantSource clock) {
        return new Connectors(fetcher, clock);
    }

    /** Without a pause between two questions: the server is the test's own. */
    public static KnownSource unhurried(String kind) {
        return KnownSources.of(kind).orElseThrow().paced(Duration.ZERO, 100);
    }

    private ConnectSamples() {}
}
