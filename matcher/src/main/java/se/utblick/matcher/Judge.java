package se.utblick.matcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decides whether one document meets a query, and collects every place where it does. Plain on purpose: it is the truth that engines are held to. */
final class Judge {

    /** One occurrence of a leaf: its first and last word's position, and where that is in the text. */
    private record Span(int first, int last, Reading.Passage passage) {}

    private final Map<String, List<Span>> byKey = new HashMap<>();
    private final TreeMap<String, List<Span>> byWord = new TreeMap<>();

    Judge(Reading reading) {
        for (var token : reading.tokens()) {
            var span = new Span(token.position(), token.position(), token.passage());
            token.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(span));
            if (!token.folded().isEmpty()) {
                byWord.computeIfAbsent(token.folded(), _ -> new ArrayList<>()).add(span);
            }
        }
    }

    /** Every hit, in the order of the text; none if the query is not met. */
    List<Hit> hits(Node root) {
        return judge(root).orElse(Stream.of()).distinct().sorted().toList();
    }

    private Optional<Stream<Hit>> judge(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> hits(leaf, spans(leaf));
            case Node.And and -> {
                var parts = and.parts().stream().map(this::judge).toList();
                yield parts.stream().allMatch(Optional::isPresent) ? Optional.of(together(parts)) : Optional.empty();
            }
            case Node.Or or -> {
                var parts = or.parts().stream().map(this::judge).toList();
                yield parts.stream().anyMatch(Optional::isPresent) ? Optional.of(together(parts)) : Optional.empty();
            }
            case Node.Least(int needed, var all) -> {
                var parts = all.stream().map(this::judge).toList();
                yield parts.stream().filter(Optional::isPresent).count() >= needed
                        ? Optional.of(together(parts))
                        : Optional.empty();
            }
            case Node.Not not -> judge(not.part()).isPresent() ? Optional.empty() : Optional.of(Stream.of());
            case Node.Near near -> near(near);
        };
    }

    private static Stream<Hit> together(List<Optional<Stream<Hit>>> parts) {
        return parts.stream().flatMap(Optional::stream).flatMap(hits -> hits);
    }

    private static Optional<Stream<Hit>> hits(Node.Leaf leaf, List<Span> spans) {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.stream().map(span -> span.passage().asked(leaf.text())));
    }

    private Optional<Stream<Hit>> near(Node.Near near) {
        var hits = new ArrayList<Hit>();
        for (var right : near.right()) {
            var there = new TreeMap<Integer, Span>();
            spans(right).forEach(span -> there.put(span.first, span));
            for (var left : near.left()) {
                for (var here : spans(left)) {
                    int earliest = here.first - near.words() - right.terms().size();
                    there.subMap(earliest, here.last + near.words() + 1).values().stream()
                            .filter(span -> distance(here, span) <= near.words())
                            .flatMap(span -> Stream.of(
                                    here.passage().asked(left.text()),
                                    span.passage().asked(right.text())))
                            .forEach(hits::add);
                }
            }
        }
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.stream());
    }

    // Next to each other is 1. What overlaps is not near itself.
    private static int distance(Span one, Span other) {
        if (one.last < other.first) {
            return other.first - one.last;
        }
        return other.last < one.first ? one.first - other.last : Integer.MAX_VALUE;
    }

    private List<Span> spans(Node.Leaf leaf) {
        var spans = spans(leaf.terms().getFirst());
        for (var term : leaf.terms().subList(1, leaf.terms().size())) {
            var next = new HashMap<Integer, Span>();
            spans(term).forEach(span -> next.put(span.first, span));
            spans = spans.stream()
                    .map(span -> Optional.ofNullable(next.get(span.last + 1))
                            .map(last -> new Span(span.first, last.last, span.passage.to(last.passage))))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return leaf.zone() == Node.Zone.ANYWHERE
                ? spans
                : spans.stream()
                        .filter(span -> leaf.zone().has(span.passage.field()))
                        .toList();
    }

    private List<Span> spans(Term term) {
        if (term instanceof Term.Prefix(var beginning)) {
            return byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().stream()
                    .flatMap(List::stream)
                    .toList();
        }
        return term.keys().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
