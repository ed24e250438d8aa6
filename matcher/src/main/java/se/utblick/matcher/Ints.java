package se.utblick.matcher;

import java.util.Arrays;

/** Numbers in a row that only grows. Who holds the array of a moment may read it for ever, up to the size of then. */
final class Ints {

    int[] of;
    int size;

    Ints(int capacity) {
        of = new int[Math.max(4, capacity)];
    }

    int add(int number) {
        if (size == of.length) {
            of = Arrays.copyOf(of, of.length + (of.length >> 1) + 4);
        }
        of[size] = number;
        return size++;
    }

    void addAll(int[] from, int start, int end) {
        int length = end - start;
        if (size + length > of.length) {
            of = Arrays.copyOf(of, Math.max(size + length, of.length + (of.length >> 1)));
        }
        System.arraycopy(from, start, of, size, length);
        size += length;
    }

    int[] trimmed() {
        return Arrays.copyOf(of, size);
    }
}
