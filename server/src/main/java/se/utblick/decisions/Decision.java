package se.utblick.decisions;

import se.utblick.kernel.Bilingual;
import se.utblick.platform.Subject;

/** What a body decided, as its minutes say. */
public record Decision(
        DecisionId id,
        MatterKind kind,
        Subject about,
        String title,
        Outcome outcome,
        Bilingual body,
        DecisionReference reference) {}
