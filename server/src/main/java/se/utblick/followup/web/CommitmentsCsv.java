package se.utblick.followup.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.followup.GoalFollowUp;
import se.utblick.followup.ObjectiveFollowUp;
import se.utblick.followup.Overview;
import se.utblick.followup.TargetStatus;
import se.utblick.plan.Activity;
import se.utblick.plan.Activity.Completion;
import se.utblick.plan.Partner;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/** The auditor's list as a file: one row for each commitment. */
final class CommitmentsCsv {

    private static final List<String> COLUMNS = List.of(
            "code",
            "title",
            "goals",
            "objective",
            "type",
            "unit",
            "owner",
            "partners",
            "first",
            "last",
            "first-promise",
            "standing",
            "own",
            "external",
            "hours",
            "cost-centre",
            "cost-outcome",
            "hours-outcome",
            "completed-on",
            "result",
            "expected-benefit",
            "benefit",
            "benefit-outcome",
            "lesson",
            "reached",
            "reached-because",
            "target",
            "target-value",
            "target-reading");

    private final Words t;
    private final LocalDate day;
    private final Map<GoalId, String> goals;
    private final Csv csv = new Csv();

    private CommitmentsCsv(Words t, Overview overview) {
        this.t = t;
        this.day = overview.day();
        this.goals = overview.goals().stream().map(GoalFollowUp::goal).collect(Collectors.toMap(Goal::id, Goal::code));
    }

    static byte[] of(Words t, Overview overview) {
        var file = new CommitmentsCsv(t, overview);
        file.csv.row(COLUMNS.stream()
                .map(column -> t.get("followup.column." + column))
                .toList());
        overview.objectives()
                .forEach(followed -> followed.activities().stream()
                        .filter(Activity::committed)
                        .forEach(activity -> file.csv.row(file.cells(followed, activity))));
        return file.csv.bytes();
    }

    private List<String> cells(ObjectiveFollowUp followed, Activity activity) {
        return Stream.of(undertaken(followed, activity), planned(activity), outcome(activity), reached(followed))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> undertaken(ObjectiveFollowUp followed, Activity activity) {
        return Stream.of(
                Csv.words(activity.code()),
                Csv.words(t.of(activity.title())),
                Csv.words(followed.objective().goals().stream()
                        .map(goal -> goals.getOrDefault(goal, ""))
                        .collect(joining(", "))),
                Csv.words(followed.objective().code() + " "
                        + t.of(followed.objective().text())),
                Csv.words(t.of(activity.type().name())),
                Csv.words(t.of(activity.unit().name())),
                Csv.words(t.of(activity.owner().name())),
                Csv.words(activity.partners().stream().map(Partner::name).collect(joining(", "))));
    }

    private Stream<String> planned(Activity activity) {
        return Stream.of(
                activity.period().first().toString(),
                activity.period().last().toString(),
                firstPromise(activity).toString(),
                t.of(activity.standing(day)),
                Csv.number(activity.budget().own().kronor()),
                Csv.number(activity.budget().external().kronor()),
                Csv.number(activity.budget().hours()),
                Csv.words(activity.budget().costCentre()));
    }

    private Stream<String> outcome(Activity activity) {
        var done = activity.completion();
        return Stream.of(
                said(done, completion -> Csv.number(completion.cost().kronor())),
                said(done, completion -> Csv.number(completion.hours())),
                said(done, completion -> completion.on().toString()),
                done.map(completion -> Csv.words(t.of(completion.result())))
                        .or(() -> activity.cancellation().map(off -> Csv.words(t.of(off.reason()))))
                        .orElse(""),
                Csv.words(t.of(activity.expectedBenefit())),
                said(done, completion -> Csv.words(t.of(completion.benefit()))),
                said(done, completion -> t.of(completion.benefitOutcome())),
                said(done, completion -> Csv.words(t.of(completion.lesson()))));
    }

    private Stream<String> reached(ObjectiveFollowUp followed) {
        var attainment = followed.attainment();
        return Stream.of(
                t.of(attainment.level()),
                Csv.words(t.get(attainment.because())),
                each(followed, target -> t.of(target.indicator().name())),
                each(followed, target -> Csv.number(target.indicator().target())),
                each(
                        followed,
                        target -> target.latest()
                                .map(latest -> Csv.number(latest.value()))
                                .orElse("–")));
    }

    private static String each(ObjectiveFollowUp followed, Function<TargetStatus, String> what) {
        return Csv.words(followed.targets().stream().map(what).collect(joining(" | ")));
    }

    private static String said(Optional<Completion> done, Function<Completion, String> what) {
        return done.map(what).orElse("");
    }

    private static LocalDate firstPromise(Activity activity) {
        return activity.postponements().stream()
                .map(Activity.Postponement::from)
                .min(LocalDate::compareTo)
                .orElse(activity.period().last());
    }
}
