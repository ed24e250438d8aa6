package se.utblick.consultations;

/** What can be done when no meeting of the board fits before the last day. */
public enum WayOut {
    DELEGATION,
    EXTENSION,
    JOINT_ANSWER,
    DECLINE
}
