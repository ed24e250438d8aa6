package se.utblick.decisions;

/**
 * What a body may be asked to let others decide. What concerns goals, direction, extent and quality, and what the body says to
 * the council, it decides itself (6 kap. 38 § kommunallagen).
 */
public enum DelegationMatter {
    CONSULTATION_ANSWER(true),
    OFFICIAL_CONTACT(true),
    STAND(true),
    PROJECT_APPLICATION(true),
    MEMBERSHIP_FEE(true),
    GOALS(false),
    PROGRAMMES_AND_PLANS(false),
    TO_THE_COUNCIL(false);

    private final boolean delegable;

    DelegationMatter(boolean delegable) {
        this.delegable = delegable;
    }

    public boolean isDelegable() {
        return delegable;
    }
}
