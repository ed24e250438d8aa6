package se.utblick.topics.web;

import java.time.Instant;
import java.util.List;
import se.utblick.kernel.Bilingual;
import se.utblick.topics.Concept;
import se.utblick.topics.ConceptKind;
import se.utblick.topics.Topic;

/**
 * One area and what belongs to it.
 *
 * @param sought the words that were searched for, or empty
 * @param found what is called that
 */
public record AreaPage(
        Topic area, List<Concept> chosen, String sought, List<Found> found, List<Change> history, boolean mayEdit) {

    /** A concept that was found: what it lies under, and whether it is chosen already. */
    public record Found(Concept concept, List<Bilingual> above, boolean chosen) {

        public Found {
            above = List.copyOf(above);
        }
    }

    /** What somebody did to the list. */
    public record Change(Instant at, String action, String detail, String who) {}

    public AreaPage {
        chosen = List.copyOf(chosen);
        found = List.copyOf(found);
        history = List.copyOf(history);
    }

    public List<Concept> chosen(ConceptKind kind) {
        return chosen.stream().filter(concept -> concept.id().kind() == kind).toList();
    }

    /** The kinds in the order of the page: the words first, then what holds many of them. */
    public List<ConceptKind> kinds() {
        return List.of(ConceptKind.DESCRIPTOR, ConceptKind.MICROTHESAURUS, ConceptKind.DOMAIN, ConceptKind.CATEGORY)
                .stream()
                .filter(kind -> !chosen(kind).isEmpty())
                .toList();
    }
}
