package se.utblick.watch.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.watch.Deadline;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.PublicationId;

/**
 * A publication that could stand in somebody's digest.
 *
 * @param deadline the next day that counts
 * @param lastDays every day by which something is asked of us, past ones too
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
        List<LocalDate> lastDays,
        Stage stage,
        double score,
        Instant foundAt,
        List<Bilingual> because,
        Optional<Told> told) {

    /** How something read when somebody was told of it. */
    public record Told(String title, List<LocalDate> lastDays, Stage stage) {
        public Told {
            lastDays = List.copyOf(lastDays);
        }
    }

    public Candidate {
        lastDays = List.copyOf(lastDays);
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("Nobody is told of something without a reason");
        }
    }

    public Part part() {
        return Part.of(kind, title);
    }

    /**
     * What differs from how they were told of it, of that which makes a difference to them. That a day has come and gone, and
     * the next one counts, is no change.
     */
    public List<Difference> changes(LocalDate today) {
        var changes = new ArrayList<Difference>();
        told.ifPresent(before -> {
            var gone = firstMissing(before.lastDays(), lastDays, today);
            var come = firstMissing(lastDays, before.lastDays(), today);
            if (gone.isPresent() || come.isPresent()) {
                changes.add(new Difference.LastDay(lastDayOf(), gone.map(this::deadline), come.map(this::deadline)));
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

    boolean isNewsSince(Instant since, LocalDate today) {
        return told.isPresent() ? !changes(today).isEmpty() : foundAt.isAfter(since);
    }

    private Deadline deadline(LocalDate day) {
        return Deadline.on(lastDayOf(), day, "");
    }

    private Deadline.Type lastDayOf() {
        return switch (kind) {
            case CALL -> Deadline.Type.APPLY;
            case TENDER -> Deadline.Type.TENDER;
            default -> Deadline.Type.ANSWER;
        };
    }

    private static Optional<LocalDate> firstMissing(List<LocalDate> days, List<LocalDate> from, LocalDate today) {
        return days.stream()
                .filter(day -> !day.isBefore(today) && !from.contains(day))
                .min(Comparator.naturalOrder());
    }
}
