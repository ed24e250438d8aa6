package se.utblick.matcher;

/** Whether any of some leaves stands near any of some others. */
final class Nearness {

    private final Page page;
    private final Occurrences occurrences;
    private final Occurrences.Spans left = new Occurrences.Spans();
    private final Occurrences.Spans right = new Occurrences.Spans();

    Nearness(Page page, Occurrences occurrences) {
        this.page = page;
        this.occurrences = occurrences;
    }

    boolean is(int[] code, int at) {
        int distance = Code.distance(code[at + 1]);
        int middle = at + 2 + Code.left(code[at + 1]);
        int end = Code.end(code, at);
        if (!any(code, at + 2, middle) || !any(code, middle, end)) {
            return false;
        }
        occurrences.spans(code, at + 2, middle, left);
        occurrences.spans(code, middle, end, right);
        int from = 0;
        for (int i = 0; i < left.size; i++) {
            while (from < right.size && right.first(from) < left.first(i) - distance - right.longest) {
                from++;
            }
            for (int j = from; j < right.size && right.first(j) <= left.last(i) + distance; j++) {
                if (isNear(left.first(i), left.last(i), right.first(j), right.last(j), distance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean any(int[] code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.has(code[i])) {
                return true;
            }
        }
        return false;
    }

    // Next to each other is 1. What overlaps is not near itself.
    static boolean isNear(int first, int last, int otherFirst, int otherLast, int distance) {
        return last < otherFirst ? otherFirst - last <= distance : otherLast < first && first - otherLast <= distance;
    }
}
