package se.utblick.topics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utblick.classifier.Classifier;
import se.utblick.classifier.Labelled;
import se.utblick.classifier.Measures;

/** Learns from some texts and says how well it then does on others, at one level of a vocabulary. */
record Trial(int learntFrom, double seconds, double microsecondsEach, Measures measures) {

    /** How wide the words are that are asked for. */
    enum Level {
        DESCRIPTOR,
        MICROTHESAURUS,
        DOMAIN
    }

    private static final int LOOKED_AT = 50;

    static Trial run(
            List<LabelledFile.Row> train, List<LabelledFile.Row> test, Level level, Collection<Concept> vocabulary) {
        var coding = new Coding(level, vocabulary);
        var labelled = train.stream()
                .map(row -> new Labelled(row.name(), row.text(), coding.codes(row), row.day()))
                .toList();
        long begun = System.nanoTime();
        var classifier = Classifier.learn(labelled::forEach, coding.names(train));
        double seconds = (System.nanoTime() - begun) / 1e9;
        // Once for nothing, so that the time is that of a house that has been open for a while.
        test.forEach(row -> classifier.rank(row.text(), LOOKED_AT));
        long asked = System.nanoTime();
        var suggested =
                test.stream().map(row -> classifier.rank(row.text(), LOOKED_AT)).toList();
        double each = (System.nanoTime() - asked) / 1e3 / Math.max(1, test.size());
        var judged = IntStream.range(0, test.size())
                .mapToObj(i -> new Measures.Judged(suggested.get(i), coding.codes(test.get(i))))
                .toList();
        return new Trial(train.size(), seconds, each, Measures.of(judged));
    }

    /** What a text's codes are at a level, and what the codes there are called. */
    private static final class Coding {

        private final Level level;
        private final Map<String, Concept> descriptors = new HashMap<>();
        private final Map<ConceptId, Concept> all = new HashMap<>();

        Coding(Level level, Collection<Concept> vocabulary) {
            this.level = level;
            for (var concept : vocabulary) {
                all.put(concept.id(), concept);
                if (concept.id().kind() == ConceptKind.DESCRIPTOR) {
                    descriptors.put(concept.id().code(), concept);
                }
            }
        }

        Set<String> codes(LabelledFile.Row row) {
            var codes = new LinkedHashSet<String>();
            row.codes().forEach(code -> codes.addAll(wider(code)));
            return codes;
        }

        private List<String> wider(String code) {
            if (level == Level.DESCRIPTOR) {
                return List.of(code);
            }
            var concept = descriptors.get(code);
            return concept == null ? List.of() : above(concept).distinct().toList();
        }

        private Stream<String> above(Concept concept) {
            var microthesauri = concept.above().stream()
                    .filter(id -> id.kind() == ConceptKind.MICROTHESAURUS)
                    .map(ConceptId::code)
                    .sorted();
            return level == Level.MICROTHESAURUS ? microthesauri : microthesauri.map(code -> code.substring(0, 2));
        }

        /** A wide code is called what every word under it is called; categories are their own names. */
        Map<String, Set<String>> names(List<LabelledFile.Row> train) {
            var names = new TreeMap<String, Set<String>>();
            if (train.stream().anyMatch(LabelledFile.Row::eurovoc)) {
                descriptors.values().stream()
                        .sorted(Comparator.comparing(concept -> concept.id().code()))
                        .forEach(concept -> wider(concept.id().code())
                                .forEach(code -> names.computeIfAbsent(code, _ -> new LinkedHashSet<>())
                                        .addAll(concept.names())));
            } else {
                train.forEach(row -> row.codes().forEach(code -> names.put(code, Set.of(code))));
            }
            return names;
        }
    }
}
