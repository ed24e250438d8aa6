package se.utblick.steering;

/** How far a version of a steering document has come. */
public enum DocumentState {
    DRAFT,
    OUT_FOR_COMMENT,
    /** Samråd i länet: municipalities, state authorities and business are asked about a goal document. */
    IN_CONSULTATION,
    FOR_DECISION,
    IN_FORCE,
    UNDER_REVIEW,
    /** Follows from the day that the validity ends, or from a new policy; never set by anybody. */
    DUE_FOR_REVIEW,
    /** Follows from the day after the last day of its period; never set by anybody. */
    EXPIRED,
    REPLACED,
    REPEALED;

    /** Whether people are to act on it. */
    public boolean applies() {
        return switch (this) {
            case IN_FORCE, UNDER_REVIEW, DUE_FOR_REVIEW -> true;
            default -> false;
        };
    }

    /** Whether it is still being made, and nobody has decided on it. */
    public boolean beingMade() {
        return switch (this) {
            case DRAFT, OUT_FOR_COMMENT, IN_CONSULTATION, FOR_DECISION -> true;
            default -> false;
        };
    }

    /** Whether its words may still be changed: what is laid before a body is what the body decides on. */
    public boolean mayBeMended() {
        return beingMade() && this != FOR_DECISION;
    }
}
