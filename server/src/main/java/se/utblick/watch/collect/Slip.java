package se.utblick.watch.collect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import se.utblick.watch.Kind;

/**
 * What somebody said of a thing that they handed in, kept beside its bytes as a source keeps an entry about each page.
 *
 * @param title in their words; empty to take what the page itself is called
 * @param language its tag; empty to read it off the page or its words
 * @param address where it lies on the web; empty for a text that lies nowhere
 * @param fetched whether the bytes are the page at the address, and not a text that was typed
 * @param charset the encoding that the page's server named; empty when it named none
 */
public record Slip(
        Kind kind,
        String title,
        String language,
        String sender,
        String address,
        Optional<LocalDate> lastDay,
        boolean fetched,
        String charset) {

    /** The slip as it is kept. */
    public Raw written() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind.name());
        fields.put("title", title);
        fields.put("language", language);
        fields.put("sender", sender);
        fields.put("address", address);
        fields.put("lastDay", lastDay.map(LocalDate::toString).orElse(""));
        fields.put("fetched", String.valueOf(fetched));
        fields.put("charset", charset);
        return Json.written(fields);
    }

    static Slip of(Raw written) throws Unreadable {
        var node = Json.object(written);
        try {
            return new Slip(
                    Kind.valueOf(Json.text(node, "kind")),
                    Json.text(node, "title"),
                    Json.text(node, "language"),
                    Json.text(node, "sender"),
                    Json.text(node, "address"),
                    Json.day(node, "lastDay"),
                    Json.text(node, "fetched").equals("true"),
                    Json.text(node, "charset"));
        } catch (IllegalArgumentException noSuchKind) {
            throw new Unreadable(Fault.NOT_A_RECORD);
        }
    }
}
