package se.utblick.matcher;

import java.util.List;
import java.util.Optional;

/** Tells a query to whoever says it in other terms, from the leaves up. */
record Translation<T>(Query.Translator<T> translator) {

    T of(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> translator.words(words(leaf));
            case Node.And(var parts) -> all(parts);
            case Node.Not _ -> all(List.of(node));
            case Node.Or(var parts) -> any(1, parts);
            case Node.Least(int needed, var parts) -> any(needed, parts);
            case Node.Near(var left, int words, var right) ->
                translator.near(
                        left.stream().map(Translation::words).toList(),
                        words,
                        right.stream().map(Translation::words).toList());
        };
    }

    private T all(List<Node> parts) {
        return translator.all(
                parts.stream()
                        .filter(part -> !(part instanceof Node.Not))
                        .map(this::of)
                        .toList(),
                parts.stream()
                        .<T>mapMulti((part, sink) -> {
                            if (part instanceof Node.Not(var excluded)) {
                                sink.accept(of(excluded));
                            }
                        })
                        .toList());
    }

    private T any(int needed, List<Node> parts) {
        return translator.any(needed, parts.stream().map(this::of).toList());
    }

    private static Query.Words words(Node.Leaf leaf) {
        return new Query.Words(
                switch (leaf.zone()) {
                    case ANYWHERE -> Optional.empty();
                    case TITLE -> Optional.of(Hit.Field.TITLE);
                    case BODY -> Optional.of(Hit.Field.BODY);
                },
                leaf.terms().stream().map(Translation::sought).toList());
    }

    // Every word answers to itself, so that its beginnings need no keys of their own.
    private static Query.Sought sought(Term term) {
        return term instanceof Term.Prefix(var beginning)
                ? new Query.Sought(List.of(Term.Exact.key(beginning)), true)
                : new Query.Sought(term.keys(), false);
    }
}
