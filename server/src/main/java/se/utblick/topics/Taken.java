package se.utblick.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of taking in a vocabulary, by kind. */
record Taken(List<Concept> toWrite, Map<ConceptKind, Count> counts) {

    /** How many were new, changed and the same. */
    record Count(int added, int changed, int same) {

        Count plus(Count other) {
            return new Count(added + other.added, changed + other.changed, same + other.same);
        }
    }

    static Taken compare(Map<ConceptId, Concept> known, Collection<Concept> concepts) {
        var reachable = new HashMap<>(known);
        concepts.forEach(concept -> reachable.put(concept.id(), concept));
        var toWrite = new ArrayList<Concept>();
        var counts = new TreeMap<ConceptKind, Count>();
        for (var read : concepts) {
            var concept = within(read, reachable);
            var before = known.get(concept.id());
            var count = before == null
                    ? new Count(1, 0, 0)
                    : before.equals(concept) ? new Count(0, 0, 1) : new Count(0, 1, 0);
            counts.merge(concept.id().kind(), count, Count::plus);
            if (count.same() == 0) {
                toWrite.add(concept);
            }
        }
        return new Taken(toWrite, counts);
    }

    int added() {
        return counts.values().stream().mapToInt(Count::added).sum();
    }

    int changed() {
        return counts.values().stream().mapToInt(Count::changed).sum();
    }

    /** A file may speak of what it does not hold; only what is known can be pointed at. */
    private static Concept within(Concept concept, Map<ConceptId, Concept> reachable) {
        var above = new LinkedHashSet<>(concept.above());
        above.retainAll(reachable.keySet());
        above.remove(concept.id());
        return new Concept(concept.id(), concept.name(), concept.alsoSv(), concept.alsoEn(), above);
    }
}
