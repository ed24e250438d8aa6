package se.utblick.matcher;

import java.util.Arrays;

/** Interests by what wakes them and by what else they need. */
final class Groups {

    private static final int[] NO_LEAVES = {};
    // What is more likely than not tells too little to be looked up.
    private static final double LIKELY = 0.4;

    private final LeafSets wakers = new LeafSets();
    private final LeafSets needs = new LeafSets();
    // By group: the set that wakes it, and the one that it needs.
    private final Ints wakersOf = new Ints(16);
    private final Ints needsOf = new Ints(16);
    private final HashIndex index = new HashIndex();
    private final int noLeaves = wakers.number(NO_LEAVES);

    Groups() {
        needs.number(NO_LEAVES);
    }

    int size() {
        return wakersOf.size;
    }

    int add(Anchors.Two anchors) {
        int woken = wakers.number(leaves(anchors.first()));
        int need = needs.number(anchors.second().likelihood() < LIKELY ? leaves(anchors.second()) : NO_LEAVES);
        int hash = 31 * woken + need;
        int known = index.view().find(hash, group -> wakersOf.of[group] == woken && needsOf.of[group] == need);
        if (known >= 0) {
            return known;
        }
        index.add(hash, wakersOf.add(woken));
        return needsOf.add(need);
    }

    private static int[] leaves(Anchors.Anchor anchor) {
        return anchor.exists() ? anchor.leaves() : NO_LEAVES;
    }

    boolean isAlways(int group) {
        return wakersOf.of[group] == noLeaves;
    }

    int[] wakers(int group) {
        return wakers.leaves(wakersOf.of[group]);
    }

    int[] needs(int group) {
        return needs.leaves(needsOf.of[group]);
    }

    /** Those that the same leaf wakes most often side by side, so that they are read in one go; what nothing wakes last. */
    int[] order(Likelihood likelihood) {
        var keys = new long[size()];
        for (int group = 0; group < keys.length; group++) {
            int leader = isAlways(group) ? Integer.MAX_VALUE : mostLikely(wakers(group), likelihood);
            keys[group] = ((long) leader << 32) | group;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int mostLikely(int[] leaves, Likelihood likelihood) {
        int best = leaves[0];
        for (int leaf : leaves) {
            if (likelihood.of(leaf) > likelihood.of(best)) {
                best = leaf;
            }
        }
        return best;
    }

    /** What is found by leaf, when the groups stand in this order at these places in the code. */
    Wakers wakers(int[] order, int[] places, int leafCount, int slots, int[] shared) {
        int always = 0;
        var ofLeaf = new int[leafCount + 1];
        for (int leaf = 0; leaf < leafCount; leaf++) {
            ofLeaf[leaf + 1] = 1;
        }
        for (int group : order) {
            for (int leaf : wakers(group)) {
                ofLeaf[leaf + 1] += 2;
            }
        }
        for (int need = 0; need < needs.size(); need++) {
            for (int leaf : severalOf(need)) {
                ofLeaf[leaf + 1]++;
            }
        }
        for (int leaf = 0; leaf < leafCount; leaf++) {
            ofLeaf[leaf + 1] += ofLeaf[leaf];
        }
        var byLeaf = new int[ofLeaf[leafCount]];
        var next = new int[leafCount];
        Arrays.setAll(next, leaf -> ofLeaf[leaf] + 1);
        for (int need = 0; need < needs.size(); need++) {
            for (int leaf : severalOf(need)) {
                byLeaf[ofLeaf[leaf]]++;
                byLeaf[next[leaf]++] = need;
            }
        }
        for (int i = 0; i < order.length; i++) {
            always = isAlways(order[i]) ? places[i] : always;
            var leaves = wakers(order[i]);
            for (int leaf : leaves) {
                byLeaf[next[leaf]++] = Wakers.mark(places[i], leaves.length > 1);
                byLeaf[next[leaf]++] = need(order[i]);
            }
        }
        return new Wakers(ofLeaf, byLeaf, needs.size(), always, slots, shared);
    }

    private int need(int group) {
        var leaves = needs(group);
        return leaves.length == 1 ? ~leaves[0] : needsOf.of[group];
    }

    // One leaf is looked up itself.
    private int[] severalOf(int need) {
        var leaves = needs.leaves(need);
        return leaves.length == 1 ? NO_LEAVES : leaves;
    }
}
