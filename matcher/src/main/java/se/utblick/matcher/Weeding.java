package se.utblick.matcher;

import java.util.Arrays;
import java.util.BitSet;

/** Writes the interests of a moment down anew, in a lexicon that has only what somebody still asks for. */
final class Weeding {

    private static final int UNKNOWN = -1;

    private final Published before;
    private final LeafTable kept = new LeafTable();

    private LeafTable.View lexicon;
    private long[] ways;
    // By leaf before: the leaf now.
    private int[] numbers = new int[0];
    private int[] from;

    Weeding(Published before) {
        this.before = before;
        this.from = before.code();
        this.lexicon = before.leaves();
        this.ways = lexicon.phrases().ways();
        follow(lexicon);
    }

    /** Whether more than half of what the lexicon has is there for interests that are gone. */
    static boolean isWorthIt(Published now) {
        var asked = new BitSet(now.leaves().size());
        for (int slot = 0; slot < now.slots(); slot++) {
            if (now.isThere(slot)) {
                mark(now, now.starts()[slot] + 1, asked);
            }
        }
        return now.leaves().size() > 2 * asked.cardinality();
    }

    private static void mark(Published now, int at, BitSet asked) {
        int[] code = now.code();
        int word = code[at];
        switch (Code.operator(word)) {
            case Code.LEAF -> asked.set(word);
            case Code.SHARED -> mark(now, now.base().shared()[Code.operand(word)], asked);
            default -> {
                int end = Code.end(code, at);
                for (int part = Code.parts(code, at); part < end; part = Code.end(code, part)) {
                    mark(now, part, asked);
                }
            }
        }
    }

    /** The same interests in the same slots. */
    Published all() {
        var code = new Ints(before.code().length);
        var starts = new Ints(before.slots());
        for (int slot = 0; slot < before.slots(); slot++) {
            starts.add(code.size);
            if (before.isThere(slot)) {
                carry(before.code(), before.starts()[slot], code);
            }
        }
        return before.with(kept.view(), code.of, starts.of);
    }

    LeafTable kept() {
        return kept;
    }

    /** Takes in that the lexicon, and what is written in it, has grown since. */
    void follow(LeafTable.View grown) {
        lexicon = grown;
        ways = grown.phrases().ways();
        int known = numbers.length;
        numbers = Arrays.copyOf(numbers, grown.size());
        Arrays.fill(numbers, known, numbers.length, UNKNOWN);
    }

    /** Writes down an interest that begins there in its code. */
    void carry(int[] code, int start, Ints into) {
        from = code;
        into.add(0);
        write(start + 1, into);
    }

    private void write(int at, Ints into) {
        int word = from[at];
        int operator = Code.operator(word);
        if (operator == Code.LEAF) {
            into.add(number(word));
        } else if (operator == Code.SHARED) {
            write(before.base().shared()[Code.operand(word)], into);
        } else {
            int start = into.add(0);
            int first = Code.parts(from, at);
            into.addAll(from, at + 1, first);
            for (int part = first; part < Code.end(from, at); part = Code.end(from, part)) {
                write(part, into);
            }
            into.of[start] = Code.word(operator, into.size - start - 1);
        }
    }

    private int number(int leaf) {
        if (numbers[leaf] == UNKNOWN) {
            numbers[leaf] = kept.number(lexicon.leaf(leaf, ways));
        }
        return numbers[leaf];
    }
}
