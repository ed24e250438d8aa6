package se.utblick.watch.collect;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.utblick.platform.Xml;
import se.utblick.watch.Kind;

/** An item of a feed, in whichever dialect, read out of the small feed that was kept round it. */
final class FeedItem {

    /** All sources that are feeds begin so. */
    static final String SOURCES = "feed-";

    private static final int TITLE_OUT_OF_TEXT = 120;
    private static final int MOST_SUBJECTS = 40;
    private static final int LONGEST_TITLE = 1_000;
    private static final String NOBODY_KNOWS = "und";

    private final Element item;
    private final SyndEntry entry;
    private final FeedAddress address;

    private FeedItem(Document document, SyndEntry entry) throws Unreadable {
        this.item = FeedParts.item(document);
        this.entry = entry;
        this.address = FeedAddress.of(item);
    }

    static Collected read(Raw page) throws Unreadable {
        Document document;
        try {
            document = Xml.read(PlainText.of(page));
        } catch (SAXException broken) {
            throw new Unreadable(Fault.NOT_XML);
        }
        return new FeedItem(document, entry(document)).collected();
    }

    private static SyndEntry entry(Document document) throws Unreadable {
        try {
            return new SyndFeedInput()
                    .build(document).getEntries().stream()
                            .findFirst()
                            .orElseThrow(() -> new Unreadable(Fault.NOT_A_FEED));
        } catch (FeedException | RuntimeException odd) {
            // The reader of feeds answers to what is odd in it with whatever it met: a number that is none, an address
            // that is none.
            throw new Unreadable(Fault.NOT_A_FEED, PlainText.line(String.valueOf(odd.getMessage())));
        }
    }

    private Collected collected() throws Unreadable {
        var body = body();
        return Collected.of(Kind.NEWS, language(), title(body))
                .text(body)
                .at(address.of(link()))
                .published(FeedDay.of(
                        Optional.ofNullable(entry.getPublishedDate())
                                .or(() -> Optional.ofNullable(entry.getUpdatedDate())),
                        item))
                .identifiers(Numbers.in(Optional.ofNullable(entry.getTitle()).orElse(""), body));
    }

    private String title(String body) throws Unreadable {
        var written =
                Optional.ofNullable(entry.getTitleEx()).map(FeedItem::line).orElse("");
        var title = written.isEmpty() ? firstWords(body) : written;
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + " …" : title;
    }

    private static String firstWords(String body) {
        var line = PlainText.line(body).replaceFirst("^[#\\- ]+", "");
        int end = line.lastIndexOf(' ', TITLE_OUT_OF_TEXT);
        return line.length() <= TITLE_OUT_OF_TEXT
                ? line
                : line.substring(0, Math.max(end, TITLE_OUT_OF_TEXT / 2)) + " …";
    }

    /** The longest of what the item says of itself, and after it the words it is sorted under. */
    private String body() {
        var longest = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .filter(content -> content.getValue() != null)
                .map(this::text)
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
        var subjects = subjects().stream().collect(Collectors.joining(" · "));
        return (longest + "\n\n" + subjects).strip();
    }

    private List<String> subjects() {
        return FeedParts.children(item).stream()
                .filter(child -> Set.of("category", "subject").contains(child.getLocalName()))
                .map(FeedItem::subject)
                .map(ForeignHtml::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_SUBJECTS)
                .toList();
    }

    /** Atom writes a word for people and one for programs; the others write only one. */
    private static String subject(Element category) {
        return Stream.of(category.getAttribute("label"), category.getTextContent(), category.getAttribute("term"))
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse("");
    }

    private String text(SyndContent content) {
        return isPlain(content)
                ? PlainText.clean(content.getValue())
                : ForeignHtml.text(content.getValue(), address.base());
    }

    private static String line(SyndContent content) {
        var value = Optional.ofNullable(content.getValue()).orElse("");
        return isPlain(content) ? PlainText.line(value) : ForeignHtml.line(value);
    }

    /** Only Atom says for certain that a text is no HTML; everyone else writes HTML and says nothing. */
    private static boolean isPlain(SyndContent content) {
        return "text".equals(content.getType()) || "text/plain".equals(content.getType());
    }

    private String link() {
        return Optional.ofNullable(entry.getLink())
                .or(() -> Optional.ofNullable(entry.getUri()).filter(uri -> uri.startsWith("http")))
                .orElse("");
    }

    private String language() {
        return FeedParts.text(item, "language")
                .or(() -> FeedParts.inherited(item, "lang"))
                .or(() -> FeedParts.headText(item, "language"))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .orElse(NOBODY_KNOWS);
    }
}
