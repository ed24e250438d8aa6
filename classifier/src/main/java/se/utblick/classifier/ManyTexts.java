package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hyperplanes of many texts with few codes: each found by itself, kept by feature, without the weights that are as good
 * as nothing.
 */
final class ManyTexts implements Hyperplanes {

    /** Below this a weight is noise (the same as in DiSMEC, Babbar and Schölkopf 2017). */
    private static final float NOTHING = 0.01f;

    /** Chosen on what regeringen.se published in 2024, docs/benchmarks/topics.md. */
    private static final double COST = 2;

    private final float[] thresholds;
    private final int[] starts;
    private final int[] codes;
    private final float[] weights;

    private static final class Kept {

        final int[] features;
        final float[] weights;
        final float threshold;

        Kept(int[] features, float[] weights, float threshold) {
            this.features = features;
            this.weights = weights;
            this.threshold = threshold;
        }
    }

    /**
     * @param counts how much each text counts
     * @param with for each code the numbers of the texts that have it
     */
    ManyTexts(List<Vector> texts, double[] counts, int features, List<int[]> with) {
        var costs = Arrays.stream(counts).map(count -> COST * count).toArray();
        var squares = texts.stream().mapToDouble(Vector::square).toArray();
        var planes = IntStream.range(0, with.size())
                .parallel()
                .mapToObj(code -> kept(new Hyperplane(texts, squares, costs, features, with.get(code), code).weights))
                .toList();
        thresholds = new float[planes.size()];
        starts = new int[features + 1];
        for (var plane : planes) {
            for (int feature : plane.features) {
                starts[feature + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        codes = new int[starts[features]];
        weights = new float[codes.length];
        var next = starts.clone();
        for (int code = 0; code < planes.size(); code++) {
            var plane = planes.get(code);
            thresholds[code] = plane.threshold;
            for (int i = 0; i < plane.features.length; i++) {
                int place = next[plane.features[i]]++;
                codes[place] = code;
                weights[place] = plane.weights[i];
            }
        }
    }

    private ManyTexts(float[] thresholds, int[] starts, int[] codes, float[] weights) {
        this.thresholds = thresholds;
        this.starts = starts;
        this.codes = codes;
        this.weights = weights;
    }

    static ManyTexts read(DataInput in) throws IOException {
        return new ManyTexts(Stored.floats(in), Stored.ints(in), Stored.ints(in), Stored.floats(in));
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Stored.write(out, thresholds);
        Stored.write(out, starts);
        Stored.write(out, codes);
        Stored.write(out, weights);
    }

    @Override
    public void addTo(float[] scores, Vector text) {
        for (int code = 0; code < thresholds.length; code++) {
            scores[code] += (thresholds[code] + 1) / 2;
        }
        for (int i = 0; i < text.size(); i++) {
            float half = text.value(i) / 2;
            int end = starts[text.feature(i) + 1];
            for (int place = starts[text.feature(i)]; place < end; place++) {
                scores[codes[place]] += weights[place] * half;
            }
        }
    }

    @Override
    public double weight(int feature, int code) {
        int place = Arrays.binarySearch(codes, starts[feature], starts[feature + 1], code);
        return place < 0 ? 0 : weights[place] / 2;
    }

    private static Kept kept(float[] plane) {
        var features = IntStream.range(0, plane.length - 1)
                .filter(feature -> Math.abs(plane[feature]) >= NOTHING)
                .toArray();
        var weights = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = plane[features[i]];
        }
        return new Kept(features, weights, plane[plane.length - 1]);
    }
}
