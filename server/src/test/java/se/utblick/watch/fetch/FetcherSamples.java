package se.utblick.watch.fetch;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.List;

/** Fetchers as tests need them. */
public final class FetcherSamples {

    /** One that reaches this server, and otherwise the public net alone. */
    public static Fetcher reaching(StubServer server, InstantSource clock) {
        return new Fetcher(InetAddress::getAllByName, Settings.usual("", List.of(server.allowance())), clock);
    }

    private FetcherSamples() {}
}
