package se.utblick.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A title and the same in other languages, as one text: each on a line of its own, its own language's first. So a hit in
 * any of them has a place, and one in the first has the place it has in the title alone.
 */
public record Titles(String text, List<Line> lines) {

    /** One title: its language, and where it begins and ends. */
    public record Line(String language, int start, int end) {}

    public Titles {
        lines = List.copyOf(lines);
    }

    public static Titles of(String language, String title, Map<String, String> others) {
        var text = new StringBuilder(title);
        var lines = new ArrayList<Line>();
        lines.add(new Line(language, 0, title.length()));
        new TreeMap<>(others).forEach((tag, other) -> {
            text.append('\n');
            lines.add(new Line(tag, text.length(), text.length() + other.length()));
            text.append(other);
        });
        return new Titles(text.toString(), lines);
    }

    public String title(Line line) {
        return text.substring(line.start(), line.end());
    }

    /** Those in other languages. */
    public List<Line> others() {
        return lines.subList(1, lines.size());
    }
}
