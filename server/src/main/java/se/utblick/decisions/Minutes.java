package se.utblick.decisions;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.platform.Subject;

/** What the minutes say about a matter, as somebody has typed it in: the decision, its reasons and its days. */
public record Minutes(
        MatterKind kind,
        Subject about,
        String title,
        Outcome outcome,
        DecisionReference reference,
        String why,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {}
