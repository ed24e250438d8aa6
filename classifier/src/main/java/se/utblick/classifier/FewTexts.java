package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The hyperplanes of few texts with many codes: least squares with a penalty, solved exactly for all codes at once. Kept as
 * how hard each text pulls each code's hyperplane, which is far less than the hyperplanes themselves.
 */
final class FewTexts implements Hyperplanes {

    /** Chosen on the validation acts, docs/benchmarks/topics.md. */
    private static final double PENALTY = 0.3;

    private final TextIndex index;
    private final float[] shares;
    private final float[][] pulls;

    /** @param with for each code the numbers of the texts that have it */
    FewTexts(TextIndex index, List<Vector> texts, List<int[]> with) {
        this.index = index;
        shares = new float[with.size()];
        pulls = new float[texts.size()][with.size()];
        for (int code = 0; code < shares.length; code++) {
            shares[code] = (float) with.get(code).length / texts.size();
            for (int text : with.get(code)) {
                pulls[text][code] = 1;
            }
            for (var pull : pulls) {
                pull[code] -= shares[code];
            }
        }
        var likeness = texts.parallelStream().map(index::likeness).toArray(double[][]::new);
        for (int text = 0; text < likeness.length; text++) {
            likeness[text][text] += PENALTY;
        }
        Cholesky.of(likeness).solve(pulls);
    }

    private FewTexts(TextIndex index, float[] shares, float[][] pulls) {
        this.index = index;
        this.shares = shares;
        this.pulls = pulls;
    }

    static FewTexts read(DataInput in, TextIndex index) throws IOException {
        var shares = Stored.floats(in);
        var pulls = new float[Stored.size(in)][];
        for (int text = 0; text < pulls.length; text++) {
            pulls[text] = Stored.floats(in);
        }
        return new FewTexts(index, shares, pulls);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        Stored.write(out, shares);
        out.writeInt(pulls.length);
        for (var pull : pulls) {
            Stored.write(out, pull);
        }
    }

    @Override
    public void addTo(float[] scores, Vector text) {
        var likeness = index.likeness(text);
        for (int code = 0; code < shares.length; code++) {
            scores[code] += shares[code];
        }
        for (int other = 0; other < likeness.length; other++) {
            float like = (float) likeness[other];
            if (like > 0) {
                add(scores, like, pulls[other]);
            }
        }
    }

    private static void add(float[] scores, float times, float[] pull) {
        for (int code = 0; code < pull.length; code++) {
            scores[code] += times * pull[code];
        }
    }

    @Override
    public double weight(int feature, int code) {
        if (code >= shares.length) {
            return 0;
        }
        var weight = new double[1];
        index.eachWith(feature, (text, value) -> weight[0] += value * pulls[text][code]);
        return weight[0];
    }
}
