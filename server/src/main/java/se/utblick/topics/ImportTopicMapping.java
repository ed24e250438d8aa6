package se.utblick.topics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.platform.Journal;
import se.utblick.platform.Tool;
import tools.jackson.databind.JsonNode;

/**
 * Brings in which concepts belong to which area, as a place to begin. It only adds: what somebody has taken away in the
 * interface comes back if the file still has it, and what somebody has added stays.
 */
@Component
class ImportTopicMapping implements Tool {

    private static final int MOST_BYTES = 16 << 20;

    private final Topics topics;
    private final Concepts concepts;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ImportTopicMapping(Topics topics, Concepts concepts, Journal journal, PlatformTransactionManager transactions) {
        this.topics = topics;
        this.concepts = concepts;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "import topic-mapping";
    }

    @Override
    public String usage() {
        return "import topic-mapping FILE (JSON: areas with their concepts; import eurovoc first)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Write ./utblick " + usage());
            return 2;
        }
        var areas = areas(arguments.getFirst());
        if (areas.isEmpty()) {
            out.println(arguments.getFirst() + " cannot be read as JSON with areas. Nothing has been changed.");
            return 1;
        }
        transaction.executeWithoutResult(
                _ -> areas.get().properties().forEach(area -> take(area.getKey(), area.getValue(), out)));
        return 0;
    }

    private void take(String key, JsonNode node, PrintStream out) {
        var name = Json.text(node, "sv");
        if (name.isEmpty()) {
            out.println(Json.line(key) + " has no Swedish name and was passed over.");
            return;
        }
        concepts.take(Actor.program(), categories(node));
        var area = area(key, name);
        var wanted = wanted(node);
        var known = concepts.having(wanted).stream().map(Concept::id).toList();
        int added = concepts.addAll(Actor.program(), area, known);
        out.printf(
                Locale.ROOT,
                "%-48s %4d new  %4d unchanged  %4d unknown%n",
                name,
                added,
                known.size() - added,
                wanted.size() - known.size());
    }

    /** The area of that name; a theme that the policy has not made an area of becomes a word of its own. */
    private Topic area(String key, String name) {
        var code = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return topics.all().stream()
                .filter(topic -> topic.name().sv().equalsIgnoreCase(name)
                        || topic.id().code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    var added = topics.addSubject(new TopicId(code), Bilingual.swedish(name));
                    journal.write(Actor.program(), added.subject(), "added");
                    return added;
                });
    }

    private static List<Concept> categories(JsonNode area) {
        return area.path("regeringen_se_categories")
                .valueStream()
                .filter(one -> ConceptId.isCode(Json.text(one, "code"))
                        && !Json.text(one, "label").isEmpty())
                .map(one -> new Concept(
                        new ConceptId(ConceptKind.CATEGORY, Json.text(one, "code")),
                        Bilingual.swedish(Json.text(one, "label")),
                        List.of(),
                        List.of(),
                        Set.of()))
                .toList();
    }

    private static Set<ConceptId> wanted(JsonNode area) {
        var wanted = new LinkedHashSet<ConceptId>();
        add(wanted, ConceptKind.MICROTHESAURUS, area.path("eurovoc_microthesauri"), "code");
        add(wanted, ConceptKind.DESCRIPTOR, area.path("eurovoc_concepts"), "id");
        add(wanted, ConceptKind.CATEGORY, area.path("regeringen_se_categories"), "code");
        return wanted;
    }

    private static void add(Set<ConceptId> wanted, ConceptKind kind, JsonNode list, String field) {
        list.valueStream()
                .map(one -> Json.text(one, field))
                .filter(ConceptId::isCode)
                .forEach(code -> wanted.add(new ConceptId(kind, code)));
    }

    private static Optional<JsonNode> areas(String file) {
        try (var in = RecordedFile.open(Path.of(file))) {
            return Json.object(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8))
                    .map(whole -> whole.path("areas"))
                    .filter(JsonNode::isObject);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
