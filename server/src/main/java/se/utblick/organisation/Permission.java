package se.utblick.organisation;

/** Something that not everybody may do. Roles have permissions; people have roles. */
public enum Permission {
    READ,
    EDIT_STEERING,
    RECORD_DECISION,
    PREPARE_PLAN,
    PLAN_ACTIVITY,
    REPORT_ACTIVITY,
    ANSWER_FOR_UNIT,
    SORT_FINDINGS,
    JUDGE_FINDINGS,
    EDIT_SOURCES,
    HANDLE_CONSULTATION,
    SEE_EVERY_UNIT,
    ADMINISTER
}
