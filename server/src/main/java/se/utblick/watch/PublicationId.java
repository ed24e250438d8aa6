package se.utblick.watch;

import java.util.UUID;

/** Which publication. Keeps through every new version of it. */
public record PublicationId(UUID value) {}
