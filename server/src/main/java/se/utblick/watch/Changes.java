package se.utblick.watch;

import java.util.ArrayList;
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
        if (!before.deadline().equals(after.deadline())) {
            differences.add(new Difference.Deadline(before.deadline(), after.deadline()));
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

    private Changes() {}
}
