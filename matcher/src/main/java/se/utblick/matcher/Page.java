package se.utblick.matcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document as numbers: its words in order and which leaves they meet. Used again for one document after another. */
final class Page {

    /** A text of the document; where a hit stands is told in its original. */
    record Section(Hit.Field field, String original, boolean isClean, CleanText clean, int firstWord) {
        Hit hit(int start, int end, String asked) {
            int from = isClean ? start : clean.start(start);
            int to = isClean ? end : clean.end(end);
            return new Hit(field, from, to, original.substring(from, to), asked);
        }
    }

    final List<Section> sections = new ArrayList<>();

    // Word by word: what it meets, its position, where it begins and ends in the section.
    int[][] row = new int[1024][];
    int[] position = new int[1024];
    int[] start = new int[1024];
    int[] end = new int[1024];
    int[] hash = new int[1024];
    int words;

    // One bit a leaf, and the leaves that have theirs set.
    long[] present = new long[16];
    int[] seen = new int[1024];
    int seenCount;

    // Phrases found: the leaf, its first and its last word.
    final Ints phrases = new Ints(96);
    // Identifiers found: the leaf, the section, where it begins and ends there.
    final Ints identifiers = new Ints(64);

    void clear(int leaves) {
        for (int i = 0; i < seenCount; i++) {
            present[seen[i] >>> 6] = 0;
        }
        if (leaves > present.length * 64) {
            present = new long[(leaves + leaves / 8) / 64 + 1];
        }
        seenCount = 0;
        words = 0;
        sections.clear();
        phrases.size = 0;
        identifiers.size = 0;
    }

    boolean has(int leaf) {
        return (present[leaf >>> 6] & (1L << leaf)) != 0;
    }

    void see(int leaf) {
        long bit = 1L << leaf;
        if ((present[leaf >>> 6] & bit) == 0) {
            present[leaf >>> 6] |= bit;
            if (seenCount == seen.length) {
                seen = Arrays.copyOf(seen, seenCount * 2);
            }
            seen[seenCount++] = leaf;
        }
    }

    void makeRoom(int more) {
        if (words + more > room()) {
            int room = 2 * (words + more);
            row = Arrays.copyOf(row, room);
            position = Arrays.copyOf(position, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            hash = Arrays.copyOf(hash, room);
        }
    }

    /** For how many words there is room. */
    int room() {
        return position.length;
    }

    void addWord(int at, int from, int to, int hashed) {
        position[words] = at;
        start[words] = from;
        end[words] = to;
        hash[words] = hashed;
        words++;
    }

    void addPhrase(int leaf, int first, int last) {
        see(leaf);
        phrases.add(leaf);
        phrases.add(first);
        phrases.add(last);
    }

    void addIdentifier(int leaf, int from, int to) {
        see(leaf);
        identifiers.add(leaf);
        identifiers.add(sections.size() - 1);
        identifiers.add(from);
        identifiers.add(to);
    }

    /** The section that a word stands in. */
    Section sectionOf(int word) {
        int at = sections.size() - 1;
        while (sections.get(at).firstWord() > word) {
            at--;
        }
        return sections.get(at);
    }
}
