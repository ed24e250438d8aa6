package se.utblick.decisions;

import java.util.UUID;

/** Which proposal. */
public record ProposalId(UUID value) {}
