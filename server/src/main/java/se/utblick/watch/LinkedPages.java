package se.utblick.watch;

import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.watch.collect.Link;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.Unreadable;
import se.utblick.watch.collect.WebPage;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Fetcher;

/** Fetches what a link leads to and reads it. Never to be asked inside a transaction. */
@Component
class LinkedPages {

    /** What lay there. */
    sealed interface Found {

        /**
         * @param address where it was at last found
         * @param charset the encoding that its server named; empty when it named none
         */
        record Page(WebPage read, Raw bytes, String address, String charset) implements Found {}

        record Nothing(Sentence why) implements Found {}
    }

    private final Fetcher fetcher;

    LinkedPages(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    Found fetch(String link) {
        return switch (fetcher.page(link)) {
            case Fetched.Fresh fresh -> read(fresh);
            case Fetched.NotNow later -> new Found.Nothing(Sentence.of("watch.hand-in.not-now", later.until()));
            case Fetched.Refused refused -> nothing(refused.why());
            case Fetched.Failed failed -> nothing(failed.why());
            case Fetched.Unchanged _, Fetched.Nothing _, Fetched.Choices _ -> nothing(Fetched.Why.EMPTY);
        };
    }

    private static Found read(Fetched.Fresh fresh) {
        var address = Link.plain(fresh.address().toString());
        var charset = fresh.charset().orElse("");
        try {
            return new Found.Page(WebPage.of(fresh.bytes(), charset, address), fresh.bytes(), address, charset);
        } catch (Unreadable unreadable) {
            return new Found.Nothing(Sentence.of("watch.hand-in.not-a-page"));
        }
    }

    private static Found nothing(Fetched.Why why) {
        return new Found.Nothing(Sentence.of("watch.hand-in.not-fetched." + why.name()));
    }
}
