package se.utblick.followup;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.followup.Notice.Kind;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.ActionPlans;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.BenefitOutcome;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.Receiver;
import se.utblick.plan.UnitAnswers;
import se.utblick.plan.UnitReply;
import se.utblick.steering.SteeringPaths;
import se.utblick.topics.Topic;
import se.utblick.topics.Topics;

/** The holes in a plan: a goal, a priority area, somebody who should benefit, or a unit that it has nothing about. */
@Component
public class Coverage {

    private final ActionPlans plans;
    private final UnitAnswers answers;
    private final Topics topics;

    Coverage(ActionPlans plans, UnitAnswers answers, Topics topics) {
        this.plans = plans;
        this.answers = answers;
        this.topics = topics;
    }

    /** Every hole in the plan that is followed up; none when there is no plan to have holes in. */
    public List<Notice> gaps(Actor by, Overview overview, LocalDate today) {
        return overview.plan()
                .map(plan -> Stream.of(
                                goals(overview, plan),
                                objectives(overview),
                                areas(overview, plan),
                                receivers(overview, plan),
                                benefits(overview),
                                units(by, overview, today))
                        .flatMap(Function.identity())
                        .toList())
                .orElse(List.of());
    }

    private static Stream<Notice> goals(Overview overview, ActionPlan plan) {
        return overview.goals().stream()
                .filter(followed -> followed.activities().isEmpty())
                .map(followed -> {
                    var none = followed.objectives().isEmpty();
                    return new Notice(
                            none ? Kind.GOAL_WITHOUT_OBJECTIVE : Kind.GOAL_WITHOUT_ACTIVITY,
                            followed.goal().code(),
                            none
                                    ? followed.attainment().because()
                                    : Sentence.of("followup.gap.goal-without-activity", year(plan)),
                            SteeringPaths.goal(followed.goal().code()));
                });
    }

    private static Stream<Notice> objectives(Overview overview) {
        return overview.objectives().stream()
                .filter(followed -> followed.objective().isInPlan())
                .flatMap(followed -> Stream.concat(withoutActivity(followed), withoutReading(followed)));
    }

    private static Stream<Notice> withoutActivity(ObjectiveFollowUp followed) {
        return followed.activities().stream().anyMatch(Activity::committed)
                ? Stream.empty()
                : Stream.of(objective(
                        Kind.OBJECTIVE_WITHOUT_ACTIVITY, "followup.gap.objective-without-activity", followed));
    }

    private static Stream<Notice> withoutReading(ObjectiveFollowUp followed) {
        return followed.targets().stream().anyMatch(target -> target.latest().isPresent())
                ? Stream.empty()
                : Stream.of(
                        objective(Kind.OBJECTIVE_WITHOUT_READING, "followup.gap.objective-without-reading", followed));
    }

    private static Notice objective(Kind kind, String key, ObjectiveFollowUp followed) {
        return new Notice(
                kind,
                followed.objective().code(),
                Sentence.of(key, followed.objective().text()),
                PlanPaths.objective(followed.objective().id()));
    }

    private Stream<Notice> areas(Overview overview, ActionPlan plan) {
        var worked = overview.activities().stream().map(Activity::area).collect(toSet());
        return topics.areas().stream()
                .filter(topic -> topic.kind() == Topic.Kind.PRIORITY_AREA && !worked.contains(topic.id()))
                .map(topic -> new Notice(
                        Kind.AREA_WITH_NOTHING,
                        "",
                        Sentence.of("followup.gap.area", topic.name()),
                        PlanPaths.plan(plan.year())));
    }

    private static Stream<Notice> receivers(Overview overview, ActionPlan plan) {
        var served = overview.activities().stream()
                .flatMap(activity -> activity.receivers().stream())
                .collect(toSet());
        return Arrays.stream(Receiver.values())
                .filter(receiver -> !served.contains(receiver))
                .map(receiver -> new Notice(
                        Kind.RECEIVER_WITH_NOTHING,
                        "",
                        Sentence.of("followup.gap.receiver", receiver),
                        PlanPaths.plan(plan.year())));
    }

    private static Stream<Notice> benefits(Overview overview) {
        return overview.activities().stream()
                .filter(activity -> activity.completion()
                        .filter(done -> done.benefitOutcome() == BenefitOutcome.TOO_EARLY)
                        .isPresent())
                .map(activity -> new Notice(
                        Kind.BENEFIT_UNANSWERED,
                        activity.code(),
                        Sentence.of("followup.gap.benefit", activity.title()),
                        PlanPaths.activity(activity.id())));
    }

    /** Those that have been asked about a year, this or the next, and have not answered. */
    private Stream<Notice> units(Actor by, Overview overview, LocalDate today) {
        var asked = overview.day().equals(today)
                ? plans.all(by).stream()
                        .filter(plan -> answers.due(plan).isPresent())
                        .findFirst()
                : Optional.<ActionPlan>empty();
        return asked.stream()
                .flatMap(plan -> answers.replies(by, plan).stream()
                        .filter(reply -> reply.standing() == UnitReply.Standing.SILENT)
                        .map(reply -> new Notice(
                                Kind.UNIT_WITHOUT_ANSWER,
                                "",
                                Sentence.of("followup.gap.unit", reply.unit().name(), year(plan)),
                                PlanPaths.plan(plan.year()))));
    }

    // As text: a year is a name and takes no thousands separator.
    private static String year(ActionPlan plan) {
        return String.valueOf(plan.year());
    }
}
