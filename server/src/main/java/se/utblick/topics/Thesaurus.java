package se.utblick.topics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.utblick.kernel.Bilingual;

/** Concepts as they are gathered from several files: each may add names in one language, or what lies above. */
final class Thesaurus {

    private final Map<ConceptId, Part> parts = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /** What has been read of one concept so far. */
    static final class Part {

        private String sv = "";
        private String en = "";
        private final Set<String> alsoSv = new LinkedHashSet<>();
        private final Set<String> alsoEn = new LinkedHashSet<>();
        private final Set<ConceptId> above = new LinkedHashSet<>();

        Part named(String language, String name) {
            if (language.equals("sv") && !name.isEmpty()) {
                sv = name;
            } else if (language.equals("en") && !name.isEmpty()) {
                en = name;
            }
            return this;
        }

        Part also(String language, String name) {
            if (language.equals("sv") && !name.isEmpty()) {
                alsoSv.add(name);
            } else if (language.equals("en") && !name.isEmpty()) {
                alsoEn.add(name);
            }
            return this;
        }

        Part under(ConceptKind kind, String code) {
            if (ConceptId.isCode(code)) {
                above.add(new ConceptId(kind, code));
            }
            return this;
        }
    }

    Part of(ConceptId id) {
        return parts.computeIfAbsent(id, _ -> new Part());
    }

    void broken(String what) {
        broken.add(what);
    }

    List<String> broken() {
        return broken;
    }

    /** Those that have got a name; a narrower concept may be spoken of without being told about. */
    List<Concept> concepts() {
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().sv.isEmpty() || !part.getValue().en.isEmpty())
                .map(part -> new Concept(
                        part.getKey(),
                        new Bilingual(part.getValue().sv, part.getValue().en),
                        List.copyOf(part.getValue().alsoSv),
                        List.copyOf(part.getValue().alsoEn),
                        part.getValue().above))
                .toList();
    }
}
