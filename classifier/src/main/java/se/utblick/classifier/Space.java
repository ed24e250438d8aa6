package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The features that are known, with how rare each is: what a text is measured along. */
final class Space {

    private final Counts known = new Counts();
    private final float[] rarity;

    Space(Survey survey) {
        for (var kind : Features.Kind.values()) {
            var seen = survey.features(kind);
            for (int i = 0; i < seen.size(); i++) {
                if (seen.weight(i) >= kind.seenIn) {
                    known.add(seen.key(i), seen.weight(i));
                }
            }
        }
        rarity = new float[known.size()];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = (float) Math.max(0, Math.log((survey.texts() + 1) / (known.weight(i) + 0.5)));
        }
    }

    private Space(float[] rarity, DataInput in) throws IOException {
        this.rarity = rarity;
        for (int i = 0; i < rarity.length; i++) {
            known.add(in.readLong(), 1);
        }
    }

    static Space read(DataInput in) throws IOException {
        return new Space(Stored.floats(in), in);
    }

    void write(DataOutput out) throws IOException {
        Stored.write(out, rarity);
        for (int i = 0; i < rarity.length; i++) {
            out.writeLong(known.key(i));
        }
    }

    int size() {
        return rarity.length;
    }

    /** The feature's number, or -1 when it is not known. */
    int number(Features.Kind kind, long hash) {
        return known.indexOf(Features.salted(kind, hash));
    }

    Vector vector(Features text) {
        var features = new int
                [text.of(Features.Kind.WORDS).size()
                        + text.of(Features.Kind.LETTERS).size()
                        + text.of(Features.Kind.BEGINNING).size()];
        var values = new float[features.length];
        int size = 0;
        double shares = Arrays.stream(Features.Kind.values())
                .mapToDouble(kind -> kind.share)
                .sum();
        for (var kind : Features.Kind.values()) {
            int from = size;
            var counts = text.of(kind);
            double square = 0;
            for (int i = 0; i < counts.size(); i++) {
                int feature = known.indexOf(counts.key(i));
                if (feature < 0 || rarity[feature] == 0) {
                    continue;
                }
                double value = (1 + Math.log(Math.max(0.3, counts.weight(i)))) * rarity[feature];
                if (value > 0) {
                    features[size] = feature;
                    values[size++] = (float) value;
                    square += value * value;
                }
            }
            float scale = (float) Math.sqrt(kind.share / shares / Math.max(square, 1e-9));
            for (int i = from; i < size; i++) {
                values[i] *= scale;
            }
        }
        return inOrder(features, values, size);
    }

    private static Vector inOrder(int[] features, float[] values, int size) {
        var packed = IntStream.range(0, size)
                .mapToLong(i -> ((long) features[i] << 32) | (Float.floatToRawIntBits(values[i]) & 0xffffffffL))
                .sorted()
                .toArray();
        var sortedFeatures = new int[size];
        var sortedValues = new float[size];
        for (int i = 0; i < size; i++) {
            sortedFeatures[i] = (int) (packed[i] >>> 32);
            sortedValues[i] = Float.intBitsToFloat((int) packed[i]);
        }
        return new Vector(sortedFeatures, sortedValues);
    }
}
