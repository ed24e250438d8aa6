package se.utblick.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.utblick.kernel.Bilingual;

/**
 * A word that somebody else files things under.
 *
 * @param alsoSv other Swedish words for the same
 * @param alsoEn other English words for the same
 * @param above what it lies under: wider concepts, and the microthesaurus or domain that it is part of
 */
public record Concept(ConceptId id, Bilingual name, List<String> alsoSv, List<String> alsoEn, Set<ConceptId> above) {

    public Concept {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A concept without a name: " + id);
        }
        alsoSv = List.copyOf(alsoSv);
        alsoEn = List.copyOf(alsoEn);
        above = Set.copyOf(above);
    }

    /** Everything it is called, in either language. */
    public List<String> names() {
        var names = new ArrayList<String>();
        if (!name.sv().isEmpty()) {
            names.add(name.sv());
        }
        if (!name.en().isEmpty()) {
            names.add(name.en());
        }
        names.addAll(alsoSv);
        names.addAll(alsoEn);
        return names;
    }
}
