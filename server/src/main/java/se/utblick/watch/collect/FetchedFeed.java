package se.utblick.watch.collect;

import java.util.Optional;
import java.util.function.Consumer;

/** A feed that has just been fetched. */
final class FetchedFeed extends Delivery {

    private final Feed feed;
    private final Raw bytes;

    FetchedFeed(Feed feed, Raw bytes) {
        this.feed = feed;
        this.bytes = bytes;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        feed.each(bytes.bytes(), taker);
    }

    /** Relative links are relative to the address we know, since a server may send us on to another each time. */
    static FetchedFeed of(String source, String address, Optional<String> charset, Raw bytes) {
        return new FetchedFeed(new Feed(source, address, Optional.of(address), charset, Optional.empty()), bytes);
    }
}
