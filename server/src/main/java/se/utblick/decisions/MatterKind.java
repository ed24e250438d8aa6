package se.utblick.decisions;

/** The kinds of matter that somebody in particular decides. Who, stands in the authority table. */
public enum MatterKind {
    POLICY,
    GOAL_DOCUMENT,
    PROGRAMME,
    GUIDELINE,
    ACTION_PLAN,
    PLAN_REVISION,
    FOLLOW_UP,
    MEMBERSHIP,
    MEMBERSHIP_REVIEW,
    APPOINTMENT,
    CONSULTATION
}
