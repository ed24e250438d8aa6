package se.utblick.matcher;

import java.util.List;

/** Writes a query's tree down as code. */
record Compiler(LeafTable leaves, Ints code) {

    void write(Node node) {
        switch (node) {
            case Node.Leaf leaf -> code.add(leaves.number(leaf));
            case Node.And(var parts) -> group(Code.AND, parts);
            case Node.Or(var parts) -> group(Code.OR, parts);
            case Node.Least(int needed, var parts) -> {
                int at = open();
                code.add(needed);
                parts.forEach(this::write);
                close(at, Code.LEAST);
            }
            case Node.Not(var part) -> group(Code.NOT, List.of(part));
            case Node.Near(var left, int words, var right) -> {
                int at = open();
                code.add(Code.near(words, left.size()));
                left.forEach(this::write);
                right.forEach(this::write);
                close(at, Code.NEAR);
            }
        }
    }

    private void group(int operator, List<Node> parts) {
        int at = open();
        parts.forEach(this::write);
        close(at, operator);
    }

    private int open() {
        return code.add(0);
    }

    private void close(int at, int operator) {
        code.of[at] = Code.word(operator, code.size - at - 1);
    }
}
