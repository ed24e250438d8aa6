package se.utblick.matcher;

/** Whether what a code asks for is so on a page. What several interests share is found out once a page. */
final class Truth {

    private final Page page;
    private final Nearness nearness;

    private int[] code = new int[0];
    private int[] shared = new int[0];
    // By shared part: twice the page's number, plus one if it is so.
    private int[] known = new int[0];
    private int number;

    Truth(Page page, Occurrences occurrences) {
        this.page = page;
        this.nearness = new Nearness(page, occurrences);
    }

    void begin(Published now) {
        code = now.code();
        shared = now.base().shared();
        number += 2;
        if (known.length < shared.length || number < 0) {
            known = new int[shared.length];
            number = 2;
        }
    }

    /** Starts at what the wakers have not answered. */
    boolean isMet(int start) {
        int rest = code[start];
        if (rest == 0) {
            return is(start + 1);
        }
        return all(start + rest, Code.end(code, start + 1));
    }

    boolean is(int at) {
        int word = code[at];
        int operand = Code.operand(word);
        return switch (Code.operator(word)) {
            case Code.LEAF -> page.has(operand);
            case Code.AND -> all(at + 1, at + 1 + operand);
            case Code.OR -> any(at + 1, at + 1 + operand);
            case Code.NOT -> !is(at + 1);
            case Code.NEAR -> nearness.is(code, at);
            case Code.LEAST -> count(at + 2, at + 1 + operand, code[at + 1]);
            case Code.SHARED -> isShared(operand);
            default -> throw new IllegalStateException("No such operator: " + word);
        };
    }

    private boolean all(int from, int to) {
        for (int at = from; at < to; at = Code.end(code, at)) {
            if (!is(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(int from, int to) {
        for (int at = from; at < to; at = Code.end(code, at)) {
            int word = code[at];
            if (Code.operator(word) == Code.LEAF ? page.has(word) : is(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean count(int from, int to, int needed) {
        int met = 0;
        for (int at = from; at < to && met < needed; at = Code.end(code, at)) {
            met += is(at) ? 1 : 0;
        }
        return met >= needed;
    }

    private boolean isShared(int part) {
        if ((known[part] & ~1) != number) {
            known[part] = number | (is(shared[part]) ? 1 : 0);
        }
        return (known[part] & 1) != 0;
    }

    int sharedAt(int part) {
        return shared[part];
    }

    int[] code() {
        return code;
    }
}
