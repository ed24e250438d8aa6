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
    DEPRIORITISED
}
