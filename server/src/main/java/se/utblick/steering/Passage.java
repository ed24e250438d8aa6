package se.utblick.steering;

import java.util.List;
import java.util.UUID;

/**
 * A numbered piece of a document's text: a heading, a paragraph, or an item of the list that the paragraph before it begins.
 *
 * @param id lasts while a draft is worked on; the number is only its place
 * @param lines where it stands in the source, when the text came from one with numbered lines
 * @param anchors what in the policy rests on it, by the names that the house gives them
 */
public record Passage(UUID id, int number, Kind kind, int level, String lines, String text, List<String> anchors) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM
    }

    public Passage {
        text = text.strip();
        anchors = List.copyOf(anchors);
        if (text.isEmpty() || number < 1) {
            throw new IllegalArgumentException("A passage has a text and a number");
        }
    }

    Passage at(int place) {
        return new Passage(id, place, kind, level, lines, text, anchors);
    }

    Passage as(Kind other) {
        return new Passage(id, number, other, other == Kind.HEADING ? Math.max(1, level) : 0, lines, text, anchors);
    }

    /** The same passage with other words, set as they are. What is not a heading keeps the level that its source gave it. */
    Passage saying(Passage said) {
        var as = said.kind() == Kind.HEADING || said.kind() != kind ? said.level() : level;
        return new Passage(id, number, said.kind(), as, lines, said.text(), anchors);
    }

    /** The same words in another document: a passage of its own. */
    Passage copied() {
        return new Passage(UUID.randomUUID(), number, kind, level, lines, text, anchors);
    }
}
