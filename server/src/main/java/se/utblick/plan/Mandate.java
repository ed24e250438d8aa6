package se.utblick.plan;

/** From which of its two tasks the region does something; the policy names both (lines 55 to 59). */
public enum Mandate {
    REGIONAL_DEVELOPMENT,
    OWN_ORGANISATION
}
