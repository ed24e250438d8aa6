package se.utblick.watch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.utblick.matcher.Hit;

/**
 * A text from outside, taken apart into headings, lists and paragraphs for a page to show. Nothing of it is ever shown as
 * anything but text; a link leads only to where it says, over HTTP.
 */
final class Prose {

    // A book is read at its source.
    private static final int LONGEST = 400_000;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•–]|\\d{1,2}\\.)\\s+(?=\\S)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\n]{1,300})\\]\\(([^\\s()]{0,600}(?:\\([^\\s()]{0,100}\\))?[^\\s()]{0,100})\\)");
    private static final Pattern SAFE = Pattern.compile("https?://[\\p{Alnum}][^\\s\"<>]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");

    private final String text;
    private final Marks marks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Piece> paragraph = new ArrayList<>();
    private List<List<Piece>> items = new ArrayList<>();

    private Prose(String text, List<Hit> hits) {
        this.text = text;
        this.marks = Marks.in(text, Hit.Field.BODY, hits);
    }

    static List<Block> of(String text, List<Hit> hits) {
        var prose = new Prose(text.length() > LONGEST ? text.substring(0, LONGEST) : text, hits);
        prose.read();
        return prose.blocks;
    }

    private void read() {
        for (int at = 0; at <= text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            line(at, end);
            at = end + 1;
        }
        close();
    }

    private void line(int start, int end) {
        var line = text.substring(start, end);
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank()) {
            close();
        } else if (heading.lookingAt()) {
            close();
            add(
                    heading.group(1).length() <= 2 ? Block.Kind.HEADING : Block.Kind.LOWER_HEADING,
                    start + heading.end(),
                    end);
        } else if (item.lookingAt()) {
            closeParagraph();
            items.add(inline(start + item.end(), end));
        } else {
            closeItems();
            if (!paragraph.isEmpty()) {
                paragraph.add(Piece.plain(" "));
            }
            paragraph.addAll(inline(start, end));
        }
    }

    private void close() {
        closeParagraph();
        closeItems();
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, List.of(paragraph)));
            paragraph = new ArrayList<>();
        }
    }

    private void closeItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block(Block.Kind.LIST, items));
            items = new ArrayList<>();
        }
    }

    private void add(Block.Kind kind, int start, int end) {
        blocks.add(new Block(kind, List.of(inline(start, end))));
    }

    /** Links become links or plain words, and the signs round them go; the marks stay where they were. */
    private List<Piece> inline(int start, int end) {
        var pieces = new ArrayList<Piece>();
        var link = LINK.matcher(text).region(start, end);
        int at = start;
        while (link.find()) {
            emphasised(pieces, at, link.start());
            var address = SAFE.matcher(link.group(2)).matches() ? link.group(2) : "";
            pieces.addAll(marks.pieces(link.start(1), link.end(1), address));
            at = link.end();
        }
        emphasised(pieces, at, end);
        return pieces;
    }

    private void emphasised(List<Piece> pieces, int start, int end) {
        var sign = EMPHASIS.matcher(text).region(start, end);
        int at = start;
        while (sign.find()) {
            pieces.addAll(marks.pieces(at, sign.start(), ""));
            at = sign.end();
        }
        pieces.addAll(marks.pieces(at, end, ""));
    }
}
