package se.utblick.matcher;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings in one array of bytes, since a million objects of their own would take several times the room. */
final class Packed {

    private static final byte NARROW = 0;
    private static final byte WIDE = 1;

    private byte[] bytes = new byte[64];
    private int[] starts = new int[16];
    private int size;

    int size() {
        return size;
    }

    int add(String text) {
        var packed = pack(text);
        int start = starts[size];
        if (start + packed.length + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + packed.length + 1, bytes.length + (bytes.length >> 1)));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1) + 4);
        }
        bytes[start] = packed.length == text.length() ? NARROW : WIDE;
        System.arraycopy(packed, 0, bytes, start + 1, packed.length);
        starts[size + 1] = start + 1 + packed.length;
        return size++;
    }

    View view() {
        return new View(bytes, starts, size);
    }

    long footprint() {
        return bytes.length + 4L * starts.length;
    }

    Packed trimmed() {
        bytes = Arrays.copyOf(bytes, Math.max(1, starts[size]));
        starts = Arrays.copyOf(starts, size + 2);
        return this;
    }

    private static byte[] pack(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return wide(text);
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    // By hand: a charset would put another character for half a surrogate pair.
    private static byte[] wide(String text) {
        var packed = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            packed[2 * i] = (byte) (text.charAt(i) >> 8);
            packed[2 * i + 1] = (byte) text.charAt(i);
        }
        return packed;
    }

    /** The strings of a moment. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(byte[] bytes, int[] starts, int size) {

        String get(int number) {
            int start = starts[number];
            int length = starts[number + 1] - start - 1;
            if (bytes[start] == NARROW) {
                return new String(bytes, start + 1, length, StandardCharsets.ISO_8859_1);
            }
            var characters = new char[length / 2];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = (char) ((bytes[start + 1 + 2 * i] << 8) | (bytes[start + 2 + 2 * i] & 0xFF));
            }
            return new String(characters);
        }

        int length(int number) {
            int length = starts[number + 1] - starts[number] - 1;
            return bytes[starts[number]] == NARROW ? length : length / 2;
        }

        boolean is(int number, CharSequence text) {
            int start = starts[number];
            int length = starts[number + 1] - start - 1;
            if (bytes[start] != NARROW) {
                return get(number).contentEquals(text);
            }
            if (length != text.length()) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((char) (bytes[start + 1 + i] & 0xFF) != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
