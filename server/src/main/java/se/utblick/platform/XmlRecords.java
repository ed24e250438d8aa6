package se.utblick.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes an element of each child of the outermost one, hands it over and lets it go. */
final class XmlRecords extends DefaultHandler {

    private static final int LONGEST = 5_000_000;

    private final Document document;
    private final Consumer<Element> taker;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean outermost = true;
    private int letters;

    XmlRecords(Document document, Consumer<Element> taker) {
        this.document = document;
        this.taker = taker;
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        if (outermost) {
            outermost = false;
            return;
        }
        write();
        var element = document.createElementNS(space, name);
        for (int i = 0; i < attributes.getLength(); i++) {
            element.setAttributeNS(
                    attributes.getURI(i).isEmpty() ? null : attributes.getURI(i),
                    attributes.getQName(i),
                    attributes.getValue(i));
        }
        if (!open.isEmpty()) {
            open.peek().appendChild(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String space, String local, String name) {
        if (open.isEmpty()) {
            return;
        }
        write();
        var element = open.pop();
        if (open.isEmpty()) {
            letters = 0;
            taker.accept(element);
        }
    }

    @Override
    public void characters(char[] some, int start, int length) throws SAXException {
        letters = open.isEmpty() ? 0 : letters + length;
        if (letters > LONGEST) {
            throw new SAXException("One record is longer than any honest one");
        }
        if (!open.isEmpty()) {
            text.append(some, start, length);
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("Nothing outside the document is read");
    }

    @Override
    public void error(SAXParseException error) throws SAXParseException {
        throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXParseException {
        throw error;
    }

    private void write() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.peek().appendChild(document.createTextNode(text.toString()));
        }
        text.setLength(0);
    }
}
