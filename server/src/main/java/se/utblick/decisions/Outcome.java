package se.utblick.decisions;

/** What the body came to. */
public enum Outcome {
    ADOPTED,
    /** Återremiss: sent back to be worked on again. */
    REMITTED,
    EXTENDED,
    REPEALED,
    /** What is reconsidered goes on as it is, on other terms, later, or not at all. */
    KEPT,
    RENEGOTIATED,
    PAUSED,
    LEFT
}
