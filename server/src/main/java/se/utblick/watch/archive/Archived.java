package se.utblick.watch.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.utblick.matcher.Document;

/**
 * A text as the index takes it.
 *
 * @param documents what an interest would be asked of: the text, and each title in another language; to meet one of them is
 *     to meet the text
 * @param day when it was published, or when we first saw it
 */
public record Archived(UUID id, List<Document> documents, String kind, String source, String sender, LocalDate day) {

    // A longer "sender" is a text that has got into the wrong field.
    private static final int LONGEST_SENDER = 200;

    public Archived {
        documents = List.copyOf(documents);
        sender = sender.strip();
        sender = sender.substring(0, Math.min(sender.length(), LONGEST_SENDER));
    }

    /** What it is counted under; what it does not say it is not counted by. */
    Map<Facet, String> counted() {
        var counted = new HashMap<>(
                Map.of(Facet.KIND, kind, Facet.SOURCE, source, Facet.YEAR, String.valueOf(day.getYear())));
        if (!sender.isEmpty()) {
            counted.put(Facet.SENDER, sender);
        }
        return counted;
    }
}
