package se.utblick.watch;

/** What has become of a publication in our hands. Read off the newest judgement, and never stored. */
public enum Standing {
    /** Nobody has judged it. */
    NEW,
    /** A colleague has pointed it out; it still waits to be judged. */
    RAISED,
    KEPT,
    DROPPED,
    ACTED_ON;

    public boolean isOpen() {
        return this == NEW || this == RAISED;
    }
}
