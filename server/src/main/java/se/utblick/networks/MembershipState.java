package se.utblick.networks;

/** Where a membership stands on a day. Worked out from what has happened, never stored. */
public enum MembershipState {
    PROPOSED,
    /** The board has decided that we join; nobody sits there for us yet. */
    DECIDED,
    IN_FORCE,
    UNDER_REVIEW,
    RECONSIDERED,
    PAUSED,
    NOTICE_GIVEN,
    ENDED,
    /** The network has become part of another. */
    MERGED;

    /** Whether we are still members, and so whether it counts as ours. */
    public boolean isOurs() {
        return switch (this) {
            case PROPOSED, ENDED, MERGED -> false;
            default -> true;
        };
    }
}
