package se.utblick.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.utblick.followup.Notice.Kind;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.BenefitOutcome;
import se.utblick.plan.Activity.Completion;
import se.utblick.plan.PlanPaths;

/** Finds what is late and what has gone another way than the plan said. */
final class Notices {

    static List<Notice> of(Overview overview) {
        var objectives = overview.objectives();
        var notices = new ArrayList<Notice>();
        objectives.forEach(followed -> late(followed, overview.day()).forEach(notices::add));
        objectives.forEach(followed -> stopped(followed, overview.day()).forEach(notices::add));
        overview.activities().forEach(activity -> outcome(activity).forEach(notices::add));
        objectives.forEach(followed -> disagreement(followed).forEach(notices::add));
        return notices;
    }

    private static Stream<Notice> late(ObjectiveFollowUp followed, LocalDate day) {
        return facts(followed, day).late().stream()
                .map(activity -> notice(Kind.LATE, activity, Reasons.late(activity)));
    }

    private static Stream<Notice> stopped(ObjectiveFollowUp followed, LocalDate day) {
        return facts(followed, day).stopped().stream()
                .map(activity -> notice(Kind.STOPPED, activity, Reasons.stopped(activity, day)));
    }

    private static Stream<Notice> outcome(Activity activity) {
        return activity.completion().stream()
                .flatMap(done -> Stream.concat(benefit(activity, done), cost(activity, done)));
    }

    private static Stream<Notice> benefit(Activity activity, Completion done) {
        return done.benefitOutcome() == BenefitOutcome.NOT || done.benefitOutcome() == BenefitOutcome.PARTLY
                ? Stream.of(notice(
                        Kind.BENEFIT_MISSING,
                        activity,
                        Sentence.of("followup.notice.benefit", activity.title(), done.benefitOutcome())))
                : Stream.empty();
    }

    /** More than a tenth over what was planned of the region's own money and others'. */
    private static Stream<Notice> cost(Activity activity, Completion done) {
        var planned = activity.budget().own().plus(activity.budget().external());
        return done.cost().kronor() * 10 > planned.kronor() * 11
                ? Stream.of(notice(
                        Kind.COST_EXCEEDED,
                        activity,
                        Sentence.of("followup.notice.cost", activity.title(), done.cost(), planned)))
                : Stream.empty();
    }

    private static Stream<Notice> disagreement(ObjectiveFollowUp followed) {
        return followed.disagreement().stream()
                .map(said -> new Notice(
                        Kind.OWNER_DISAGREES,
                        followed.objective().code(),
                        said,
                        PlanPaths.objective(followed.objective().id())));
    }

    private static ObjectiveFacts facts(ObjectiveFollowUp followed, LocalDate day) {
        return new ObjectiveFacts(followed.objective(), followed.targets(), followed.activities(), day);
    }

    private static Notice notice(Kind kind, Activity activity, Sentence sentence) {
        return new Notice(kind, activity.code(), sentence, PlanPaths.activity(activity.id()));
    }

    private Notices() {}
}
