package se.utblick.watch.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.utblick.platform.Xml;

/**
 * A feed taken apart: its items, and a small feed round each of them that keeps only what an item needs to be understood.
 * Since nothing else of the feed is kept, an item is the same however often the feed round it is dated anew or shuffled.
 */
final class FeedParts {

    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> KEPT_OF_HEAD = Set.of("link", "language");
    private static final Set<String> VERSIONS = Set.of("0.91", "0.92", "0.93", "0.94", "1.0", "2.0");
    // What others have said of an item changes by the hour, and is not what the source says.
    private static final Set<String> TALK = Set.of(
            "http://purl.org/rss/1.0/modules/slash/",
            "http://purl.org/syndication/thread/1.0",
            "http://wellformedweb.org/CommentAPI/");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Element root;

    private FeedParts(Element root) {
        this.root = root;
    }

    static FeedParts of(String mended) throws Unreadable {
        Document document;
        try {
            document = Xml.read(mended);
        } catch (SAXException broken) {
            throw new Unreadable(Fault.NOT_XML, place(broken));
        }
        var root = document.getDocumentElement();
        if (!ROOTS.contains(root.getLocalName())) {
            throw new Unreadable(root.getLocalName().equalsIgnoreCase("html") ? Fault.WEB_PAGE : Fault.NOT_A_FEED);
        }
        return new FeedParts(root);
    }

    private static String place(SAXException broken) {
        return broken instanceof org.xml.sax.SAXParseException at && at.getLineNumber() > 0
                ? at.getLineNumber() + ":" + at.getColumnNumber()
                : "";
    }

    /** The items in the order they stand, wherever their dialect puts them. */
    List<Element> items() {
        return Stream.concat(children(root).stream(), heads().stream().flatMap(head -> children(head).stream()))
                .filter(child -> ITEMS.contains(child.getLocalName()))
                .toList();
    }

    /** A feed with this one item in it, as text. */
    String around(Element item, Optional<String> address) {
        var document = Xml.empty();
        var shell = (Element) document.importNode(root, false);
        document.appendChild(shell);
        if (shell.getLocalName().equals("rss") && !VERSIONS.contains(shell.getAttribute("version"))) {
            shell.setAttribute("version", "2.0");
        }
        address.filter(_ -> !shell.hasAttributeNS(XML, "base"))
                .ifPresent(base -> shell.setAttributeNS(XML, "xml:base", base));
        var holder = shell;
        var head = heads().stream().findFirst();
        if (head.isPresent()) {
            var channel = (Element) document.importNode(head.get(), false);
            shell.appendChild(channel);
            keep(head.get(), channel);
            holder = root.isSameNode(item.getParentNode()) ? shell : channel;
        } else {
            keep(root, shell);
            if (shell.getLocalName().equals("rss")) {
                holder = document.createElement("channel");
                shell.appendChild(holder);
            }
        }
        holder.appendChild(document.importNode(quiet(item), true));
        return Xml.write(document);
    }

    private static void keep(Element from, Element to) {
        children(from).stream()
                .filter(child -> KEPT_OF_HEAD.contains(child.getLocalName()))
                .filter(child -> !Set.of("self", "hub", "next", "prev").contains(child.getAttribute("rel")))
                .forEach(child -> to.appendChild(to.getOwnerDocument().importNode(child, true)));
    }

    private static Element quiet(Element item) {
        var copy = (Element) item.cloneNode(true);
        children(copy).stream()
                .filter(child -> TALK.contains(String.valueOf(child.getNamespaceURI())))
                .forEach(copy::removeChild);
        return copy;
    }

    private List<Element> heads() {
        return children(root).stream()
                .filter(child -> child.getLocalName().equals("channel"))
                .toList();
    }

    /** The first child of this name that says something, in any dialect. */
    static Optional<String> text(Element of, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(of).stream()
                        .filter(child -> child.getLocalName().equals(name)))
                .map(child -> PlainText.line(child.getTextContent()))
                .filter(said -> !said.isEmpty())
                .findFirst();
    }

    static List<Element> children(Element of) {
        var nodes = of.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    /** The one item of a small feed. */
    static Element item(Document small) throws Unreadable {
        return new FeedParts(small.getDocumentElement())
                .items().stream().findFirst().orElseThrow(() -> new Unreadable(Fault.NOT_A_FEED));
    }

    /** What the feed round an item says under this name. */
    static Optional<String> headText(Element item, String name) {
        return head(item).flatMap(head -> text(head, name));
    }

    /** Where the feed round an item says that it belongs: as text in most dialects, as an attribute in Atom. */
    static Optional<String> headLink(Element item) {
        return head(item)
                .flatMap(head -> text(head, "link")
                        .or(() -> children(head).stream()
                                .filter(child -> child.getLocalName().equals("link"))
                                .map(child -> child.getAttribute("href").strip())
                                .findFirst()));
    }

    private static Optional<Element> head(Element item) {
        var root = item.getOwnerDocument().getDocumentElement();
        return new FeedParts(root).heads().stream().findFirst().or(() -> Optional.of(root));
    }

    /** An attribute of XML itself, such as {@code xml:lang}, from the nearest that has it. */
    static Optional<String> inherited(Element of, String name) {
        for (Node at = of; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttributeNS(XML, name)) {
                return Optional.of(element.getAttributeNS(XML, name).strip());
            }
        }
        return Optional.empty();
    }
}
