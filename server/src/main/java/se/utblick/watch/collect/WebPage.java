package se.utblick.watch.collect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What lies at an address, read as far as we read such things: the words of a web page or a text, and of a PDF nothing.
 *
 * @param language the tag that the page gives itself; empty when it gives none
 * @param closed whether it is a PDF, whose words are read at its source
 */
public record WebPage(String title, String language, String text, boolean closed) {

    private static final int LONGEST_TITLE = 300;
    // Less than this is a picture's caption and not what the page is about.
    private static final int A_TEXT = 200;
    private static final int BEGINNING = 4_000;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|title|meta|div|p|h1)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED = Pattern.compile("<meta[^>]{0,200}charset\\s*=", Pattern.CASE_INSENSITIVE);
    private static final String AROUND =
            "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]";

    /** @param charset the encoding that the server named; empty when it named none */
    public static WebPage of(Raw bytes, String charset, String address) throws Unreadable {
        var all = bytes.bytes();
        var beginning = new String(all, 0, Math.min(all.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            return new WebPage("", "", "", true);
        }
        if (beginning.indexOf('\0') >= 0 || beginning.startsWith("PK\u0003\u0004")) {
            throw new Unreadable(Fault.NOT_A_PAGE);
        }
        if (!MARKUP.matcher(beginning).find()) {
            return new WebPage("", "", PlainText.clean(FeedText.of(all, Optional.of(charset))), false);
        }
        return page(parsed(bytes, charset(charset, all, beginning), address));
    }

    private static WebPage page(Document document) {
        var title = Stream.of(
                        document.select("meta[property=og:title]").attr("content"),
                        document.title(),
                        document.select("h1").text())
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        var language = document.select("html")
                .attr("lang")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[-_].*", "");
        return new WebPage(
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                language.matches("[a-z]{2,3}") ? language : "",
                ForeignHtml.text(middle(document)),
                false);
    }

    /** What the page is about, without what stands round it on every page of its site. */
    private static Element middle(Document document) {
        return document.select("main, [role=main], article").stream()
                .filter(element -> element.text().length() >= A_TEXT)
                .findFirst()
                .orElseGet(() -> {
                    var body = document.body();
                    if (body.text().length() >= A_TEXT) {
                        body.select(AROUND).remove();
                    }
                    return body;
                });
    }

    private static Document parsed(Raw bytes, @Nullable String charset, String address) throws Unreadable {
        try {
            return Jsoup.parse(bytes.stream(), charset, address);
        } catch (IOException | RuntimeException odd) {
            throw new Unreadable(Fault.NOT_A_PAGE, PlainText.line(String.valueOf(odd.getMessage())));
        }
    }

    /** What the server says goes before what the page says; where neither says, it is UTF-8 or what came before it. */
    private static @Nullable String charset(String named, byte[] bytes, String beginning) {
        if (!named.isEmpty() && isKnown(named)) {
            return named;
        }
        return DECLARED.matcher(beginning).find() || isUtf8(bytes) ? null : "windows-1252";
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }
}
