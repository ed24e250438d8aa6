package se.utblick.plan;

import java.util.UUID;

/** Which objective of which plan. */
public record ObjectiveId(UUID value) {}
