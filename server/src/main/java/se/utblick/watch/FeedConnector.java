package se.utblick.watch;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.fetch.Fetcher;

/** Reads feeds in RSS and Atom. */
@Component
class FeedConnector implements Connector {

    static final String KIND = "FEED";

    private final Fetcher fetcher;

    FeedConnector(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration between() {
        return Duration.ofHours(1);
    }

    @Override
    public Answer ask(LiveSource source) {
        return Answer.of(
                fetcher.feed(source.address(), source.validators()),
                fresh -> Delivery.feed(source.code(), source.address(), fresh.charset(), fresh.bytes()));
    }
}
