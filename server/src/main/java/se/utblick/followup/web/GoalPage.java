package se.utblick.followup.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utblick.followup.GoalFollowUp;
import se.utblick.followup.Overview;
import se.utblick.followup.YearOfGoal;
import se.utblick.plan.Activity;
import se.utblick.plan.Receiver;
import se.utblick.plan.Standing;
import se.utblick.platform.web.Relation;

/**
 * One goal with everything that hangs on it.
 *
 * @param passage the address of the passage that sets the goal; nothing when its document cannot be seen
 * @param documentTitle what the document is called
 * @param related what else in the house serves it, kind by kind
 */
public record GoalPage(
        GoalFollowUp followed,
        Overview overview,
        AskedDay asked,
        List<YearOfGoal> years,
        Optional<String> passage,
        String documentTitle,
        List<List<Relation>> related) {

    public GoalPage {
        years = List.copyOf(years);
        related = List.copyOf(related);
    }

    /** The completed activities, the last first: what came of it. */
    public List<Activity> completed() {
        return followed.activities().stream()
                .filter(activity -> activity.completion().isPresent())
                .sorted((one, other) -> day(other).compareTo(day(one)))
                .toList();
    }

    public Set<Receiver> receivers() {
        return followed.activities().stream()
                .flatMap(activity -> activity.receivers().stream())
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>()));
    }

    public Standing standing(Activity activity) {
        return activity.standing(asked.day());
    }

    public List<YearChart> charts() {
        return YearChart.of(years);
    }

    private static java.time.LocalDate day(Activity activity) {
        return activity.completion().orElseThrow().on();
    }
}
