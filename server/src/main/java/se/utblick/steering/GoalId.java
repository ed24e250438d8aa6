package se.utblick.steering;

import java.util.UUID;

/** Which goal. An id outlives plan years and elections, and is never used again for another goal. */
public record GoalId(UUID value) {}
