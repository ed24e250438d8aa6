package se.utblick.decisions;

/** What the body came to. */
public enum Outcome {
    ADOPTED,
    /** Återremiss: sent back to be worked on again. */
    REMITTED,
    EXTENDED,
    REPEALED
}
