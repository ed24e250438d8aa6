package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** Texts by feature, so that one is set against all of them without asking each. */
final class TextIndex {

    /** Whoever takes the texts that have a feature. */
    interface Taker {
        void take(int text, float value);
    }

    private final int size;
    private final int[] starts;
    private final int[] texts;
    private final float[] values;

    TextIndex(List<Vector> vectors, int features) {
        size = vectors.size();
        starts = new int[features + 1];
        for (var vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                starts[vector.feature(i) + 1]++;
            }
        }
        for (int feature = 0; feature < features; feature++) {
            starts[feature + 1] += starts[feature];
        }
        texts = new int[starts[features]];
        values = new float[texts.length];
        var next = starts.clone();
        for (int text = 0; text < size; text++) {
            var vector = vectors.get(text);
            for (int i = 0; i < vector.size(); i++) {
                int place = next[vector.feature(i)]++;
                texts[place] = text;
                values[place] = vector.value(i);
            }
        }
    }

    private TextIndex(int size, int[] starts, int[] texts, float[] values) {
        this.size = size;
        this.starts = starts;
        this.texts = texts;
        this.values = values;
    }

    static TextIndex read(DataInput in) throws IOException {
        return new TextIndex(Stored.size(in), Stored.ints(in), Stored.ints(in), Stored.floats(in));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        Stored.write(out, starts);
        Stored.write(out, texts);
        Stored.write(out, values);
    }

    /** How like each text is, from 0 to 1. */
    double[] likeness(Vector text) {
        var likeness = new double[size];
        for (int i = 0; i < text.size(); i++) {
            int end = starts[text.feature(i) + 1];
            for (int place = starts[text.feature(i)]; place < end; place++) {
                likeness[texts[place]] += text.value(i) * values[place];
            }
        }
        return likeness;
    }

    void eachWith(int feature, Taker taker) {
        for (int place = starts[feature]; place < starts[feature + 1]; place++) {
            taker.take(texts[place], values[place]);
        }
    }
}
