package se.utblick.watch.web;

/**
 * A stretch of a text as it is shown.
 *
 * @param marked whether it met an interest
 * @param href the address it links to; empty for none
 */
public record Piece(String text, boolean marked, String href) {

    static Piece plain(String text) {
        return new Piece(text, false, "");
    }
}
