package se.utblick.organisation;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Bilingual;

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
        Optional<BodyId> successor) {}
