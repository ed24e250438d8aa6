package se.utblick.watch;

import java.util.UUID;

/** Which interest. */
public record InterestId(UUID value) {}
