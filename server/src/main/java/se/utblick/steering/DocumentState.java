package se.utblick.steering;

/** How far a version of a steering document has come. */
public enum DocumentState {
    DRAFT,
    OUT_FOR_COMMENT,
    /** Samråd i länet: municipalities, state authorities and business are asked about a goal document. */
    IN_CONSULTATION,
    FOR_DECISION,
    /** Adopted, to apply from a day still to come; follows from the days, never set by anybody. */
    DECIDED,
    IN_FORCE,
    UNDER_REVIEW,
    /** Follows from the day that the validity ends, or from a new policy; never set by anybody. */
    DUE_FOR_REVIEW,
    /** Follows from the day after the last day of its period; never set by anybody. */
    EXPIRED,
    REPLACED,
    REPEALED,
    /** Begun and taken back: it never came before a body. */
    WITHDRAWN;

    /** Whether people are to act on it. */
    public boolean applies() {
        return switch (this) {
            case IN_FORCE, UNDER_REVIEW, DUE_FOR_REVIEW -> true;
            default -> false;
        };
    }

    /** Whether a body has decided that it is to apply, from now or from a day still to come. */
    public boolean isDecided() {
        return this == DECIDED || applies();
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
