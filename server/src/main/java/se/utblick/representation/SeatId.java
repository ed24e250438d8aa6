package se.utblick.representation;

import java.util.UUID;

/** Which seat. */
public record SeatId(UUID value) {}
