package se.utblick.decisions;

import java.util.UUID;

/** Which meeting. */
public record MeetingId(UUID value) {}
