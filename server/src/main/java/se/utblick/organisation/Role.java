package se.utblick.organisation;

import static se.utblick.organisation.Permission.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in the international work. The list is the policy's users; each row is what they may do. */
public enum Role {
    EMPLOYEE(READ, REPRESENT, SORT_FINDINGS),
    ACTIVITY_OWNER(READ, REPRESENT, REPORT_ACTIVITY),
    PROJECT_MANAGER(READ, REPRESENT),
    HEAD_OF_UNIT(READ, REPRESENT, APPROVE_TRAVEL, PLAN_ACTIVITY, ANSWER_FOR_UNIT),
    STRATEGIST(
            READ,
            REPRESENT,
            EDIT_STEERING,
            PREPARE_PLAN,
            PLAN_ACTIVITY,
            SORT_FINDINGS,
            JUDGE_FINDINGS,
            EDIT_SOURCES,
            HANDLE_CONSULTATION,
            KEEP_NETWORKS,
            EVALUATE_NETWORKS,
            REVIEW_NETWORKS,
            SEE_EVERY_UNIT),
    SUPPORT_OFFICER(READ, HANDLE_CONSULTATION, KEEP_NETWORKS, ENTER_NETWORKS, REPRESENT, SUPPORT_SEATS, SEE_EVERY_UNIT),
    BRUSSELS_OFFICER(READ, HANDLE_CONSULTATION, REPRESENT, SORT_FINDINGS, JUDGE_FINDINGS, SEE_EVERY_UNIT),
    CONTROLLER(READ, EVALUATE_NETWORKS, APPROVE_FEES, SEE_EVERY_UNIT),
    REGISTRAR(READ, HANDLE_CONSULTATION, RECORD_DECISION, SEE_EVERY_UNIT),
    SECRETARY(READ, HANDLE_CONSULTATION, RECORD_DECISION, KEEP_SEATS, SEE_EVERY_UNIT),
    DIRECTOR(READ, REPRESENT, SEE_EVERY_UNIT),
    ELECTED_REPRESENTATIVE(READ, REPRESENT, SEE_EVERY_UNIT),
    CHAIR(READ, REPRESENT, APPROVE_TRAVEL, SEE_EVERY_UNIT),
    PARTNER(),
    ADMINISTRATOR(READ, EDIT_SOURCES, SEE_EVERY_UNIT, ADMINISTER),
    PUBLIC();

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The roles that have this permission, in the order of the list, so that a refusal can name them. */
    public static List<Role> with(Permission permission) {
        return Arrays.stream(values())
                .filter(role -> role.permissions.contains(permission))
                .toList();
    }

    /** The names of the roles as the journal keeps them, in the order of the list. */
    static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
