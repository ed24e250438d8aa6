package se.utblick.consultations;

/** Whose voice the answer is. */
public enum Voice {
    OWN,
    COUNTY,
    JOINT
}
