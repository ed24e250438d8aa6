package se.utblick.plan;

import se.utblick.kernel.Refused;

/**
 * A plan by its year.
 *
 * @param adopted whether the board has adopted it, so that it is revised and no longer edited
 * @param followedUp whether its year has been followed up, so that it is not changed at all
 */
public record PlanYear(PlanId id, int year, boolean adopted, boolean followedUp) {

    /** Says no when its year has been followed up. */
    void mustBeOpen() {
        if (followedUp) {
            throw new Refused("plan.refused.followed-up", Integer.toString(year));
        }
    }
}
