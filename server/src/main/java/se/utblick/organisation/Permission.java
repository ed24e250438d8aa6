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
    KEEP_NETWORKS,
    ENTER_NETWORKS,
    EVALUATE_NETWORKS,
    REVIEW_NETWORKS,
    APPROVE_FEES,
    HANDLE_CONSULTATION,
    SEE_EVERY_UNIT,
    KEEP_SEATS,
    SUPPORT_SEATS,
    REPRESENT,
    APPROVE_TRAVEL,
    ADMINISTER
}
