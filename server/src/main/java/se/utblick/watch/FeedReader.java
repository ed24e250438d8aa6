package se.utblick.watch;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Fetcher;

/** Reads feeds in RSS and Atom. */
@Component
class FeedReader implements Reader {

    static final String KIND = "FEED";

    private final Fetcher fetcher;
    private final Duration longest;

    /** @param longest enough for a slow server and a long feed */
    @Autowired
    FeedReader(Fetcher fetcher, @Value("${utblick.collect.longest:2m}") Duration longest) {
        this.fetcher = fetcher;
        this.longest = longest;
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
    public Duration longest() {
        return longest;
    }

    @Override
    public Reading ask(LiveSource source) {
        return switch (fetcher.feed(source.address(), source.validators())) {
            case Fetched.Fresh fresh ->
                Reading.of(
                        Delivery.feed(source.code(), source.address(), fresh.charset(), fresh.bytes()),
                        new End.Whole(fresh.validators(), ""));
            case Fetched.Unchanged _ -> Reading.nothing(new End.Unchanged(""));
            case Fetched.NotNow later -> Reading.nothing(new End.Paused("", Optional.of(later.until())));
            case Fetched.Refused refused -> Reading.nothing(new End.Refused("", refused.why(), refused.detail()));
            case Fetched.Failed failed -> Reading.nothing(new End.Failed("", failed.why(), failed.detail()));
            case Fetched.Nothing _, Fetched.Choices _ ->
                throw new IllegalStateException("Only what is asked for otherwise than a feed is answered so");
        };
    }
}
