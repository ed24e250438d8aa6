package se.utblick.decisions;

import java.time.Instant;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.BodyId;
import se.utblick.platform.Subject;

/** A matter that somebody has put forward to the body that decides it, and that waits there. */
public record Proposal(
        ProposalId id,
        MatterKind kind,
        Subject about,
        String title,
        String summary,
        BodyId body,
        Bilingual bodyName,
        String proposer,
        Instant proposedAt) {}
