package se.utblick.organisation;

import java.util.UUID;

/** Which body. */
public record BodyId(UUID value) {}
