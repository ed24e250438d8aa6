package se.utblick.followup.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
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
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/** The auditor's list as a file: one row for each commitment. */
final class CommitmentsSheet {

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

    private CommitmentsSheet(Words t, Overview overview) {
        this.t = t;
        this.day = overview.day();
        this.goals = overview.goals().stream().map(GoalFollowUp::goal).collect(Collectors.toMap(Goal::id, Goal::code));
    }

    static Sheet of(Words t, Overview overview) {
        var file = new CommitmentsSheet(t, overview);
        return new Sheet(
                t.get("followup.commitments.file", overview.day().toString()),
                COLUMNS.stream()
                        .map(column -> t.get("followup.column." + column))
                        .toList(),
                overview.objectives().stream()
                        .flatMap(followed -> followed.activities().stream()
                                .filter(Activity::committed)
                                .map(activity -> file.cells(followed, activity)))
                        .toList());
    }

    private List<Cell> cells(ObjectiveFollowUp followed, Activity activity) {
        return Stream.of(undertaken(followed, activity), planned(activity), outcome(activity), reached(followed))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Cell> undertaken(ObjectiveFollowUp followed, Activity activity) {
        return Stream.of(
                Cell.of(activity.code()),
                Cell.of(t.of(activity.title())),
                Cell.of(followed.objective().goals().stream()
                        .map(goal -> goals.getOrDefault(goal, ""))
                        .collect(joining(", "))),
                Cell.of(followed.objective().code() + " "
                        + t.of(followed.objective().text())),
                Cell.of(t.of(activity.type().name())),
                Cell.of(t.of(activity.unit().name())),
                Cell.of(t.of(activity.owner().name())),
                Cell.of(activity.partners().stream().map(Partner::name).collect(joining(", "))));
    }

    private Stream<Cell> planned(Activity activity) {
        return Stream.of(
                Cell.of(activity.period().first()),
                Cell.of(activity.period().last()),
                Cell.of(firstPromise(activity)),
                Cell.of(t.of(activity.standing(day))),
                Cell.of(activity.budget().own()),
                Cell.of(activity.budget().external()),
                Cell.of(activity.budget().hours()),
                Cell.of(activity.budget().costCentre()));
    }

    private Stream<Cell> outcome(Activity activity) {
        var done = activity.completion();
        return Stream.of(
                said(done, completion -> Cell.of(completion.cost())),
                said(done, completion -> Cell.of(completion.hours())),
                said(done, completion -> Cell.of(completion.on())),
                done.map(completion -> Cell.of(t.of(completion.result())))
                        .or(() -> activity.cancellation().map(off -> Cell.of(t.of(off.reason()))))
                        .orElse(Cell.EMPTY),
                Cell.of(t.of(activity.expectedBenefit())),
                said(done, completion -> Cell.of(t.of(completion.benefit()))),
                said(done, completion -> Cell.of(t.of(completion.benefitOutcome()))),
                said(done, completion -> Cell.of(t.of(completion.lesson()))));
    }

    private Stream<Cell> reached(ObjectiveFollowUp followed) {
        var attainment = followed.attainment();
        return Stream.of(
                Cell.of(t.of(attainment.level())),
                Cell.of(t.get(attainment.because())),
                each(followed, target -> t.of(target.indicator().name())),
                each(followed, target -> figure(target.indicator().target())),
                each(
                        followed,
                        target -> target.latest()
                                .map(latest -> figure(latest.value()))
                                .orElse("–")));
    }

    private static Cell each(ObjectiveFollowUp followed, Function<TargetStatus, String> what) {
        return Cell.of(followed.targets().stream().map(what).collect(joining(" | ")));
    }

    /** One of several in a cell, which is words to a spreadsheet. */
    private static String figure(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static Cell said(Optional<Completion> done, Function<Completion, Cell> what) {
        return done.map(what).orElse(Cell.EMPTY);
    }

    private static LocalDate firstPromise(Activity activity) {
        return activity.postponements().stream()
                .map(Activity.Postponement::from)
                .min(LocalDate::compareTo)
                .orElse(activity.period().last());
    }
}
