package se.utblick.matcher;

import java.util.List;

/**
 * Everything that a reader needs, as it was at one moment: never changed, only followed by another. What was added later
 * may lie in the same arrays, beyond the sizes given here.
 *
 * @param version counts the moments; an interest is there from the version it was put in to the one it was removed in
 * @param memories what words met in these leaves, one for each language
 * @param code what each interest asks for; where it begins, by slot, stands in {@code starts}
 * @param died the version in which the interest in a slot was removed, or 0
 * @param anyDied whether any was
 * @param base the wakers of the slots that were there when all was last put in order
 * @param late the first of the wakers of later slots, by leaf
 */
@SuppressWarnings("ArrayRecordComponent")
record Published(
        int version,
        LeafTable.View leaves,
        List<Surfaces> memories,
        Packed.View ids,
        int[] code,
        int[] starts,
        int[] died,
        boolean anyDied,
        int slots,
        Wakers base,
        Late.View late) {

    boolean isThere(int slot) {
        if (!anyDied) {
            return true;
        }
        int gone = died[slot];
        return gone == 0 || gone > version;
    }

    /** The same interests, written down in other leaves. */
    Published with(LeafTable.View others, int[] rewritten, int[] beginning) {
        return new Published(
                version,
                others,
                memories,
                ids,
                rewritten,
                beginning,
                died,
                anyDied,
                slots,
                Wakers.NONE,
                Late.View.EMPTY);
    }
}
