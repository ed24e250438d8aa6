package se.utblick.plan;

import java.util.UUID;

/** Which action plan. */
public record PlanId(UUID value) {}
