package se.utblick.matcher;

/**
 * Which leaves wake which interests. Interests that are woken by the same leaves form a group and stand side by side.
 *
 * @param ofLeaf where the groups of a leaf begin; those of the next leaf follow
 * @param groups the groups by leaf; one that several leaves wake is marked
 * @param ofGroup where the slots of a group begin; those of the next group follow
 * @param always the first of the slots that no leaf wakes
 * @param shared where in the code each shared part begins
 */
@SuppressWarnings("ArrayRecordComponent")
record Wakers(int[] ofLeaf, int[] groups, int[] ofGroup, int always, int slots, int[] shared) {

    private static final int SEVERAL = 1 << 31;

    static final Wakers NONE = new Wakers(new int[1], new int[0], new int[1], 0, 0, new int[0]);

    static int mark(int group, boolean several) {
        return several ? group | SEVERAL : group;
    }

    static boolean isMarked(int group) {
        return group < 0;
    }

    static int unmarked(int group) {
        return group & ~SEVERAL;
    }

    /** How many leaves there were then; later ones wake none of these. */
    int leaves() {
        return ofLeaf.length - 1;
    }

    int groupCount() {
        return ofGroup.length - 1;
    }

    long footprint() {
        return 4L * (ofLeaf.length + groups.length + ofGroup.length + shared.length);
    }
}
