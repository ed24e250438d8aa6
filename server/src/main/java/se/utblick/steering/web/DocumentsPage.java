package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.kernel.Bilingual;
import se.utblick.steering.DocumentKind;
import se.utblick.steering.DocumentState;
import se.utblick.steering.SteeringDocument;

/**
 * Every steering document by its kind.
 *
 * @param bare the areas that no programme or guideline in force is about
 */
public record DocumentsPage(List<Shelf> shelves, List<Bilingual> bare, boolean mayBegin) {

    /** The documents of one kind. */
    public record Shelf(DocumentKind kind, List<Row> rows) {}

    /** One version worth showing: the one that applies, and the one that is being made. */
    public record Row(
            SteeringDocument document,
            String address,
            DocumentState state,
            boolean overdue,
            Optional<Decision> decision,
            Optional<Bilingual> owner,
            Optional<Bilingual> area) {}

    public DocumentsPage {
        shelves = List.copyOf(shelves);
        bare = List.copyOf(bare);
    }
}
