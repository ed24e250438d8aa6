package se.utblick.watch.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationId;

/**
 * A publication that could stand in somebody's digest.
 *
 * @param because the interests of theirs that it met: why they get it
 * @param foundAt when it met the latest of them
 * @param told how it read when they were last told of it
 */
public record Candidate(
        PublicationId id,
        Kind kind,
        String language,
        String title,
        String source,
        Optional<LocalDate> deadline,
        Stage stage,
        double score,
        Instant foundAt,
        List<Bilingual> because,
        Optional<Told> told) {

    /** How something read when somebody was told of it. */
    public record Told(String title, Optional<LocalDate> deadline, Stage stage) {}

    public Candidate {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("Nobody is told of something without a reason");
        }
    }

    public Part part() {
        return Part.of(kind, title);
    }

    /** What differs from how they were told of it, of that which makes a difference to them. */
    public List<Difference> changes() {
        var changes = new ArrayList<Difference>();
        told.ifPresent(before -> {
            if (!before.deadline().equals(deadline)) {
                changes.add(new Difference.Deadline(before.deadline(), deadline));
            }
            if (before.stage() != stage) {
                changes.add(new Difference.Stages(before.stage(), stage));
            }
            if (!before.title().equals(title)) {
                changes.add(new Difference.Title(before.title(), title));
            }
        });
        return changes;
    }

    boolean isNewsSince(Instant since) {
        return told.isPresent() ? !changes().isEmpty() : foundAt.isAfter(since);
    }
}
