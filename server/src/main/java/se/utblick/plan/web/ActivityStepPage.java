package se.utblick.plan.web;

import java.util.Optional;
import se.utblick.plan.Activity;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Form;

/** The small form for moving an activity, putting it on hold, or calling it off: why, and until when. */
public record ActivityStepPage(
        Activity activity, Activity.Step step, Form form, boolean open, Optional<Conflict> conflict) {

    public String action() {
        return PlanPaths.at(
                switch (step) {
                    case POSTPONE -> PlanPaths.POSTPONEMENT;
                    case PAUSE -> PlanPaths.PAUSE;
                    default -> PlanPaths.CANCELLATION;
                },
                activity.id());
    }

    public boolean asksForDay() {
        return step != Activity.Step.CANCEL;
    }

    /** The beginning of the keys of what the form says. */
    public String key() {
        return "plan.activity.step." + step.name();
    }
}
