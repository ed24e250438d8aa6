package se.utblick.classifier;

import java.util.Arrays;

/** How much of each thing there is, by the thing's hash, in the order in which the things were first met. */
final class Counts {

    private static final int FIRST = 256;

    private long[] keys = new long[FIRST];
    private float[] weights = new float[FIRST];
    private int[] places = new int[FIRST * 2];
    private int size;

    void add(long key, float weight) {
        int slot = slot(key);
        if (places[slot] == 0) {
            if (size * 2 >= places.length - 1) {
                grow();
                slot = slot(key);
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            keys[size] = key;
            places[slot] = ++size;
        }
        weights[places[slot] - 1] += weight;
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** Where the key stands in the order, or -1. */
    int indexOf(long key) {
        return places[slot(key)] - 1;
    }

    private int slot(long key) {
        int mask = places.length - 1;
        int slot = (int) (Hash.spread(key) & mask);
        while (places[slot] != 0 && keys[places[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        places = new int[places.length * 2];
        for (int i = 0; i < size; i++) {
            places[slot(keys[i])] = i + 1;
        }
    }
}
