package se.utblick.matcher;

/**
 * Which leaves wake which interests. Interests that the same leaves wake, and that need one of the same other leaves
 * besides, form a group. A group is written in the code: its first slot, how many it has, their codes.
 *
 * @param ofLeaf where in {@code byLeaf} a leaf's part begins; that of the next leaf follows
 * @param byLeaf a leaf's part: how many needs it meets; these; then, two by two, where a group that it wakes stands in the
 *     code, marked if several leaves wake it, and what else that group needs
 * @param needCount how many needs there are
 * @param always where the group stands that no leaf wakes, or 0
 * @param shared where in the code each shared part begins
 */
@SuppressWarnings("ArrayRecordComponent")
record Wakers(int[] ofLeaf, int[] byLeaf, int needCount, int always, int slots, int[] shared) {

    private static final int SEVERAL = 1 << 31;

    /** What needs nothing besides. A need of one leaf is that leaf's complement. */
    static final int NO_NEED = 0;

    static final Wakers NONE = new Wakers(new int[1], new int[0], 1, 0, 0, new int[0]);

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

    long footprint() {
        return 4L * (ofLeaf.length + byLeaf.length + shared.length);
    }
}
