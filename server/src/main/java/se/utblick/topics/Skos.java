package se.utblick.topics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Concepts out of SKOS. A microthesaurus or domain of EuroVoc is a scheme whose name begins with its code ("2816 demography
 * and population"), and the first two figures of a microthesaurus are its domain's.
 */
final class Skos {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern CODED = Pattern.compile("(\\d{2}|\\d{4})\\s+(\\S.*)");

    private final Thesaurus into;
    private final Map<String, ConceptId> schemes = new HashMap<>();
    private final Map<ConceptId, Set<String>> inSchemes = new LinkedHashMap<>();

    Skos(Thesaurus into) {
        this.into = into;
    }

    /** One thing of the document. */
    void take(Element thing) {
        var about = thing.getAttributeNS(RDF, "about");
        if (isA(thing, "ConceptScheme")) {
            scheme(about, thing);
        } else if (isA(thing, "Concept")) {
            concept(about, thing);
        }
    }

    /** Which scheme a concept is in may be told before the scheme is. */
    void end() {
        inSchemes.forEach((id, uris) -> uris.stream()
                .map(schemes::get)
                .filter(scheme -> scheme != null)
                .forEach(scheme -> into.of(id).under(scheme.kind(), scheme.code())));
    }

    private void scheme(String about, Element thing) {
        children(thing, "prefLabel").forEach(label -> {
            var coded = CODED.matcher(Json.line(label.getTextContent()));
            if (coded.matches()) {
                var code = coded.group(1);
                var kind = code.length() == 2 ? ConceptKind.DOMAIN : ConceptKind.MICROTHESAURUS;
                var id = new ConceptId(kind, code);
                var part = into.of(id).named(language(label), coded.group(2));
                if (kind == ConceptKind.MICROTHESAURUS) {
                    part.under(ConceptKind.DOMAIN, code.substring(0, 2));
                }
                schemes.put(about, id);
            }
        });
    }

    private void concept(String about, Element thing) {
        var code = last(about);
        if (code.isEmpty()) {
            into.broken(Json.line(about) + ": no code at the end of its address");
            return;
        }
        var id = new ConceptId(ConceptKind.DESCRIPTOR, code.get());
        var part = into.of(id);
        children(thing, "prefLabel").forEach(label -> part.named(language(label), Json.line(label.getTextContent())));
        children(thing, "altLabel").forEach(label -> part.also(language(label), Json.line(label.getTextContent())));
        children(thing, "broader")
                .flatMap(wider -> last(wider.getAttributeNS(RDF, "resource")).stream())
                .forEach(wider -> part.under(ConceptKind.DESCRIPTOR, wider));
        children(thing, "inScheme")
                .forEach(scheme -> inSchemes
                        .computeIfAbsent(id, _ -> new LinkedHashSet<>())
                        .add(scheme.getAttributeNS(RDF, "resource")));
    }

    private static boolean isA(Element thing, String type) {
        return (SKOS.equals(thing.getNamespaceURI()) && type.equals(thing.getLocalName()))
                || all(thing, RDF, "type")
                        .anyMatch(said -> said.getAttributeNS(RDF, "resource").equals(SKOS + type));
    }

    private static Optional<String> last(String address) {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return Optional.of(code).filter(ConceptId::isCode);
    }

    private static String language(Element label) {
        return label.getAttributeNS(XML, "lang");
    }

    private static Stream<Element> children(Element thing, String name) {
        return all(thing, SKOS, name);
    }

    private static Stream<Element> all(Element thing, String space, String name) {
        var nodes = thing.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> space.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()));
    }
}
