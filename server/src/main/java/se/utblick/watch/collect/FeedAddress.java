package se.utblick.watch.collect;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Where an item of a feed leads, worked out from where its feed stands.
 *
 * @param base what relative links are relative to; empty when nobody says
 */
record FeedAddress(String base) {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/<>\"]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_000;

    static FeedAddress of(Element item) {
        return new FeedAddress(FeedParts.inherited(item, "base")
                .filter(FeedAddress::isWeb)
                .or(() -> FeedParts.headLink(item).filter(FeedAddress::isWeb))
                .orElse(""));
    }

    /** The whole address of a link, or that of the feed where the link leads nowhere that a browser may go. */
    String of(String link) {
        var written = PlainText.line(link);
        return Optional.of(written)
                .filter(FeedAddress::isWeb)
                .or(() -> resolved(written))
                .filter(address -> address.length() <= LONGEST)
                .orElse(base);
    }

    private Optional<String> resolved(String link) {
        if (base.isEmpty() || link.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(base.replace(" ", "%20"))
                            .resolve(link.replace(" ", "%20"))
                            .toString())
                    .filter(FeedAddress::isWeb);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(String address) {
        return WEB.matcher(address).matches();
    }
}
