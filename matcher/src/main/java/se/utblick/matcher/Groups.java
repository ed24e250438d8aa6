package se.utblick.matcher;

import java.util.Arrays;

/** Sets of leaves that wake interests, each once. */
final class Groups {

    private static final int[] NO_LEAVES = {};

    private final Ints leaves = new Ints(64);
    private final Ints starts = new Ints(16);
    private final HashIndex index = new HashIndex();
    // A group's number without leaves: what nothing wakes.
    private int always = -1;

    Groups() {
        starts.add(0);
    }

    int size() {
        return starts.size - 1;
    }

    int add(Anchors.Anchor anchor) {
        int[] set = anchor.exists() ? anchor.leaves() : NO_LEAVES;
        int hash = Arrays.hashCode(set);
        int known = index.view()
                .find(
                        hash,
                        group -> Arrays.equals(leaves.of, starts.of[group], starts.of[group + 1], set, 0, set.length));
        if (known >= 0) {
            return known;
        }
        int group = size();
        leaves.addAll(set, 0, set.length);
        starts.add(leaves.size);
        index.add(hash, group);
        if (set.length == 0) {
            always = group;
        }
        return group;
    }

    boolean isAlways(int group) {
        return group == always;
    }

    int[] leaves(int group) {
        return Arrays.copyOfRange(leaves.of, starts.of[group], starts.of[group + 1]);
    }

    /** Those that the same leaf wakes most often side by side, so that they are read in one go; what nothing wakes last. */
    int[] order(Likelihood likelihood) {
        var keys = new long[size()];
        for (int group = 0; group < keys.length; group++) {
            int leader = group == always ? Integer.MAX_VALUE : mostLikely(group, likelihood);
            keys[group] = ((long) leader << 32) | group;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private int mostLikely(int group, Likelihood likelihood) {
        int best = leaves.of[starts.of[group]];
        for (int i = starts.of[group] + 1; i < starts.of[group + 1]; i++) {
            if (likelihood.of(leaves.of[i]) > likelihood.of(best)) {
                best = leaves.of[i];
            }
        }
        return best;
    }

    Wakers wakers(int[] order, int leafCount, int[] ofGroup, int firstAlways, int slots, int[] shared) {
        var ofLeaf = new int[leafCount + 1];
        for (int i = 0; i < leaves.size; i++) {
            ofLeaf[leaves.of[i] + 1]++;
        }
        for (int leaf = 0; leaf < leafCount; leaf++) {
            ofLeaf[leaf + 1] += ofLeaf[leaf];
        }
        var next = ofLeaf.clone();
        var groups = new int[leaves.size];
        for (int rank = 0; rank < order.length; rank++) {
            int from = starts.of[order[rank]];
            int to = starts.of[order[rank] + 1];
            for (int i = from; i < to; i++) {
                groups[next[leaves.of[i]]++] = Wakers.mark(rank, to - from > 1);
            }
        }
        return new Wakers(ofLeaf, groups, ofGroup, firstAlways, slots, shared);
    }
}
