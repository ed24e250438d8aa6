package se.utblick.organisation;

import java.util.UUID;

/** Which unit. */
public record UnitId(UUID value) {}
