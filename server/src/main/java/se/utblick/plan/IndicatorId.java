package se.utblick.plan;

import java.util.UUID;

/** Which indicator of an objective. */
public record IndicatorId(UUID value) {}
