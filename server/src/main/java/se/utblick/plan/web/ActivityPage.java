package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.ActivityId;
import se.utblick.plan.Objective;
import se.utblick.plan.PlanYear;
import se.utblick.plan.Standing;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Relation;
import se.utblick.steering.Goal;

/**
 * All there is to know about an activity, and what the reader may do with it.
 *
 * @param goals the goals that it serves by way of its objective
 * @param years the years of the same undertaking; one when it began this year
 * @param origin the address of what it came from, when the reader can go there
 * @param steps what the reader may do, the main thing first
 * @param related what else in the house belongs to it, kind by kind
 */
public record ActivityPage(
        Activity activity,
        PlanYear plan,
        Optional<Objective> objective,
        List<Goal> goals,
        Bilingual area,
        List<Activities.Year> years,
        Standing standing,
        Sentence because,
        Optional<String> origin,
        Set<Activity.Step> steps,
        boolean edit,
        List<Journal.Entry> history,
        List<List<Relation>> related) {

    public boolean may(Activity.Step step) {
        return steps.contains(step);
    }

    /** The year of the undertaking that this one is, counted from its first. */
    public int yearNumber() {
        for (int at = 0; at < years.size(); at++) {
            if (isThis(years.get(at).id())) {
                return at + 1;
            }
        }
        return 1;
    }

    public boolean isThis(ActivityId id) {
        return activity.id().equals(id);
    }

    /** Whether there is anything to do besides the main thing. */
    public boolean hasMore() {
        return steps.stream()
                .anyMatch(step ->
                        step != Activity.Step.COMPLETE && step != Activity.Step.COMMIT && step != Activity.Step.RESUME);
    }
}
