package se.utblick.plan;

/**
 * How far a plan has come towards its decision and past it. {@link #IN_FORCE} and {@link #REVISED} are never stored: they
 * follow from the day and from the revisions.
 */
public enum PlanState {
    DRAFT,
    COLLECTING,
    PROPOSAL,
    OUT_FOR_COMMENT,
    TO_DECISION,
    ADOPTED,
    IN_FORCE,
    REVISED,
    FOLLOWED_UP,
    ARCHIVED;

    /** Whether the board has adopted the plan, so that it is revised and no longer edited. */
    public boolean isAdopted() {
        return compareTo(ADOPTED) >= 0;
    }
}
