package se.utblick.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Text that somebody has pasted, taken apart into headings, paragraphs and list items by how it is set. */
final class Pasted {

    // Longer than this and it is a sentence that lacks its full stop.
    private static final int LONGEST_HEADING = 80;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*]|\\(?\\d{1,2}[.)]|[a-h]\\))\\s+");
    private static final Pattern MARKED_HEADING = Pattern.compile("^(#{1,4})\\s+(.+)$");
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R\\s*\\R");

    private final boolean guessing;
    private final List<Passage> found = new ArrayList<>();

    private Pasted(boolean guessing) {
        this.guessing = guessing;
    }

    /** The passages of a text as it came: a short line that stands alone is taken for a heading, marked or not. */
    static List<Passage> passages(String text) {
        return new Pasted(true).read(text);
    }

    /** The passages of a text that was taken out of here, where every heading bears its mark and nothing is guessed. */
    static List<Passage> marked(String text) {
        return new Pasted(false).read(text);
    }

    private List<Passage> read(String text) {
        for (var block : BETWEEN_BLOCKS.split(text.strip())) {
            read(block.strip().lines().map(String::strip).toList());
        }
        return found;
    }

    private void read(List<String> lines) {
        var open = new StringBuilder();
        var item = false;
        for (var line : lines) {
            var heading = MARKED_HEADING.matcher(line);
            var bullet = BULLET.matcher(line);
            if (heading.matches()) {
                close(open, item);
                add(Passage.Kind.HEADING, heading.group(1).length(), heading.group(2));
                item = false;
            } else if (bullet.find()) {
                close(open, item);
                open.append(line.substring(bullet.end()));
                item = true;
            } else {
                // A line broken by the margin it was set in goes on where it was.
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        if (guessing && !item && lines.size() == 1 && isHeading(open.toString())) {
            add(Passage.Kind.HEADING, 1, open.toString());
        } else {
            close(open, item);
        }
    }

    private void close(StringBuilder open, boolean item) {
        if (!open.isEmpty()) {
            add(item ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH, 0, open.toString());
            open.setLength(0);
        }
    }

    private void add(Passage.Kind kind, int level, String text) {
        if (!text.isBlank()) {
            found.add(new Passage(UUID.randomUUID(), found.size() + 1, kind, level, "", text, List.of()));
        }
    }

    private static boolean isHeading(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_HEADING
                && Character.isUpperCase(line.codePointAt(0))
                && ".,:;?!".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
