package se.utblick.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;

/**
 * A body that decides, that we belong to, or that we meet. Bodies come and go: one that a document names may have a
 * successor today, and both are shown.
 */
public record Body(
        BodyId id,
        String code,
        Bilingual name,
        BodyKind kind,
        Bilingual description,
        Optional<LocalDate> endedOn,
        Optional<BodyId> successor,
        Version version) {

    public Body(
            BodyId id,
            String code,
            Bilingual name,
            BodyKind kind,
            Bilingual description,
            Optional<LocalDate> endedOn,
            Optional<BodyId> successor) {
        this(id, code, name, kind, description, endedOn, successor, Version.FIRST);
    }

    /** Whether it is still there: the day it ended is its last. */
    public boolean existsOn(LocalDate day) {
        return endedOn.map(last -> !day.isAfter(last)).orElse(true);
    }
}
