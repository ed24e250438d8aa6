package se.utblick.decisions;

import java.time.LocalDate;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.BodyId;

/**
 * Where a decision can be read: which body, which day, which paragraph of its minutes, under which registry number.
 *
 * @param link the address of the minutes, or empty
 */
public record DecisionReference(
        BodyId body, LocalDate on, String paragraph, RegistryNumber registryNumber, String link) {

    public DecisionReference {
        paragraph = paragraph.strip();
        link = link.strip();
        if (paragraph.isEmpty()) {
            throw new IllegalArgumentException("A decision has a paragraph in its body's minutes");
        }
    }
}
