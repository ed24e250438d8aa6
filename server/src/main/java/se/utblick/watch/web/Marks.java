package se.utblick.watch.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utblick.matcher.Hit;

/** The places in one text that met an interest, joined where they overlap. */
final class Marks {

    private record Span(int start, int end) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    static Marks in(String text, Hit.Field field, List<Hit> hits) {
        var marks = new Marks(text);
        hits.stream()
                // A hit is shown only where its words still stand.
                .filter(hit -> hit.field() == field && text.startsWith(hit.words(), hit.start()))
                .sorted(Comparator.comparingInt(Hit::start))
                .forEach(hit -> marks.add(hit.start(), hit.end()));
        return marks;
    }

    private void add(int start, int end) {
        if (!spans.isEmpty() && spans.getLast().end() >= start) {
            var last = spans.removeLast();
            spans.add(new Span(last.start(), Math.max(last.end(), end)));
        } else {
            spans.add(new Span(start, end));
        }
    }

    /** The text between two places, cut where the marks begin and end. */
    List<Piece> pieces(int from, int to, String href) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var span : spans) {
            if (span.end() <= at || span.start() >= to) {
                continue;
            }
            add(pieces, at, Math.max(at, span.start()), false, href);
            add(pieces, Math.max(at, span.start()), Math.min(to, span.end()), true, href);
            at = Math.min(to, span.end());
        }
        add(pieces, at, to, false, href);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean marked, String href) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), marked, href));
        }
    }
}
