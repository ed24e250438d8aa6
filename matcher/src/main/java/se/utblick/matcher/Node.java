package se.utblick.matcher;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A query taken apart. Printed, it is a query again, and that query has the same tree. */
sealed interface Node {

    /** Words that must stand next to each other, one of them as a rule; as written by the author. */
    record Leaf(String text, List<Term> terms) implements Node {
        public Leaf {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record And(List<Node> parts) implements Node {
        @Override
        public String toString() {
            return parts.stream().map(Node::grouped).collect(joining(" AND "));
        }
    }

    record Or(List<Node> parts) implements Node {
        @Override
        public String toString() {
            return parts.stream().map(Node::grouped).collect(joining(" OR "));
        }
    }

    record Not(Node part) implements Node {
        @Override
        public String toString() {
            return "NOT " + part.grouped();
        }
    }

    /** Any of the left at most so many words from any of the right, in either order and not overlapping. */
    record Near(List<Leaf> left, int words, List<Leaf> right) implements Node {
        @Override
        public String toString() {
            return side(left) + " NEAR/" + words + " " + side(right);
        }

        private static String side(List<Leaf> leaves) {
            var alternatives = leaves.stream().map(Leaf::toString).collect(joining(" OR "));
            return leaves.size() == 1 ? alternatives : "(" + alternatives + ")";
        }
    }

    private String grouped() {
        return this instanceof And || this instanceof Or ? "(" + this + ")" : toString();
    }

    /** How many words the query looks for; pairs of them where it asks how near they are. */
    default int size() {
        return switch (this) {
            case Leaf leaf -> leaf.terms().size();
            case And and -> and.parts().stream().mapToInt(Node::size).sum();
            case Or or -> or.parts().stream().mapToInt(Node::size).sum();
            case Not not -> not.part().size() + 1;
            case Near near ->
                2
                        * (sizeOf(near.left()) * near.right().size()
                                + sizeOf(near.right()) * near.left().size());
        };
    }

    private static int sizeOf(List<Leaf> leaves) {
        return leaves.stream().mapToInt(Leaf::size).sum();
    }
}
