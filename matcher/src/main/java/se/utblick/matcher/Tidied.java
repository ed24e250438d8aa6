package se.utblick.matcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Codes rewritten so that equal parts look equal: the parts of AND with the least likely first, those of OR with the most
 * likely first, each once. Every part that might be worth sharing is counted.
 */
final class Tidied {

    // What is shorter is as quickly asked again as looked up.
    private static final int SHORTEST_SHARED = 4;

    private record Part(int start, int end, double likelihood) {}

    private final Likelihood likelihood;
    private final int[] from;
    private final int[] sharedBefore;

    final Ints code = new Ints(1 << 12);
    // By number of a part that may be shared: where it stands first, how often it stands anywhere.
    private final Ints firstAt = new Ints(64);
    private final Ints uses = new Ints(64);
    private final HashIndex index = new HashIndex();
    private int[] sorted = new int[64];

    Tidied(int[] from, int[] sharedBefore, Likelihood likelihood) {
        this.from = from;
        this.sharedBefore = sharedBefore;
        this.likelihood = likelihood;
    }

    /** Where in the tidied code it then begins. */
    int add(int at) {
        int start = code.size;
        write(at);
        count(start);
        return start;
    }

    private void write(int at) {
        int word = from[at];
        int operator = Code.operator(word);
        if (operator == Code.LEAF) {
            code.add(word);
            return;
        }
        if (operator == Code.SHARED) {
            write(sharedBefore[Code.operand(word)]);
            return;
        }
        int start = code.add(0);
        int first = Code.parts(from, at);
        code.addAll(from, at + 1, first);
        for (int part = first; part < Code.end(from, at); part = Code.end(from, part)) {
            write(part);
        }
        code.of[start] = Code.word(operator, code.size - start - 1);
        if (operator == Code.AND || operator == Code.OR) {
            sort(start, operator);
        }
    }

    private void sort(int start, int operator) {
        var parts = parts(start);
        var likely = Comparator.comparingDouble(Part::likelihood);
        parts.sort((operator == Code.AND ? likely : likely.reversed()).thenComparing(this::compare));
        if (code.size > sorted.length) {
            sorted = new int[code.size * 2];
        }
        int size = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i == 0 || compare(part, parts.get(i - 1)) != 0) {
                System.arraycopy(code.of, part.start, sorted, size, part.end - part.start);
                size += part.end - part.start;
            }
        }
        System.arraycopy(sorted, 0, code.of, start + 1, size);
        code.size = start + 1 + size;
        code.of[start] = Code.word(operator, size);
    }

    private List<Part> parts(int start) {
        var parts = new ArrayList<Part>();
        int end = Code.end(code.of, start);
        for (int at = start + 1; at < end; at = Code.end(code.of, at)) {
            parts.add(new Part(at, Code.end(code.of, at), likelihood.of(code.of, at)));
        }
        return parts;
    }

    private int compare(Part one, Part other) {
        return Arrays.compare(code.of, one.start, one.end, code.of, other.start, other.end);
    }

    // Whole queries are not shared: one that is met as soon as it is woken has nothing left to ask.
    private void count(int root) {
        int end = Code.end(code.of, root);
        if (Code.operator(code.of[root]) == Code.LEAF || Code.operator(code.of[root]) == Code.NEAR) {
            return;
        }
        for (int at = Code.parts(code.of, root); at < end; at = Code.end(code.of, at)) {
            if (mayBeShared(at)) {
                int start = at;
                int known = number(start);
                if (known >= 0) {
                    uses.of[known]++;
                    continue;
                }
                firstAt.add(start);
                index.add(hash(start), uses.add(1));
            }
            count(at);
        }
    }

    boolean mayBeShared(int at) {
        int operator = Code.operator(code.of[at]);
        return operator != Code.NOT && Code.end(code.of, at) - at >= SHORTEST_SHARED;
    }

    /** The number of a part that may be shared, or -1. */
    int number(int at) {
        int end = Code.end(code.of, at);
        return index.view().find(hash(at), part -> {
            int there = firstAt.of[part];
            return Arrays.equals(code.of, at, end, code.of, there, Code.end(code.of, there));
        });
    }

    int uses(int part) {
        return uses.of[part];
    }

    int firstAt(int part) {
        return firstAt.of[part];
    }

    int countOfParts() {
        return uses.size;
    }

    private int hash(int at) {
        int hash = 1;
        for (int i = at; i < Code.end(code.of, at); i++) {
            hash = hash * 0x01000193 + code.of[i];
        }
        return hash;
    }
}
