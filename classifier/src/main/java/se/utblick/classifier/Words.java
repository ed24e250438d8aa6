package se.utblick.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which words of a text speak for a code, the heaviest first. */
final class Words {

    private static final int MOST = 5;

    private final Learned learned;
    private final Learned.Opinion opinion;
    private final double weightOfNames;

    Words(Learned learned, Learned.Opinion opinion, double weightOfNames) {
        this.learned = learned;
        this.opinion = opinion;
        this.weightOfNames = weightOfNames;
    }

    List<String> speakingFor(int code) {
        var weights = new LinkedHashMap<String, Double>();
        for (var met : opinion.met) {
            if (met.codes().contains(code)) {
                weights.merge(met.words(), weightOfNames * met.weight(), Math::max);
            }
        }
        var before = (Reading.Word) null;
        var values = values();
        for (var word : opinion.words) {
            weigh(weights, values, word.text(), word.hash(), code);
            if (before != null && !word.afterStop()) {
                weigh(weights, values, before.text() + " " + word.text(), Hash.pair(before.hash(), word.hash()), code);
            }
            before = word;
        }
        return withoutParts(weights.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(Map.Entry::getValue)
                        .reversed())
                .map(Map.Entry::getKey));
    }

    private void weigh(Map<String, Double> weights, Map<Integer, Float> values, String word, long hash, int code) {
        if (weights.containsKey(word)) {
            return;
        }
        double weight = 0;
        for (var kind : List.of(Features.Kind.WORDS, Features.Kind.BEGINNING)) {
            int feature = learned.space.number(kind, hash);
            if (feature >= 0) {
                weight += values.getOrDefault(feature, 0f) * learned.planes.weight(feature, code);
            }
        }
        weights.put(word, weight);
    }

    private Map<Integer, Float> values() {
        var values = new HashMap<Integer, Float>();
        for (int i = 0; i < opinion.vector.size(); i++) {
            values.put(opinion.vector.feature(i), opinion.vector.value(i));
        }
        return values;
    }

    /** A word that is already in a pair that weighs more says nothing new, and the other way about. */
    private static List<String> withoutParts(Stream<String> heaviestFirst) {
        var kept = new ArrayList<String>();
        heaviestFirst.takeWhile(_ -> kept.size() < MOST).forEach(word -> {
            var padded = " " + word + " ";
            if (kept.stream()
                    .noneMatch(one -> (" " + one + " ").contains(padded) || padded.contains(" " + one + " "))) {
                kept.add(word);
            }
        });
        return kept;
    }
}
