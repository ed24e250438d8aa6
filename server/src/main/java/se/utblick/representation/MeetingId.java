package se.utblick.representation;

import java.util.UUID;

/** Which meeting or journey. */
public record MeetingId(UUID value) {}
