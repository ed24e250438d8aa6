package se.utblick.followup.web;

import java.util.List;
import se.utblick.followup.ObjectiveFollowUp;
import se.utblick.followup.Overview;
import se.utblick.kernel.Money;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Completion;
import se.utblick.plan.Budget;
import se.utblick.plan.Standing;

/** The auditor's list: everything that somebody has undertaken to do, with owner, money, period, standing and result. */
public record CommitmentsPage(Overview overview, AskedDay asked) {

    public Standing standing(Activity activity) {
        return activity.standing(asked.day());
    }

    public List<Activity> of(ObjectiveFollowUp followed) {
        return followed.activities().stream().filter(Activity::committed).toList();
    }

    public Budget planned() {
        return overview.activities().stream().map(Activity::budget).reduce(Budget.NONE, Budget::plus);
    }

    public Money spent() {
        return completions().stream().map(Completion::cost).reduce(Money.NONE, Money::plus);
    }

    public int hoursSpent() {
        return completions().stream().mapToInt(Completion::hours).sum();
    }

    private List<Completion> completions() {
        return overview.activities().stream()
                .flatMap(activity -> activity.completion().stream())
                .toList();
    }
}
