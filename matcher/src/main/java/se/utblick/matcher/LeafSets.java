package se.utblick.matcher;

import java.util.Arrays;

/** Sets of leaves, each once, with a number from 0. */
final class LeafSets {

    private final Ints leaves = new Ints(64);
    private final Ints starts = new Ints(16);
    private final HashIndex index = new HashIndex();

    LeafSets() {
        starts.add(0);
    }

    int size() {
        return starts.size - 1;
    }

    /** The number of a set, given in order. */
    int number(int[] set) {
        int hash = Arrays.hashCode(set);
        int known = index.view()
                .find(hash, each -> Arrays.equals(leaves.of, starts.of[each], starts.of[each + 1], set, 0, set.length));
        if (known >= 0) {
            return known;
        }
        int number = size();
        leaves.addAll(set, 0, set.length);
        starts.add(leaves.size);
        index.add(hash, number);
        return number;
    }

    int[] leaves(int number) {
        return Arrays.copyOfRange(leaves.of, starts.of[number], starts.of[number + 1]);
    }
}
