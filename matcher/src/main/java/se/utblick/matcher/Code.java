package se.utblick.matcher;

/**
 * How queries are written down as numbers: an operator and the length of what belongs to it in one number, then what
 * belongs to it. A leaf is its number alone. Everything that a query looks for is then read from front to back.
 */
final class Code {

    static final int LEAF = 0;
    static final int AND = 1;
    static final int OR = 2;
    static final int NOT = 3;

    /** Then the distance and how many leaves are on the left, in one number; the leaves on the left; on the right. */
    static final int NEAR = 4;

    /** Then how many are needed. */
    static final int LEAST = 5;

    /** A part that several interests have, by its number. */
    static final int SHARED = 6;

    private static final int SHIFT = 28;
    private static final int REST = (1 << SHIFT) - 1;
    private static final int LEFT_BITS = 20;

    static int operator(int word) {
        return word >>> SHIFT;
    }

    /** The leaf or the shared part. */
    static int operand(int word) {
        return word & REST;
    }

    static int word(int operator, int operand) {
        if (operand > REST) {
            throw new IllegalStateException("Too much for one matcher");
        }
        return (operator << SHIFT) | operand;
    }

    /** Where what begins here ends. */
    static int end(int[] code, int at) {
        int operator = operator(code[at]);
        return operator == LEAF || operator == SHARED ? at + 1 : at + 1 + operand(code[at]);
    }

    /** Where the parts of what begins here begin. */
    static int parts(int[] code, int at) {
        int operator = operator(code[at]);
        return operator == NEAR || operator == LEAST ? at + 2 : at + 1;
    }

    /** Writes an interest that begins there down elsewhere. */
    static void carry(int[] code, int start, Ints into) {
        into.addAll(code, start, end(code, start + 1));
    }

    static int near(int distance, int left) {
        return (distance << LEFT_BITS) | left;
    }

    static int distance(int near) {
        return near >>> LEFT_BITS;
    }

    static int left(int near) {
        return near & ((1 << LEFT_BITS) - 1);
    }

    private Code() {}
}
