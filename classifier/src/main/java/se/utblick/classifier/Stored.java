package se.utblick.classifier;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How rows of numbers and words are laid out on disk: how many, and then each. */
final class Stored {

    static void write(DataOutput out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    static int[] ints(DataInput in) throws IOException {
        var numbers = new int[size(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    static void write(DataOutput out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    static float[] floats(DataInput in) throws IOException {
        var numbers = new float[size(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    static void write(DataOutput out, Collection<String> words) throws IOException {
        out.writeInt(words.size());
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    static List<String> words(DataInput in) throws IOException {
        int size = size(in);
        var words = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            var bytes = new byte[size(in)];
            in.readFully(bytes);
            words.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }

    static int size(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new IOException("No size: " + size);
        }
        return size;
    }

    private Stored() {}
}
