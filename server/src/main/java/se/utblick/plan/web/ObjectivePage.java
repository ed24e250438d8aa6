package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.ObjectiveState;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Standing;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Remark;
import se.utblick.steering.Goal;

/**
 * An objective: what is to have been reached, where the figures stand, what its owner makes of it, and what is done for it.
 *
 * @param remark what follow-up has to say about it
 * @param takeIn whether the reader can have it taken into its plan by a revision
 * @param reading the form for a new reading, when the reader may take one
 */
public record ObjectivePage(
        Objective objective,
        PlanYear plan,
        ObjectiveState state,
        List<Goal> goals,
        List<Bilingual> areas,
        List<IndicatorView> indicators,
        List<Doing> activities,
        Optional<Remark> remark,
        Optional<Form> reading,
        boolean edit,
        boolean assess,
        boolean deprioritise,
        boolean takeIn,
        boolean propose,
        List<Journal.Entry> history) {

    /** An activity with where it stands. */
    public record Doing(Activity activity, Standing standing, Sentence because) {}
}
