package se.utblick.plan;

/** Where an activity stands on a day, read off its facts. */
public enum Standing {
    IDEA,
    PLANNED,
    ONGOING,
    LATE,
    PAUSED,
    DONE,
    PARTLY_DONE,
    CANCELLED;

    /** Whether nothing more will happen in it. */
    public boolean isFinal() {
        return this == DONE || this == PARTLY_DONE || this == CANCELLED;
    }
}
