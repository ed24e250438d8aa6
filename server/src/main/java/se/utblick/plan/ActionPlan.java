package se.utblick.plan;

import java.time.LocalDate;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;

/**
 * What the region undertakes in one year to come nearer its goals.
 *
 * @param reached the state that its last step led to
 * @param revision the number of its newest revision, 0 when it stands as adopted
 */
public record ActionPlan(
        PlanId id,
        int year,
        Bilingual foreword,
        Bilingual situation,
        PlanState reached,
        int revision,
        Version version) {

    /** Where the plan stands on a day: an adopted plan comes into force on the first of January by itself. */
    public PlanState state(LocalDate today) {
        if (reached != PlanState.ADOPTED || today.getYear() < year) {
            return reached;
        }
        return revision > 0 ? PlanState.REVISED : PlanState.IN_FORCE;
    }
}
