package se.utblick.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a name met in the text counts beside a hyperplane, and from which score on a code is put there: whatever did
 * best on every fifth of the texts when only the others had been learnt from.
 *
 * @param names the weight of a name
 * @param bar the score from which a code is put there
 */
record Balance(double names, double bar) {

    static final Balance UNTRIED = new Balance(0.01, 0.5);

    private static final int ONE_IN = 5;
    private static final int FEWEST = 50;
    private static final int TOP = 5;
    private static final int MOST_LOOKED_AT = 50;
    /** The usual one first: another must do better to be taken. */
    private static final List<Double> WEIGHTS =
            List.of(UNTRIED.names(), 0.0, 0.0025, 0.005, 0.0075, 0.0125, 0.015, 0.02);

    /** A text that was held out: what was thought of it, and which codes it has. */
    private static final class Tried {

        final Learned.Opinion opinion;
        final boolean[] has;
        final int codes;
        final double weight;

        Tried(Learned.Opinion opinion, boolean[] has, int codes, double weight) {
            this.opinion = opinion;
            this.has = has;
            this.codes = codes;
            this.weight = weight;
        }

        double score(int code, double weight) {
            return opinion.score(code, weight);
        }
    }

    static Balance tried(Teaching texts, Map<String, ? extends Collection<String>> names) {
        var days = new ArrayList<Optional<LocalDate>>();
        texts.each(text -> days.add(text.day()));
        if (days.size() < FEWEST) {
            return UNTRIED;
        }
        var age = Age.of(days);
        var learned = new Learned(part(texts, false), names);
        var tries = new ArrayList<Tried>();
        part(texts, true)
                .inBatches(batch -> tries.addAll(batch.parallelStream()
                        .map(text -> tried(learned, text, age.weight(text.day())))
                        .toList()));
        double best = -1;
        double weight = UNTRIED.names();
        for (double candidate : WEIGHTS) {
            double gain = tries.stream()
                    .mapToDouble(one -> one.weight * gain(one, candidate))
                    .sum();
            if (gain > best) {
                best = gain;
                weight = candidate;
            }
        }
        return new Balance(weight, bar(tries, weight));
    }

    /** Every fifth text, or all the others. */
    private static Teaching part(Teaching texts, boolean heldOut) {
        return taker -> {
            var number = new int[1];
            texts.each(text -> {
                if ((number[0]++ % ONE_IN == ONE_IN - 1) == heldOut) {
                    taker.accept(text);
                }
            });
        };
    }

    private static Tried tried(Learned learned, Labelled text, double weight) {
        var opinion = learned.about(text.text());
        var has = new boolean[learned.codes.size()];
        for (int code = 0; code < has.length; code++) {
            has[code] = text.codes().contains(learned.codes.get(code));
        }
        return new Tried(opinion, has, text.codes().size(), weight);
    }

    /** Right codes near the top, discounted by their place. */
    private static double gain(Tried one, double weight) {
        var top = Top.of(one.has.length, TOP, code -> one.score(code, weight));
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < top.length; place++) {
            double discount = 1 / (Math.log(place + 2) / Math.log(2));
            gain += one.has[top[place]] ? discount : 0;
            ideal += place < one.codes ? discount : 0;
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    /** The score at which micro-F1 is highest. */
    private static double bar(List<Tried> tries, double weight) {
        record Placed(double score, boolean right, double weight) {}
        var placed = new ArrayList<Placed>();
        for (var one : tries) {
            for (int code : Top.of(one.has.length, MOST_LOOKED_AT, it -> one.score(it, weight))) {
                placed.add(new Placed(one.score(code, weight), one.has[code], one.weight));
            }
        }
        placed.sort((one, other) -> Double.compare(other.score(), one.score()));
        double expected =
                tries.stream().mapToDouble(one -> one.weight * one.codes).sum();
        double best = 0;
        double bar = UNTRIED.bar();
        double right = 0;
        double put = 0;
        for (var next : placed) {
            put += next.weight();
            right += next.right() ? next.weight() : 0;
            double f1 = 2 * right / (put + expected);
            if (f1 > best) {
                best = f1;
                bar = next.score();
            }
        }
        return bar;
    }
}
