package se.utblick.decisions;

import java.util.UUID;

/** Which decision. */
public record DecisionId(UUID value) {}
