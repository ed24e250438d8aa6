package se.utblick.watch.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import se.utblick.matcher.Hit;
import se.utblick.watch.Finding;

/** The passages that a card quotes: a little of the text round the words that hit. */
final class Passages {

    private static final int MOST = 2;
    private static final int AROUND = 130;

    private record Window(int from, int to) {}

    /** The passages as pieces, with an ellipsis where they were cut. The first place of each word asked for is quoted. */
    static List<Piece> of(Finding finding) {
        return of(finding.publication().body(), finding.hits());
    }

    static List<Piece> of(String text, List<Hit> hits) {
        var marks = Marks.in(text, Hit.Field.BODY, hits);
        var all = new ArrayList<Piece>();
        for (var window : windows(text, hits)) {
            if (window.from() > 0) {
                all.add(Piece.plain(all.isEmpty() ? "… " : " … "));
            }
            all.addAll(pieces(text, marks, window));
            if (window.to() == text.length()) {
                return all;
            }
        }
        if (!all.isEmpty()) {
            all.add(Piece.plain(" …"));
        }
        return all;
    }

    private static List<Window> windows(String text, List<Hit> hits) {
        var asked = new HashSet<String>();
        var windows = new ArrayList<Window>();
        for (var hit : hits) {
            boolean stands = hit.field() == Hit.Field.BODY && text.startsWith(hit.words(), hit.start());
            if (!stands || !asked.add(hit.asked())) {
                continue;
            }
            var window = around(text, hit);
            if (!windows.isEmpty() && windows.getLast().to() >= window.from()) {
                var last = windows.removeLast();
                windows.add(new Window(last.from(), Math.max(last.to(), window.to())));
            } else if (windows.size() < MOST) {
                windows.add(window);
            }
        }
        return windows;
    }

    /** Whole words, and nothing from another paragraph. */
    private static Window around(String text, Hit hit) {
        int from = Math.max(hit.start() - AROUND, text.lastIndexOf('\n', hit.start()) + 1);
        int line = text.indexOf('\n', hit.end());
        int to = Math.min(hit.end() + AROUND, line < 0 ? text.length() : line);
        while (from > 0 && from < hit.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > hit.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return new Window(from, to);
    }

    private static List<Piece> pieces(String text, Marks marks, Window window) {
        int from = window.from();
        // The sign of a heading or a list is not a word.
        while (from < window.to() && "#*-•> ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        var pieces = new ArrayList<Piece>();
        marks.pieces(from, window.to(), "")
                .forEach(piece -> pieces.add(
                        new Piece(piece.text().replaceAll("\\*\\*|\\s+", " ").replace("  ", " "), piece.marked(), "")));
        return pieces;
    }

    private Passages() {}
}
