package se.utblick.watch.collect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;

/**
 * A feed as it came, handed over item by item. When it is not whole XML, each item is tried by itself, so that one that
 * is broken, or cut off, takes none of the others with it.
 *
 * @param name what to call the feed when something in it is broken
 * @param address where it was fetched, where it was
 * @param charset the encoding that whoever sent it named
 */
record Feed(String source, String name, Optional<String> address, Optional<String> charset, Optional<Instant> asOf) {

    private static final int MOST_ITEMS = 20_000;
    private static final Pattern ITEM = Pattern.compile("<((?:[A-Za-z0-9_]{1,20}:)?(?:item|entry))(?=[\\s>])");
    private static final Pattern ROOT =
            Pattern.compile("<((?:[A-Za-z0-9_]{1,20}:)?(?:rss|RDF|feed))(?:\\s[^<>]{0,4000})?>");
    private static final int LONGEST_HEAD = 20_000;
    private static final int LONGEST_NAME = 500;

    /** An item, and the feed it stood in. */
    private record Part(FeedParts feed, Element item) {}

    void each(byte[] bytes, Consumer<Delivered> taker) {
        try {
            var mended = MendedXml.of(FeedText.of(bytes, charset));
            if (mended.isBlank()) {
                throw new Unreadable(Fault.EMPTY);
            }
            hand(parts(mended, taker), taker);
        } catch (Unreadable unreadable) {
            taker.accept(new Broken(source, name, unreadable.fault(), unreadable.detail()));
        }
    }

    private List<Part> parts(String mended, Consumer<Delivered> taker) throws Unreadable {
        try {
            var feed = FeedParts.of(mended);
            return feed.items().stream().map(item -> new Part(feed, item)).toList();
        } catch (Unreadable whole) {
            if (whole.fault() != Fault.NOT_XML) {
                throw whole;
            }
            return salvaged(mended, whole, taker);
        }
    }

    /** What can be had of a feed that is broken somewhere: every item that is whole when it stands alone. */
    private List<Part> salvaged(String mended, Unreadable whole, Consumer<Delivered> taker) throws Unreadable {
        var root = ROOT.matcher(mended);
        var starts = ITEM.matcher(mended).results().limit(MOST_ITEMS).toList();
        if (!root.find() || starts.isEmpty() || root.start() > starts.getFirst().start()) {
            throw whole;
        }
        // A head that no honest feed has would be read again with every item.
        int first = starts.getFirst().start();
        var head = first - root.end() > LONGEST_HEAD ? "" : mended.substring(root.end(), first);
        var saved = new ArrayList<Part>();
        for (int i = 0; i < starts.size(); i++) {
            var closing = "</" + starts.get(i).group(1) + ">";
            int next = i + 1 < starts.size() ? starts.get(i + 1).start() : mended.length();
            var item = mended.substring(starts.get(i).start(), next);
            int end = item.lastIndexOf(closing);
            var number = name + " " + (i + 1);
            if (end < 0) {
                taker.accept(new Broken(source, number, Fault.CUT_OFF, ""));
                continue;
            }
            try {
                var complete = item.substring(0, end + closing.length());
                var feed = alone(root.group(), root.group(1), head, complete);
                feed.items().forEach(one -> saved.add(new Part(feed, one)));
            } catch (Unreadable broken) {
                taker.accept(new Broken(source, number, broken.fault(), broken.detail()));
            }
        }
        return saved;
    }

    private static FeedParts alone(String root, String rootName, String head, String item) throws Unreadable {
        var close = "</" + rootName + ">";
        boolean inChannel = head.contains("<channel") && !head.contains("</channel>");
        var withHead = root + head + item + (inChannel ? "</channel>" : "") + close;
        try {
            return FeedParts.of(withHead);
        } catch (Unreadable headBroken) {
            return FeedParts.of(root + (inChannel ? "<channel>" : "") + item + (inChannel ? "</channel>" : "") + close);
        }
    }

    private void hand(List<Part> parts, Consumer<Delivered> taker) {
        var byName = new LinkedHashMap<String, List<Part>>();
        parts.forEach(part -> byName.computeIfAbsent(called(part.item()), _ -> new ArrayList<>())
                .add(part));
        var handed = new HashSet<String>();
        byName.forEach((called, same) -> {
            // A name that several items share is none, and they go by where they lead, or by what they say.
            boolean shared =
                    same.stream().map(part -> said(part.item())).distinct().count() > 1;
            for (var part : same) {
                var nativeId = shared || called.isEmpty() ? said(part.item()) : called;
                if (nativeId.isEmpty()) {
                    taker.accept(new Broken(source, name, Fault.EMPTY, ""));
                } else if (handed.add(nativeId)) {
                    var page = Raw.of(part.feed().around(part.item(), address).getBytes(StandardCharsets.UTF_8));
                    taker.accept(new Recorded(source, nativeId, Optional.of(page), Optional.empty(), asOf));
                }
            }
        });
    }

    /** What the item calls itself, or else where it leads. */
    private static String called(Element item) {
        return shortened(FeedParts.text(item, "guid", "id")
                .or(() -> about(item))
                .or(() -> link(item))
                .orElse(""));
    }

    private static String said(Element item) {
        var words = FeedParts.text(item, "title").or(() -> FeedParts.text(item, "description", "summary", "content"));
        return shortened(link(item).or(() -> words).orElse(""));
    }

    private static Optional<String> about(Element item) {
        return Optional.of(item.getAttributeNS("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "about")
                        .strip())
                .filter(about -> !about.isEmpty());
    }

    private static Optional<String> link(Element item) {
        return FeedParts.text(item, "link")
                .or(() -> FeedParts.children(item).stream()
                        .filter(child -> child.getLocalName().equals("link"))
                        .map(child -> child.getAttribute("href").strip())
                        .filter(href -> !href.isEmpty())
                        .findFirst());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 70) + "…"
                        + Raw.of(name.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
