package se.utblick.classifier;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How well suggestions agree with what people said, over many texts; each share is from 0 to 1.
 *
 * @param precisionAt1 how often the first suggestion was right
 * @param precisionAt3 the share of right ones among the first three
 * @param precisionAt5 the same among the first five
 * @param recallAt5 right ones among the first five, of as many as could have been right there (RP@5)
 * @param gainAt5 the same with more weight the higher up (nDCG@5)
 * @param microF1 of all codes that the classifier itself would have put there
 */
public record Measures(
        int texts,
        double precisionAt1,
        double precisionAt3,
        double precisionAt5,
        double recallAt5,
        double gainAt5,
        double microF1) {

    /** One text: the suggestions, strongest first, at least as many as it would be sure of; and what people said. */
    public record Judged(List<Scored> suggested, Set<String> right) {

        public Judged {
            suggested = List.copyOf(suggested);
            right = Set.copyOf(right);
        }

        private int hits(int atMost) {
            return (int) suggested.stream()
                    .limit(atMost)
                    .filter(one -> right.contains(one.code()))
                    .count();
        }

        private double gain(int atMost) {
            double gain = 0;
            double ideal = 0;
            for (int place = 0; place < atMost; place++) {
                double discount = Math.log(2) / Math.log(place + 2);
                gain += place < suggested.size()
                                && right.contains(suggested.get(place).code())
                        ? discount
                        : 0;
                ideal += place < right.size() ? discount : 0;
            }
            return gain / ideal;
        }
    }

    /** @param judged every text; those that nobody has labelled are not counted */
    public static Measures of(List<Judged> judged) {
        var counted = judged.stream().filter(one -> !one.right().isEmpty()).toList();
        if (counted.isEmpty()) {
            return new Measures(0, 0, 0, 0, 0, 0, 0);
        }
        return new Measures(
                counted.size(),
                mean(counted, one -> one.hits(1)),
                mean(counted, one -> one.hits(3) / 3.0),
                mean(counted, one -> one.hits(5) / 5.0),
                mean(
                        counted,
                        one -> one.hits(5) / (double) Math.min(5, one.right().size())),
                mean(counted, one -> one.gain(5)),
                microF1(counted));
    }

    private static double mean(List<Judged> judged, ToDoubleFunction<Judged> measure) {
        return judged.stream().mapToDouble(measure).average().orElse(0);
    }

    private static double microF1(List<Judged> judged) {
        double put = 0;
        double hits = 0;
        double right = 0;
        for (var one : judged) {
            var sure = one.suggested().stream().filter(Scored::isSure).toList();
            put += sure.size();
            hits += sure.stream()
                    .filter(code -> one.right().contains(code.code()))
                    .count();
            right += one.right().size();
        }
        return 2 * hits / (put + right);
    }
}
