package se.utblick.organisation;

import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {}
