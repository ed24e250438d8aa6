package se.utblick.watch.web;

import java.util.List;
import se.utblick.matcher.QueryMistake;

/** Where in a query a mistake stands, as it is shown. */
final class Mistakes {

    /** The query as pieces, with the mistake marked; one sign is marked where nothing is. */
    static List<Piece> marked(String text, QueryMistake wrong) {
        int from = Math.min(wrong.at(), text.length());
        int to = Math.min(text.length(), wrong.at() + Math.max(1, wrong.length()));
        return List.of(
                Piece.plain(text.substring(0, from)),
                new Piece(from == to ? "▲" : text.substring(from, to), true, ""),
                Piece.plain(text.substring(to)));
    }

    /** The place of the mistake as people count. */
    static int place(String text, QueryMistake wrong) {
        return text.codePointCount(0, Math.min(wrong.at(), text.length())) + 1;
    }

    private Mistakes() {}
}
