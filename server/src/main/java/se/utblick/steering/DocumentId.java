package se.utblick.steering;

import java.util.UUID;

/** Which version of which steering document. */
public record DocumentId(UUID value) {}
