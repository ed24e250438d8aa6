package se.utblick.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import se.utblick.watch.IntakeStore.Again;
import se.utblick.watch.IntakeStore.Known;
import se.utblick.watch.IntakeStore.Mark;
import se.utblick.watch.IntakeStore.Said;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.Raw;

/**
 * What is new in a record, when one knows what is stored: its page and the entry about it each by itself. An older statement
 * never takes the place of a newer one, in whichever order they come.
 */
record Came(Recorded recorded, Optional<Known> before, Instant asOf) {

    /** @param now when it came: it holds for what does not tell its own time */
    static Came of(Recorded recorded, Optional<Known> before, Instant now) {
        return new Came(recorded, before, recorded.asOf().orElse(now));
    }

    Optional<Said> page() {
        return news(recorded.page(), Known::page);
    }

    Optional<Said> listing() {
        return news(recorded.listing(), Known::listing);
    }

    boolean isNothingNew() {
        return page().isEmpty() && listing().isEmpty();
    }

    /** What it tells of what is stored, when it tells at which later moment that was still so. */
    Optional<Again> again() {
        var page = stillSaid(recorded.page(), Known::page);
        var listing = stillSaid(recorded.listing(), Known::listing);
        return before.filter(_ -> page.isPresent() || listing.isPresent())
                .map(known -> new Again(known.id(), page, listing));
    }

    private Optional<Said> news(Optional<Raw> came, Function<Known, Optional<Mark>> part) {
        var stored = before.flatMap(part);
        return came.filter(raw -> stored.isEmpty()
                        || (!isOlder(stored.get())
                                && !raw.sha256().equals(stored.get().sha256())))
                .map(raw -> new Said(raw, asOf));
    }

    /** Two that tell of the same moment and not the same: the first stays, or each reading would turn it about. */
    private boolean isOlder(Mark stored) {
        return asOf.isBefore(stored.asOf()) || (recorded.asOf().isPresent() && asOf.equals(stored.asOf()));
    }

    private Optional<Instant> stillSaid(Optional<Raw> came, Function<Known, Optional<Mark>> part) {
        return recorded.asOf()
                .filter(told -> before.flatMap(part)
                        .filter(stored -> told.isAfter(stored.asOf()))
                        .filter(stored -> came.filter(raw -> raw.sha256().equals(stored.sha256()))
                                .isPresent())
                        .isPresent());
    }
}
