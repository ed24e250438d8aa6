package se.utblick.matcher;

/** A piece of a query as it was written: an operator, a parenthesis or something to find, and where it stands. */
record Lexeme(Kind kind, String text, Node.Leaf leaf, int at, int length) {

    enum Kind {
        LEAF,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        LEAST,
        TITLE,
        BODY,
        END;

        boolean isOperator() {
            return this == AND || this == OR || this == NOT || this == NEAR || this == LEAST;
        }

        static Kind of(String word) {
            return switch (word) {
                case "AND", "OCH" -> AND;
                case "OR", "ELLER" -> OR;
                case "NOT", "INTE" -> NOT;
                default ->
                    word.startsWith("NEAR") || word.startsWith("NÄRA")
                            ? word.matches("(NEAR|NÄRA)(/\\d*)?") ? NEAR : LEAF
                            : word.matches("(ATLEAST|MINST)/\\d*") ? LEAST : LEAF;
            };
        }
    }

    QueryMistake mistake(String key, String... details) {
        return new QueryMistake(key, at, length, details);
    }
}
