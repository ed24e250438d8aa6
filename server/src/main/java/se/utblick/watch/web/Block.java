package se.utblick.watch.web;

import java.util.List;

/**
 * A heading, a paragraph or a list in a text from outside.
 *
 * @param parts the items of a list; one part in all else
 */
public record Block(Kind kind, List<List<Piece>> parts) {

    /** What sort of block it is. */
    public enum Kind {
        HEADING,
        LOWER_HEADING,
        PARAGRAPH,
        LIST
    }

    public Block {
        parts = List.copyOf(parts);
    }

    public List<Piece> pieces() {
        return parts.getFirst();
    }
}
