package se.utblick.followup;

import static se.utblick.plan.Standing.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.Standing;

/**
 * All that the attainment of an objective is worked out from.
 *
 * @param activities its activities as they were on the day
 */
record ObjectiveFacts(Objective objective, List<TargetStatus> targets, List<Activity> activities, LocalDate day) {

    private static final Set<Standing> UNDER_WAY = EnumSet.of(ONGOING, LATE, PAUSED, DONE, PARTLY_DONE);

    static ObjectiveFacts of(Objective objective, List<Activity> activities, int year, LocalDate day) {
        var asOf = new AsOf(day);
        return new ObjectiveFacts(
                objective,
                objective.indicators().stream()
                        .map(indicator -> TargetStatus.on(day, indicator, start(indicator.due(), year)))
                        .toList(),
                activities.stream().map(asOf::of).toList(),
                day);
    }

    List<TargetStatus> targets(TargetStatus.State state) {
        return targets.stream().filter(target -> target.state() == state).toList();
    }

    List<Activity> activities(Standing... standings) {
        var wanted = Set.of(standings);
        return activities.stream()
                .filter(activity -> wanted.contains(activity.standing(day)))
                .toList();
    }

    boolean allTargetsMet() {
        return targets.stream().allMatch(target -> target.state() == TargetStatus.State.MET);
    }

    /** Whether every figure says that it goes well, whatever has become of the activities. */
    boolean figuresAreGood() {
        return targets.stream().allMatch(target -> target.state().isGood());
    }

    /** Late, also when somebody has since put it on hold: a pause does not undo a promise that was not kept. */
    List<Activity> late() {
        return activities.stream().filter(this::isLate).toList();
    }

    private boolean isLate(Activity activity) {
        return switch (activity.standing(day)) {
            case LATE -> true;
            case PAUSED ->
                activity.period().endedBefore(day) || !activity.postponements().isEmpty();
            default -> false;
        };
    }

    /** Called off or on hold. */
    List<Activity> stopped() {
        return activities(CANCELLED, PAUSED).stream()
                .filter(activity -> !isLate(activity))
                .toList();
    }

    boolean nothingHasHappened() {
        return targets.stream().allMatch(target -> target.latest().isEmpty())
                && activities.stream().noneMatch(activity -> UNDER_WAY.contains(activity.standing(day)));
    }

    /** The plan's year begins in January; a target that is due before its year is given one of its own. */
    private static LocalDate start(LocalDate due, int year) {
        var january = LocalDate.of(year, 1, 1);
        return due.isBefore(january) ? due.minusYears(1).plusDays(1) : january;
    }
}
