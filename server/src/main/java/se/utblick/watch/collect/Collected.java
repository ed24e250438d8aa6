package se.utblick.watch.collect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;

/** What a record says, once read: everything about a publication that its source knows. */
public record Collected(
        Kind kind,
        String language,
        String title,
        String summary,
        String body,
        String sender,
        String address,
        Optional<LocalDate> publishedOn,
        boolean monthOnly,
        LastDay lastDay,
        Stage stage,
        List<String> identifiers) {

    public Collected {
        identifiers = List.copyOf(identifiers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A publication without a title cannot be shown");
        }
    }
}
