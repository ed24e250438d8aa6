package se.utblick.matcher;

import java.util.Arrays;

/** Puts all interests of a moment in order. */
final class Arranger {

    private final Published before;
    private final Likelihood likelihood;
    private final Tidied tidied;
    private final Groups groups = new Groups();

    // By slot before: where its code is tidied, and its group.
    private final int[] tidiedAt;
    private final int[] groupOf;

    private final Ints code;
    // By part: its number among the shared, or -1; by shared number: the part.
    private final Ints sharedParts = new Ints(16);
    private int[] sharedAs = new int[0];

    private Arranger(Published before, Likelihood likelihood) {
        this.before = before;
        this.likelihood = likelihood;
        this.tidied = new Tidied(before.code(), before.base().shared(), likelihood);
        this.tidiedAt = new int[before.slots()];
        this.groupOf = new int[before.slots()];
        this.code = new Ints(before.slots() * 8 + 16);
    }

    static Arranged arrange(Published before, Likelihood likelihood) {
        return new Arranger(before, likelihood.still()).arrange();
    }

    private Arranged arrange() {
        for (int slot = 0; slot < before.slots(); slot++) {
            if (before.isThere(slot)) {
                tidiedAt[slot] = tidied.add(before.starts()[slot] + 1);
            }
        }
        var anchors = new Anchors(tidied.code.of, likelihood);
        for (int slot = 0; slot < before.slots(); slot++) {
            if (before.isThere(slot)) {
                groupOf[slot] = groups.add(anchors.two(tidiedAt[slot]));
            }
        }
        sharedAs = new int[tidied.countOfParts()];
        Arrays.fill(sharedAs, -1);
        return write();
    }

    private Arranged write() {
        var order = groups.order(likelihood);
        var slotsByGroup = slotsByGroup(order);
        var starts = new Ints(before.slots());
        var ids = new Packed();
        var slotOf = new int[before.slots()];
        Arrays.fill(slotOf, -1);
        var places = new int[order.length];
        int next = 0;
        // Nothing stands at 0, which is no group's place.
        code.add(0);
        for (int i = 0; i < order.length; i++) {
            places[i] = code.add(starts.size);
            code.add(0);
            for (; next < slotsByGroup.length && groupOf[slotsByGroup[next]] == order[i]; next++) {
                int slot = slotsByGroup[next];
                slotOf[slot] = starts.size;
                starts.add(code.size);
                ids.add(before.ids().get(slot));
                write(slot);
            }
            code.of[places[i] + 1] = starts.size - code.of[places[i]];
        }
        int[] shared = writeShared();
        code.of = code.trimmed();
        starts.of = starts.trimmed();
        var wakers = groups.wakers(order, places, before.leaves().size(), starts.size, shared);
        return new Arranged(code, starts, ids.trimmed(), wakers, slotOf);
    }

    private int[] slotsByGroup(int[] order) {
        var rank = new int[groups.size()];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        var keys = new long[before.slots()];
        int count = 0;
        for (int slot = 0; slot < before.slots(); slot++) {
            if (before.isThere(slot)) {
                keys[count++] = ((long) rank[groupOf[slot]] << 32) | slot;
            }
        }
        Arrays.sort(keys, 0, count);
        var slots = new int[count];
        for (int i = 0; i < count; i++) {
            slots[i] = (int) keys[i];
        }
        return slots;
    }

    // What woke it and what it was known to have besides come first, and asking begins behind that.
    private void write(int slot) {
        int header = code.add(0);
        int root = tidiedAt[slot];
        int[] from = tidied.code.of;
        int end = Code.end(from, root);
        int[] wakers = groups.wakers(groupOf[slot]);
        if (isAnyOf(root, wakers)) {
            writeParts(root);
            code.of[header] = code.size - header;
            return;
        }
        if (Code.operator(from[root]) != Code.AND) {
            writeParts(root);
            return;
        }
        int at = code.add(0);
        int first = partOf(root, wakers, -1);
        int second = partOf(root, groups.needs(groupOf[slot]), first);
        for (int known : new int[] {first, second}) {
            if (known >= 0) {
                writePart(known);
                code.of[header] = code.size - header;
            }
        }
        for (int part = root + 1; part < end; part = Code.end(from, part)) {
            if (part != first && part != second) {
                writePart(part);
            }
        }
        code.of[at] = Code.word(Code.AND, code.size - at - 1);
    }

    private int partOf(int root, int[] leaves, int besides) {
        int[] from = tidied.code.of;
        for (int part = root + 1; part < Code.end(from, root); part = Code.end(from, part)) {
            if (part != besides && isAnyOf(part, leaves)) {
                return part;
            }
        }
        return -1;
    }

    /** Whether it is one of these leaves or any of just these. */
    private boolean isAnyOf(int at, int[] leaves) {
        int[] from = tidied.code.of;
        int operator = Code.operator(from[at]);
        if (operator == Code.LEAF) {
            return leaves.length == 1 && leaves[0] == from[at];
        }
        if (operator != Code.OR || Code.operand(from[at]) != leaves.length) {
            return false;
        }
        // As many words as leaves, each part once: if all words are leaves of these, they are these.
        for (int part = at + 1; part < Code.end(from, at); part++) {
            if (Arrays.binarySearch(leaves, from[part]) < 0) {
                return false;
            }
        }
        return true;
    }

    private void writePart(int at) {
        int part = tidied.mayBeShared(at) ? tidied.number(at) : -1;
        if (part >= 0 && tidied.uses(part) > 1) {
            if (sharedAs[part] < 0) {
                sharedAs[part] = sharedParts.add(part);
            }
            code.add(Code.word(Code.SHARED, sharedAs[part]));
        } else {
            writeParts(at);
        }
    }

    private void writeParts(int at) {
        int[] from = tidied.code.of;
        int operator = Code.operator(from[at]);
        int end = Code.end(from, at);
        int first = operator == Code.LEAF || operator == Code.NEAR ? end : Code.parts(from, at);
        int start = code.size;
        code.addAll(from, at, first);
        for (int part = first; part < end; part = Code.end(from, part)) {
            writePart(part);
        }
        if (operator != Code.LEAF) {
            code.of[start] = Code.word(operator, code.size - start - 1);
        }
    }

    // A shared part may bring others with it.
    private int[] writeShared() {
        var shared = new Ints(16);
        while (shared.size < sharedParts.size) {
            int part = sharedParts.of[shared.size];
            shared.add(code.size);
            writeParts(tidied.firstAt(part));
        }
        return shared.trimmed();
    }
}
