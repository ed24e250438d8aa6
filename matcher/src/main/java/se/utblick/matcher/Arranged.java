package se.utblick.matcher;

/**
 * All interests of a moment in order: those that the same leaves wake side by side, equal parts written once.
 *
 * @param slotOf by earlier slot, the slot here, or -1 for one that was gone
 */
@SuppressWarnings("ArrayRecordComponent")
record Arranged(Ints code, Ints starts, Packed ids, Wakers wakers, int[] slotOf) {}
