package se.utblick.topics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.xml.sax.SAXException;
import se.utblick.platform.Xml;
import tools.jackson.databind.JsonNode;

/**
 * EuroVoc as it comes: SKOS in RDF/XML, JSON Lines with one concept each, or one JSON object with domains and
 * microthesauri.
 */
final class ThesaurusFiles {

    private static final int MOST_LETTERS_IN_ONE = 64 << 20;

    static void read(Path file, Thesaurus into) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(xz|gz)$", "");
        if (name.endsWith(".rdf") || name.endsWith(".xml") || name.endsWith(".skos")) {
            skos(file, into);
        } else if (name.endsWith(".json")) {
            fields(file, into);
        } else {
            lines(file, into);
        }
    }

    private static void skos(Path file, Thesaurus into) throws IOException {
        try (var in = RecordedFile.open(file)) {
            var skos = new Skos(into);
            Xml.each(in, skos::take);
            skos.end();
        } catch (SAXException noXml) {
            into.broken(file.getFileName() + ": " + Json.line(String.valueOf(noXml.getMessage())));
        }
    }

    private static void fields(Path file, Thesaurus into) throws IOException {
        try (var in = RecordedFile.open(file)) {
            var text = new String(in.readNBytes(MOST_LETTERS_IN_ONE), StandardCharsets.UTF_8);
            var whole = Json.object(text);
            if (whole.isEmpty() || !whole.get().path("microthesauri").isObject()) {
                into.broken(file.getFileName() + ": it holds no domains and microthesauri");
                return;
            }
            for (var one : whole.get().path("domains").properties()) {
                named(into, ConceptKind.DOMAIN, one.getKey(), one.getValue());
            }
            for (var one : whole.get().path("microthesauri").properties()) {
                named(into, ConceptKind.MICROTHESAURUS, one.getKey(), one.getValue())
                        .under(ConceptKind.DOMAIN, Json.text(one.getValue(), "domain"));
            }
        }
    }

    private static void lines(Path file, Thesaurus into) throws IOException {
        try (var reader = RecordedFile.reader(file)) {
            int number = 0;
            for (var line = RecordedFile.line(reader); line != null; line = RecordedFile.line(reader)) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                var record = Json.object(line);
                var code = record.map(node -> Json.text(node, "id")).orElse("");
                if (!ConceptId.isCode(code)) {
                    into.broken(file.getFileName() + ", line " + number + ": no concept with an id");
                    continue;
                }
                descriptor(into, code, record.get());
            }
        }
    }

    private static void descriptor(Thesaurus into, String code, JsonNode record) {
        var part = named(into, ConceptKind.DESCRIPTOR, code, record);
        Json.texts(record, "alt_sv").forEach(name -> part.also("sv", name));
        Json.texts(record, "alt_en").forEach(name -> part.also("en", name));
        Json.texts(record, "broader").forEach(wider -> part.under(ConceptKind.DESCRIPTOR, wider));
        Json.texts(record, "mt").forEach(wider -> part.under(ConceptKind.MICROTHESAURUS, wider));
    }

    private static Thesaurus.Part named(Thesaurus into, ConceptKind kind, String code, JsonNode record) {
        if (!ConceptId.isCode(code)) {
            into.broken(Json.line(code) + ": no code");
            return new Thesaurus.Part();
        }
        return into.of(new ConceptId(kind, code))
                .named("sv", Json.text(record, "sv"))
                .named("en", Json.text(record, "en"));
    }

    private ThesaurusFiles() {}
}
