package se.utblick.watch;

/** What sort of thing somebody has published, whichever source it came from. */
public enum Kind {
    REFERRAL,
    CONSULTATION,
    CALL,
    FACT_MEMO,
    COMMUNICATION,
    OPINION,
    AGENDA,
    NEWS,
    OTHER;

    /** Whether a last day is a day to answer or to apply by, and so asks something of us. */
    public boolean invites() {
        return this == REFERRAL || this == CONSULTATION || this == CALL;
    }
}
