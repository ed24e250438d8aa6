package se.utblick.plan;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Revision.Change;
import se.utblick.steering.Goal;

/** Works out what a proposed revision would change in a plan as it stands, and all that it lacks to be made. */
final class RevisionChanges {

    /** A plan as it stands, whoever asks. */
    record Whole(int year, List<Activity> activities, List<Objective> objectives, List<Goal> goals) {}

    private final Whole plan;
    private final RevisionDraft draft;
    private final List<Change> found = new ArrayList<>();
    private final List<Sentence> missing = new ArrayList<>();

    private RevisionChanges(RevisionDraft draft, Whole plan) {
        this.draft = draft;
        this.plan = plan;
    }

    /** An objective is told before the activities that are done for it. */
    static RevisionChanges of(RevisionDraft draft, Whole plan) {
        var changes = new RevisionChanges(draft, plan);
        draft.added().forEach(changes::add);
        draft.takenIn().forEach(changes::takeIn);
        draft.edits().forEach(changes::edit);
        draft.targets().forEach(changes::target);
        draft.dropped().forEach(changes::drop);
        return changes;
    }

    List<Change> found() {
        return List.copyOf(found);
    }

    /** What must be written or called off first. That a larger revision takes a decision is for others to say. */
    List<Sentence> missing() {
        return List.copyOf(missing);
    }

    private void takeIn(ActivityId id) {
        var idea = activity(id);
        if (idea.committed() || idea.cancellation().isPresent()) {
            throw new Refused("plan.refused.not-an-idea", idea.code());
        }
        PlanGuard.missing(idea, willStand(objective(idea.objective())), plan.year())
                .forEach(missing::add);
        note(
                Change.Kind.TAKEN_IN,
                idea,
                "",
                budget(idea.budget()),
                idea.budget().own());
    }

    private void edit(RevisionDraft.Edit edit) {
        var before = activity(edit.activity());
        if (before.completion().isPresent() || before.cancellation().isPresent()) {
            throw new Refused("plan.refused.finished-activity", before.code(), before.title());
        }
        if (edit.calledOff().isPresent()) {
            note(
                    Change.Kind.CANCELLED,
                    before,
                    budget(before.budget()),
                    edit.calledOff().get(),
                    before.budget().own());
            return;
        }
        if (!edit.title().equals(before.title())) {
            note(Change.Kind.TITLE, before, text(before.title()), text(edit.title()), Money.NONE);
        }
        if (!edit.period().equals(before.period())) {
            note(Change.Kind.PERIOD, before, period(before.period()), period(edit.period()), Money.NONE);
        }
        if (edit.priority() != before.priority()) {
            note(
                    Change.Kind.PRIORITY,
                    before,
                    String.valueOf(before.priority()),
                    String.valueOf(edit.priority()),
                    Money.NONE);
        }
        var after = new Budget(
                edit.own(), edit.external(), edit.hours(), before.budget().costCentre());
        if (!after.equals(before.budget())) {
            note(Change.Kind.BUDGET, before, budget(before.budget()), budget(after), moved(before.budget(), after));
        }
    }

    private void target(IndicatorId id, BigDecimal target) {
        var objective = plan.objectives().stream()
                .filter(one -> indicator(one, id).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        var before = indicator(objective, id).orElseThrow();
        if (before.target().compareTo(target) != 0) {
            found.add(new Change(
                    Change.Kind.TARGET,
                    objective.code(),
                    before.name(),
                    before.target().toPlainString(),
                    target.toPlainString(),
                    Money.NONE));
        }
    }

    private void add(ObjectiveId id) {
        var objective = objective(id);
        if (objective.isInPlan()) {
            throw new Refused("plan.refused.already-in-plan", objective.code());
        }
        PlanGuard.missing(objective).forEach(missing::add);
        note(Change.Kind.OBJECTIVE_ADDED, objective, objective.deprioritised().orElse(""), described(objective));
    }

    private void drop(ObjectiveId id, String reason) {
        var objective = objective(id);
        if (!objective.isInPlan()) {
            throw new Refused("plan.refused.not-in-plan", objective.code());
        }
        plan.activities().stream()
                .filter(activity -> activity.objective().equals(id) && isLeftBehind(activity))
                .map(activity -> Sentence.of(
                        "plan.revision.missing.call-off", activity.code(), activity.title(), objective.code()))
                .forEach(missing::add);
        note(Change.Kind.OBJECTIVE_DROPPED, objective, "", reason);
    }

    /** Whether the plan stands for the objective once it has been revised. */
    private boolean willStand(Objective objective) {
        return draft.added().contains(objective.id())
                || (objective.isInPlan() && !draft.dropped().containsKey(objective.id()));
    }

    /** Undertaken, not finished, and not called off by this revision either. */
    private boolean isLeftBehind(Activity activity) {
        return activity.committed()
                && activity.completion().isEmpty()
                && activity.cancellation().isEmpty()
                && draft.edits().stream()
                        .noneMatch(edit -> edit.activity().equals(activity.id())
                                && edit.calledOff().isPresent());
    }

    private void note(Change.Kind kind, Activity activity, String before, String after, Money moved) {
        found.add(new Change(kind, activity.code(), activity.title(), before, after, moved));
    }

    private void note(Change.Kind kind, Objective objective, String before, String after) {
        found.add(new Change(kind, objective.code(), objective.text(), before, after, Money.NONE));
    }

    private Activity activity(ActivityId id) {
        return plan.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private Objective objective(ObjectiveId id) {
        return plan.objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static Optional<Indicator> indicator(Objective objective, IndicatorId id) {
        return objective.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private static Money moved(Budget before, Budget after) {
        return new Money(Math.abs(after.own().kronor() - before.own().kronor()));
    }

    /** The goals that it serves and what is counted for it. */
    private String described(Objective objective) {
        var goals = plan.goals().stream()
                .filter(goal -> objective.goals().contains(goal.id()))
                .map(Goal::code);
        return Stream.concat(goals, objective.indicators().stream().map(RevisionChanges::measure))
                .collect(joining("; "));
    }

    private static String measure(Indicator indicator) {
        var sign = indicator.direction() == Direction.AT_LEAST ? " ≥ " : " ≤ ";
        var unit = indicator.unit().isEmpty() ? "" : " " + text(indicator.unit());
        return text(indicator.name()) + sign + indicator.target().toPlainString() + unit + ", " + indicator.due();
    }

    // What stood there is kept as figures and days, which read the same in every language.
    private static String budget(Budget budget) {
        return grouped(budget.own().kronor()) + " kr + "
                + grouped(budget.external().kronor()) + " kr, "
                + grouped(budget.hours()) + " h";
    }

    private static String grouped(long number) {
        return "%,d".formatted(number).replace(',', '\u00a0');
    }

    private static String period(DateRange period) {
        return period.first() + " – " + period.last();
    }

    private static String text(Bilingual text) {
        return text.en().isEmpty() ? text.sv() : text.sv() + " / " + text.en();
    }
}
