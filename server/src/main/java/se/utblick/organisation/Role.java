package se.utblick.organisation;

import static se.utblick.organisation.Permission.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in the international work. The list is the policy's users; each row is what they may do. */
public enum Role {
    EMPLOYEE(READ, SORT_FINDINGS),
    ACTIVITY_OWNER(READ, REPORT_ACTIVITY),
    PROJECT_MANAGER(READ),
    HEAD_OF_UNIT(READ, PLAN_ACTIVITY, ANSWER_FOR_UNIT),
    STRATEGIST(
            READ,
            EDIT_STEERING,
            PREPARE_PLAN,
            PLAN_ACTIVITY,
            SORT_FINDINGS,
            JUDGE_FINDINGS,
            EDIT_SOURCES,
            HANDLE_CONSULTATION,
            SEE_EVERY_UNIT),
    SUPPORT_OFFICER(READ, HANDLE_CONSULTATION, SEE_EVERY_UNIT),
    BRUSSELS_OFFICER(READ, SORT_FINDINGS, JUDGE_FINDINGS, HANDLE_CONSULTATION, SEE_EVERY_UNIT),
    CONTROLLER(READ, SEE_EVERY_UNIT),
    REGISTRAR(READ, RECORD_DECISION, HANDLE_CONSULTATION, SEE_EVERY_UNIT),
    SECRETARY(READ, RECORD_DECISION, HANDLE_CONSULTATION, SEE_EVERY_UNIT),
    DIRECTOR(READ, SEE_EVERY_UNIT),
    ELECTED_REPRESENTATIVE(READ, SEE_EVERY_UNIT),
    CHAIR(READ, SEE_EVERY_UNIT),
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
