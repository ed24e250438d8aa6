package se.utblick.classifier;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What tells the texts with one code from those without: a support vector machine with squared loss, found by dual
 * coordinate descent (Hsieh and others, 2008), which leaves texts alone as soon as they say nothing new.
 */
final class Hyperplane {

    private static final int ROUNDS = 8;
    private static final double SETTLED = 0.3;

    /** The weights of the features, and last the threshold's. */
    final float[] weights;

    private final List<Vector> texts;
    private final double[] squares;
    private final double[] costs;
    private final boolean[] has;
    private final double[] pull;
    private final int[] order;
    private final RandomGenerator chance;

    /**
     * @param costs what it costs to have each text on the wrong side
     * @param with the numbers of the texts that have the code
     */
    Hyperplane(List<Vector> texts, double[] squares, double[] costs, int features, int[] with, int code) {
        this.texts = texts;
        this.squares = squares;
        this.costs = costs;
        this.weights = new float[features + 1];
        this.has = new boolean[texts.size()];
        for (int text : with) {
            has[text] = true;
        }
        this.pull = new double[texts.size()];
        this.order = new int[texts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        // Each code draws by itself, so that it does not matter which thread came first.
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(code);
        find();
    }

    private void find() {
        int active = order.length;
        double farthest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double moved = 0;
            for (int i = 0; i < active; i++) {
                swap(i, i + chance.nextInt(active - i));
            }
            for (int i = 0; i < active; i++) {
                int text = order[i];
                double gradient = gradient(text);
                if (pull[text] == 0 && gradient > farthest) {
                    swap(i--, --active);
                    continue;
                }
                double step = pull[text] == 0 ? Math.min(gradient, 0) : gradient;
                moved = Math.max(moved, Math.abs(step));
                if (step != 0) {
                    move(text, gradient);
                }
            }
            if (moved >= SETTLED) {
                farthest = moved;
            } else if (active == order.length) {
                return;
            } else {
                active = order.length;
                farthest = Double.POSITIVE_INFINITY;
            }
        }
    }

    private double gradient(int text) {
        double margin = texts.get(text).times(weights) + weights[weights.length - 1];
        return (has[text] ? margin : -margin) - 1 + pull[text] * (0.5 / costs[text]);
    }

    private void move(int text, double gradient) {
        double before = pull[text];
        pull[text] = Math.max(0, before - gradient / (squares[text] + 1 + 0.5 / costs[text]));
        double change = has[text] ? pull[text] - before : before - pull[text];
        if (change != 0) {
            texts.get(text).addTo(weights, change);
            weights[weights.length - 1] += (float) change;
        }
    }

    private void swap(int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
