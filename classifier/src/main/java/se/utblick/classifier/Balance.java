package se.utblick.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

        Tried(Learned.Opinion opinion, boolean[] has, int codes) {
            this.opinion = opinion;
            this.has = has;
            this.codes = codes;
        }

        double score(int code, double weight) {
            return opinion.score(code, weight);
        }
    }

    static Balance tried(List<Labelled> texts, Map<String, ? extends Collection<String>> names) {
        if (texts.size() < FEWEST) {
            return UNTRIED;
        }
        var learned = new Learned(others(texts), names);
        var tries = IntStream.range(0, texts.size())
                .filter(Balance::isHeldOut)
                .parallel()
                .mapToObj(text -> tried(learned, texts.get(text)))
                .toList();
        double best = -1;
        double weight = UNTRIED.names();
        for (double candidate : WEIGHTS) {
            double gain =
                    tries.stream().mapToDouble(one -> gain(one, candidate)).sum();
            if (gain > best) {
                best = gain;
                weight = candidate;
            }
        }
        return new Balance(weight, bar(tries, weight));
    }

    private static boolean isHeldOut(int text) {
        return text % ONE_IN == ONE_IN - 1;
    }

    private static List<Labelled> others(List<Labelled> texts) {
        return IntStream.range(0, texts.size())
                .filter(text -> !isHeldOut(text))
                .mapToObj(texts::get)
                .toList();
    }

    private static Tried tried(Learned learned, Labelled text) {
        var opinion = learned.about(text.text());
        var has = new boolean[learned.codes.size()];
        for (int code = 0; code < has.length; code++) {
            has[code] = text.codes().contains(learned.codes.get(code));
        }
        return new Tried(opinion, has, text.codes().size());
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
        record Placed(double score, boolean right) {}
        var placed = new ArrayList<Placed>();
        for (var one : tries) {
            for (int code : Top.of(one.has.length, MOST_LOOKED_AT, it -> one.score(it, weight))) {
                placed.add(new Placed(one.score(code, weight), one.has[code]));
            }
        }
        placed.sort((one, other) -> Double.compare(other.score(), one.score()));
        double expected = tries.stream().mapToInt(one -> one.codes).sum();
        double best = 0;
        double bar = UNTRIED.bar();
        int right = 0;
        for (int count = 1; count <= placed.size(); count++) {
            right += placed.get(count - 1).right() ? 1 : 0;
            double f1 = 2 * right / (count + expected);
            if (f1 > best) {
                best = f1;
                bar = placed.get(count - 1).score();
            }
        }
        return bar;
    }
}
