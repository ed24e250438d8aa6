package se.utblick.matcher;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A query taken apart. Printed, it is a query again, and that query has the same tree. */
sealed interface Node {

    /** In which text of a document a leaf is to be found. */
    enum Zone {
        ANYWHERE(""),
        TITLE("title:"),
        BODY("body:");

        private final String written;

        Zone(String written) {
            this.written = written;
        }

        boolean has(Hit.Field field) {
            return this == ANYWHERE || name().equals(field.name());
        }
    }

    /** Words that must stand next to each other, one of them as a rule; as written by the author. */
    record Leaf(String text, Zone zone, List<Term> terms) implements Node {
        public Leaf {
            terms = List.copyOf(terms);
        }

        Leaf(String text, List<Term> terms) {
            this(text, Zone.ANYWHERE, terms);
        }

        /** Whether it is found among words, where something may be near it. */
        boolean isOfWords() {
            return !(terms.getFirst() instanceof Term.Identifier) && !(terms.getFirst() instanceof Term.Fact);
        }

        /** Where its author said already, that counts; and what is known beside the texts stands in none of them. */
        @Override
        public Leaf in(Zone other) {
            return zone == Zone.ANYWHERE && !(terms.getFirst() instanceof Term.Fact)
                    ? new Leaf(text, other, terms)
                    : this;
        }

        @Override
        public String toString() {
            return zone.written + text;
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

    record Least(int needed, List<Node> parts) implements Node {
        @Override
        public String toString() {
            return "ATLEAST/" + needed + " ("
                    + parts.stream().map(Node::grouped).collect(joining(" OR ")) + ")";
        }
    }

    /** The same, of which the words are to be found in one text of the document. */
    default Node in(Zone zone) {
        return switch (this) {
            case Leaf leaf -> leaf.in(zone);
            case And(var parts) -> new And(in(zone, parts));
            case Or(var parts) -> new Or(in(zone, parts));
            case Not(var part) -> new Not(part.in(zone));
            case Near(var left, int words, var right) -> new Near(leavesIn(zone, left), words, leavesIn(zone, right));
            case Least(int needed, var parts) -> new Least(needed, in(zone, parts));
        };
    }

    private static List<Node> in(Zone zone, List<Node> parts) {
        return parts.stream().map(part -> part.in(zone)).toList();
    }

    private static List<Leaf> leavesIn(Zone zone, List<Leaf> leaves) {
        return leaves.stream().map(leaf -> leaf.in(zone)).toList();
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
            case Least least -> least.parts().stream().mapToInt(Node::size).sum();
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
