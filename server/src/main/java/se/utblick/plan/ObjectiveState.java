package se.utblick.plan;

/** Where an objective stands by what has been decided and judged. What the figures say is {@code followup}'s. */
public enum ObjectiveState {
    PROPOSED,
    ADOPTED,
    ON_TRACK,
    AT_RISK,
    MET,
    PARTLY_MET,
    MISSED,
    DEPRIORITISED;

    /** Whether its owner has judged it for the last time this year. */
    boolean isFinal() {
        return this == MET || this == PARTLY_MET || this == MISSED;
    }
}
