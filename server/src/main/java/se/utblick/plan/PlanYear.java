package se.utblick.plan;

/** A plan by its year, and whether the board has adopted it, so that it is revised and no longer edited. */
public record PlanYear(PlanId id, int year, boolean adopted) {}
