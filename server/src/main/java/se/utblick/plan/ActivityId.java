package se.utblick.plan;

import java.util.UUID;

/** Which activity. */
public record ActivityId(UUID value) {}
