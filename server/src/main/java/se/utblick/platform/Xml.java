package se.utblick.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML from outside, read so that reading it does nothing else: no document type, no entity but the five that XML has, no
 * other file or address, and no more depth than an honest document has. Nobody else makes XML parsers.
 */
public final class Xml {

    private static final String FEATURES = "http://apache.org/xml/features/";
    private static final String DEPTH = "200";
    private static final String ATTRIBUTES = "200";
    private static final String UNBOUNDED = "0";

    /** @throws SAXException when it is not well-formed, or asks for what is never given */
    public static Document read(String text) throws SAXException {
        try {
            return builder().parse(new InputSource(new StringReader(text)));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /**
     * Hands over the children of the document's outermost element one at a time, so that a document of any length is read
     * in little memory. Each is forgotten once it has been taken.
     *
     * @throws SAXException when it is not well-formed, or asks for what is never given
     */
    public static void each(InputStream in, Consumer<Element> taker) throws SAXException {
        try {
            var records = new XmlRecords(empty(), taker);
            var parser = SAXParserFactory.newDefaultNSInstance();
            parser.setXIncludeAware(false);
            parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parser.setFeature(FEATURES + "disallow-doctype-decl", true);
            var reader = parser.newSAXParser();
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNBOUNDED);
            reader.setProperty("jdk.xml.totalEntitySizeLimit", UNBOUNDED);
            reader.setProperty("jdk.xml.maxElementDepth", DEPTH);
            reader.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
            reader.parse(in, records);
        } catch (IOException broken) {
            throw new SAXException(broken);
        } catch (ParserConfigurationException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** A new, empty document. */
    public static Document empty() {
        return builder().newDocument();
    }

    /** The same document always gives the same text. */
    public static String write(Document document) {
        DOMImplementation made = document.getImplementation();
        var serializer = ((DOMImplementationLS) made.getFeature("LS", "3.0")).createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        // What a name means is written where it was written; working it out again would add to it each time.
        serializer.getDomConfig().setParameter("namespaces", false);
        return serializer.writeToString(document);
    }

    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setValidating(false);
        factory.setIgnoringComments(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "disallow-doctype-decl", true);
            factory.setFeature(FEATURES + "nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // Without a document type there is nothing to expand, and these count every &lt; of an honest text.
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", UNBOUNDED);
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", UNBOUNDED);
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH);
            factory.setAttribute("jdk.xml.elementAttributeLimit", ATTRIBUTES);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            builder.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("Nothing outside the document is read");
            });
            return builder;
        } catch (ParserConfigurationException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** Silent on the terminal, and no mercy. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // What is only odd is read all the same.
        }

        @Override
        public void error(SAXParseException error) throws SAXParseException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }

    private Xml() {}
}
