package se.utblick.classifier;

/** What a text is made of, as numbers: which features, in rising order, and how much of each. */
final class Vector {

    private final int[] features;
    private final float[] values;

    Vector(int[] features, float[] values) {
        this.features = features;
        this.values = values;
    }

    int size() {
        return features.length;
    }

    int feature(int index) {
        return features[index];
    }

    float value(int index) {
        return values[index];
    }

    double times(float[] weights) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[features[i]] * values[i];
        }
        return sum;
    }

    void addTo(float[] weights, double times) {
        for (int i = 0; i < features.length; i++) {
            weights[features[i]] += (float) (times * values[i]);
        }
    }

    double square() {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }
}
