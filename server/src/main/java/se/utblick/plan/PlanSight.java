package se.utblick.plan;

import java.util.EnumSet;
import java.util.Set;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;

/**
 * Which plans somebody may see. An adopted plan is everybody's, and one that is out for comment too; before that it is for
 * those who prepare it and for the heads who answer for their units.
 */
final class PlanSight {

    static final Set<PlanState> OPEN = EnumSet.of(
            PlanState.OUT_FOR_COMMENT,
            PlanState.TO_DECISION,
            PlanState.ADOPTED,
            PlanState.FOLLOWED_UP,
            PlanState.ARCHIVED);

    /** Whether the actor sees plans from their first draft on. */
    static boolean seesDrafts(Actor by) {
        return prepares(by) || by.may(Permission.ANSWER_FOR_UNIT);
    }

    /** Whether the actor has a part in making the plan: writes it, checks its money, or takes it to the board. */
    static boolean prepares(Actor by) {
        return by.may(Permission.PREPARE_PLAN)
                || by.may(Permission.RECORD_DECISION)
                || by.roles().contains(Role.CONTROLLER);
    }

    static boolean sees(Actor by, PlanState reached) {
        return OPEN.contains(reached) ? by.may(Permission.READ) : seesDrafts(by);
    }

    private PlanSight() {}
}
