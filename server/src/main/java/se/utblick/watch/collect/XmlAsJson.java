package se.utblick.watch.collect;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.utblick.platform.Xml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * XML as the same source would have written it in JSON: an element with children is an object, one repeated is a list, and
 * what the outermost says of the whole is written with an @ before it.
 */
final class XmlAsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode read(Raw raw) throws Unreadable {
        try {
            var root = Xml.read(PlainText.of(raw)).getDocumentElement();
            var whole = JSON.objectNode();
            var value = value(root);
            whole.set(root.getLocalName(), value instanceof ObjectNode inner ? about(inner, root) : value);
            return whole;
        } catch (SAXException broken) {
            throw new Unreadable(Fault.NOT_XML);
        }
    }

    private static ObjectNode about(ObjectNode whole, Element root) {
        for (int i = 0; i < root.getAttributes().getLength(); i++) {
            var attribute = root.getAttributes().item(i);
            whole.put("@" + attribute.getNodeName(), attribute.getNodeValue());
        }
        return whole;
    }

    private static JsonNode value(Element element) {
        var object = JSON.objectNode();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(object, inner.getLocalName(), value(inner));
            }
        }
        return object.isEmpty() ? JSON.stringNode(element.getTextContent()) : object;
    }

    private static void add(ObjectNode object, String name, JsonNode value) {
        var before = object.path(name);
        if (before.isMissingNode()) {
            object.set(name, value);
        } else if (before instanceof ArrayNode list) {
            list.add(value);
        } else {
            object.set(name, JSON.arrayNode().add(before).add(value));
        }
    }

    private XmlAsJson() {}
}
