package se.utblick.followup;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.DateRange;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Pause;
import se.utblick.plan.Activity.Postponement;
import se.utblick.plan.Assessment;
import se.utblick.plan.Objective;
import se.utblick.platform.Calendar;

/** Takes away what had not happened yet on a day, so that an earlier day can be looked at again. */
record AsOf(LocalDate day) {

    Activity of(Activity activity) {
        return new Activity(
                activity.id(),
                activity.plan(),
                activity.objective(),
                activity.code(),
                activity.title(),
                activity.type(),
                activity.area(),
                activity.mandates(),
                activity.receivers(),
                activity.priority(),
                activity.unit(),
                activity.owner(),
                activity.partners(),
                period(activity),
                activity.budget(),
                activity.expectedBenefit(),
                activity.howNoticed(),
                activity.note(),
                activity.origin(),
                activity.carriedFrom(),
                activity.committed(),
                activity.pauses().stream()
                        .filter(pause -> happened(pause.at()))
                        .map(this::of)
                        .toList(),
                activity.postponements().stream()
                        .filter(moved -> happened(moved.at()))
                        .toList(),
                activity.completion().filter(done -> !done.on().isAfter(day)),
                activity.cancellation().filter(off -> happened(off.at())),
                activity.version());
    }

    Optional<Assessment> latestAssessment(Objective objective) {
        return objective.assessments().stream()
                .filter(assessment -> !assessment.on().isAfter(day))
                .findFirst();
    }

    /** The last day as it was promised then: before the first move that was made later. */
    private DateRange period(Activity activity) {
        return activity.postponements().stream()
                .filter(moved -> !happened(moved.at()))
                .min(comparing(Postponement::at))
                .filter(moved -> !moved.from().isBefore(activity.period().first()))
                .map(moved -> new DateRange(activity.period().first(), moved.from()))
                .orElse(activity.period());
    }

    private Pause of(Pause pause) {
        return new Pause(
                pause.reason(), pause.resumesOn(), pause.resumed().filter(this::happened), pause.byName(), pause.at());
    }

    private boolean happened(Instant at) {
        return !LocalDate.ofInstant(at, Calendar.ZONE).isAfter(day);
    }
}
