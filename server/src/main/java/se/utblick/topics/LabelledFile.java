package se.utblick.topics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Texts that somebody has labelled, in JSON Lines. What the fields mean is seen by their names: acts of the EU with
 * {@code eurovoc_ids} and the beginning of the text, or Swedish documents with {@code categories}, title and summary.
 */
final class LabelledFile {

    private static final int LONGEST = 20_000;
    private static final int DAY_LENGTH = 10;
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])");
    private static final List<String> CODES = List.of("eurovoc_ids", "codes", "categories");
    private static final List<String> BODIES = List.of("text_first_6000", "text", "beginning", "summary");

    /**
     * One of them.
     *
     * @param address where it was published, or empty
     * @param split which part of the file it belongs to, or empty
     * @param published its day, or empty
     * @param eurovoc whether the codes are EuroVoc's
     */
    record Row(
            String name,
            String address,
            String text,
            Set<String> codes,
            String split,
            String published,
            boolean eurovoc) {

        Optional<LocalDate> day() {
            return DAY.matcher(published).lookingAt()
                    ? Optional.of(LocalDate.parse(published.substring(0, DAY_LENGTH)))
                    : Optional.empty();
        }

        /** The same with more of its text. */
        Row with(String more) {
            return new Row(name, address, text + "\n" + more, codes, split, published, eurovoc);
        }
    }

    static List<Row> read(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var reader = RecordedFile.reader(file)) {
            for (var line = RecordedFile.line(reader); line != null; line = RecordedFile.line(reader)) {
                Json.object(line).flatMap(LabelledFile::row).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<Row> row(JsonNode node) {
        var codes = CODES.stream().filter(field -> node.path(field).isArray()).findFirst();
        var text = text(node);
        if (codes.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        var name = Stream.of("celex", "id", "url", "title")
                .map(field -> Json.text(node, field))
                .filter(written -> !written.isEmpty())
                .findFirst();
        return Optional.of(new Row(
                name.orElse(""),
                Json.text(node, "url"),
                text,
                new LinkedHashSet<>(Json.texts(node, codes.get())),
                Json.text(node, "split"),
                Json.text(node, "published"),
                codes.get().equals("eurovoc_ids")));
    }

    /** The title, and the fullest beginning that there is. */
    private static String text(JsonNode node) {
        var body = BODIES.stream()
                .map(field -> node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(written -> !written.isBlank())
                .findFirst()
                .orElse("");
        var text = Json.text(node, "title") + "\n" + body;
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    private LabelledFile() {}
}
