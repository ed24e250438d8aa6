package se.utblick.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import se.utblick.watch.Publication.Change;
import se.utblick.watch.Publication.Difference;
import se.utblick.watch.PublicationStore.Version;

/** Compares one reading of a publication with the next. */
final class Changes {

    static Change between(Version before, Version after) {
        var differences = new ArrayList<Difference>();
        if (!before.title().equals(after.title())) {
            differences.add(new Difference.Title(before.title(), after.title()));
        }
        var was = last(before);
        var is = last(after);
        if (!was.equals(is)) {
            differences.add(new Difference.LastDay(was, is));
        }
        if (before.stage() != after.stage()) {
            differences.add(new Difference.Stages(before.stage(), after.stage()));
        }
        if (!before.body().equals(after.body())) {
            differences.add(
                    new Difference.Body(before.body().length(), after.body().length()));
        }
        if (differences.isEmpty()) {
            differences.add(new Difference.Surroundings());
        }
        return new Change(after.number(), after.seen(), differences);
    }

    private static Optional<LocalDate> last(Version version) {
        return Deadline.days(version.facts().deadlines()).stream().reduce((_, last) -> last);
    }

    private Changes() {}
}
