package se.utblick.watch.collect;

import java.util.Locale;
import java.util.Optional;
import se.utblick.watch.Kind;
import tools.jackson.databind.JsonNode;

/** What the Commission tells the press, as the search of its press corner lists it, or else as its feed does. */
final class CommissionRelease {

    static final String SOURCE = "presscorner";

    private static final String PAGE = "https://ec.europa.eu/commission/presscorner/detail/";

    static Collected read(String nativeId, Optional<Raw> item, Optional<Raw> listing) throws Unreadable {
        return listing.isPresent()
                ? listed(nativeId, listing.get())
                : FeedItem.read(item.orElseThrow(() -> new Unreadable(Fault.EMPTY)))
                        .from("Europeiska kommissionen")
                        .at(PAGE + "en/" + onItsPage(nativeId));
    }

    private static Collected listed(String nativeId, Raw listing) throws Unreadable {
        var release = Json.object(listing);
        var title = ForeignHtml.line(Json.text(release, "title"));
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        var language = language(release);
        var text = ForeignHtml.text(Json.text(release, "leadText"), PAGE);
        return Collected.of(Kind.NEWS, language, title)
                .text(text)
                .from("Europeiska kommissionen")
                .at(PAGE + language + "/" + onItsPage(nativeId))
                .published(Json.day(beginning(Json.text(release, "eventDate"))))
                .identifiers(Numbers.in(title, text));
    }

    private static String onItsPage(String nativeId) {
        return nativeId.toLowerCase(Locale.ROOT).replace('/', '_');
    }

    /** Some dates have an hour after them, and no zone for it. */
    private static String beginning(String date) {
        var written = date.strip();
        return written.length() > 10 ? written.substring(0, 10) : written;
    }

    private static String language(JsonNode release) {
        var language = Json.text(release, "languageCode").strip().toLowerCase(Locale.ROOT);
        return language.matches("[a-z]{2}") ? language : "en";
    }

    private CommissionRelease() {}
}
