package se.utblick.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a query by its grammar: {@code or = and (OR and)*; and = not ((AND)? not)*; not = NOT not | near}. */
final class QueryParser {

    private static final int DEEPEST = 40;
    private static final int FARTHEST = 50;

    private static final int LARGEST = 900;

    /** A part read, and the NOT, if any, that lets a document meet it without having anything to show. */
    private record Part(Node node, Optional<Lexeme> bare) {}

    private final List<Lexeme> lexemes;
    private int next;
    private int depth;

    private QueryParser(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static Node parse(String text, Vocabulary vocabulary) {
        var lexemes = Lexer.lexemes(text, vocabulary);
        if (lexemes.size() == 1) {
            throw lexemes.getLast().mistake("query.empty");
        }
        var parser = new QueryParser(lexemes);
        var query = parser.or();
        if (parser.peek().kind() == Lexeme.Kind.CLOSE) {
            throw parser.peek().mistake("query.group-not-opened");
        }
        query.bare().ifPresent(not -> {
            throw not.mistake("query.only-excludes");
        });
        if (query.node().size() > LARGEST) {
            throw lexemes.getLast().mistake("query.too-large");
        }
        return query.node();
    }

    private Part or() {
        var parts = new ArrayList<Part>();
        do {
            parts.add(and());
        } while (take(Lexeme.Kind.OR));
        var bare = parts.stream().flatMap(part -> part.bare().stream()).findFirst();
        return parts.size() == 1
                ? parts.getFirst()
                : new Part(
                        new Node.Or(flat(parts, node -> node instanceof Node.Or(var inner) ? inner : List.of(node))),
                        bare);
    }

    private Part and() {
        var parts = new ArrayList<Part>();
        do {
            parts.add(not());
        } while (take(Lexeme.Kind.AND) || beginsPart(peek().kind()));
        boolean shows = parts.stream().anyMatch(part -> part.bare().isEmpty());
        return parts.size() == 1
                ? parts.getFirst()
                : new Part(
                        new Node.And(flat(parts, node -> node instanceof Node.And(var inner) ? inner : List.of(node))),
                        shows ? Optional.empty() : parts.getFirst().bare());
    }

    private Part not() {
        var operator = peek();
        if (!take(Lexeme.Kind.NOT)) {
            return near();
        }
        return deeper(operator, () -> new Part(new Node.Not(not().node()), Optional.of(operator)));
    }

    private Part near() {
        var left = primary();
        var operator = peek();
        if (!take(Lexeme.Kind.NEAR)) {
            return left;
        }
        var right = primary();
        if (peek().kind() == Lexeme.Kind.NEAR) {
            throw peek().mistake("query.near-chain");
        }
        return new Part(
                new Node.Near(leaves(left, operator), distance(operator), leaves(right, operator)), Optional.empty());
    }

    private Part primary() {
        var lexeme = peek();
        next++;
        return switch (lexeme.kind()) {
            case LEAF -> new Part(lexeme.leaf(), Optional.empty());
            case OPEN -> deeper(lexeme, () -> group(lexeme));
            case LEAST -> deeper(lexeme, () -> least(lexeme));
            case TITLE, BODY -> deeper(lexeme, () -> in(lexeme));
            default -> throw missing(lexeme);
        };
    }

    private Part group(Lexeme open) {
        var inner = or();
        if (!take(Lexeme.Kind.CLOSE)) {
            throw open.mistake("query.group-not-closed");
        }
        return inner;
    }

    private Part least(Lexeme operator) {
        if (peek().kind() != Lexeme.Kind.OPEN) {
            throw operator.mistake("query.least-group", operator.text());
        }
        var group = primary();
        if (!(group.node() instanceof Node.Or(var parts))) {
            throw operator.mistake("query.least-group", operator.text());
        }
        int needed = number(operator.text().substring(operator.text().indexOf('/') + 1));
        if (needed < 2 || needed > parts.size()) {
            throw operator.mistake("query.least-number", operator.text(), "2", String.valueOf(parts.size()));
        }
        return new Part(new Node.Least(needed, parts), group.bare());
    }

    private Part in(Lexeme field) {
        var part = primary();
        return new Part(
                part.node().in(field.kind() == Lexeme.Kind.TITLE ? Node.Zone.TITLE : Node.Zone.BODY), part.bare());
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
    }

    private QueryMistake missing(Lexeme found) {
        if (next > 1) {
            var before = lexemes.get(next - 2);
            if (before.kind().isOperator()) {
                return before.mistake("query.operator-alone", before.text());
            }
            if (before.kind() == Lexeme.Kind.OPEN && !found.kind().isOperator()) {
                return before.mistake(
                        found.kind() == Lexeme.Kind.CLOSE ? "query.group-empty" : "query.group-not-closed");
            }
        }
        return found.kind() == Lexeme.Kind.CLOSE
                ? found.mistake("query.group-not-opened")
                : found.mistake("query.operator-alone", found.text());
    }

    private static int distance(Lexeme near) {
        var digits = near.text().substring(Math.min(near.text().length(), 5));
        int words = number(digits);
        if (words < 1 || words > FARTHEST) {
            throw near.mistake("query.near-distance", near.text(), "1", String.valueOf(FARTHEST));
        }
        return words;
    }

    private static List<Node.Leaf> leaves(Part side, Lexeme near) {
        var nodes = side.node() instanceof Node.Or(var parts) ? parts : List.of(side.node());
        return nodes.stream()
                .map(node -> {
                    if (node instanceof Node.Leaf leaf && leaf.isOfWords()) {
                        return leaf;
                    }
                    throw near.mistake("query.near-sides", near.text());
                })
                .toList();
    }

    private interface Reader {
        Part read();
    }

    private Part deeper(Lexeme at, Reader reader) {
        if (++depth > DEEPEST) {
            throw at.mistake("query.too-deep", String.valueOf(DEEPEST));
        }
        var part = reader.read();
        depth--;
        return part;
    }

    private Lexeme peek() {
        return lexemes.get(next);
    }

    private boolean take(Lexeme.Kind kind) {
        boolean taken = peek().kind() == kind;
        next += taken ? 1 : 0;
        return taken;
    }

    private static boolean beginsPart(Lexeme.Kind kind) {
        return kind == Lexeme.Kind.LEAF
                || kind == Lexeme.Kind.OPEN
                || kind == Lexeme.Kind.NOT
                || kind == Lexeme.Kind.LEAST
                || kind == Lexeme.Kind.TITLE
                || kind == Lexeme.Kind.BODY;
    }

    private static List<Node> flat(List<Part> parts, Function<Node, List<Node>> inner) {
        return parts.stream().map(Part::node).map(inner).flatMap(List::stream).toList();
    }
}
