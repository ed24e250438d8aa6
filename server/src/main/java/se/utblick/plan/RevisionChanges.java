package se.utblick.plan;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Revision.Change;

/** Works out what a proposed revision would change in a plan as it stands. */
final class RevisionChanges {

    private final Map<ActivityId, Activity> activities;
    private final Map<ObjectiveId, Objective> objectives;
    private final List<Change> found = new ArrayList<>();

    private RevisionChanges(List<Activity> activities, List<Objective> objectives) {
        this.activities = activities.stream().collect(toMap(Activity::id, activity -> activity));
        this.objectives = objectives.stream().collect(toMap(Objective::id, objective -> objective));
    }

    static List<Change> of(RevisionDraft draft, List<Activity> activities, List<Objective> objectives) {
        var changes = new RevisionChanges(activities, objectives);
        draft.takenIn().forEach(changes::takeIn);
        draft.edits().forEach(changes::edit);
        draft.targets().forEach(changes::target);
        draft.added().forEach(changes::add);
        draft.dropped().forEach(changes::drop);
        return List.copyOf(changes.found);
    }

    private void takeIn(ActivityId id) {
        var idea = activity(id);
        if (idea.committed() || idea.cancellation().isPresent()) {
            throw new Refused("plan.refused.not-an-idea", idea.code());
        }
        var missing = idea.missingToCommit();
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.idea-not-ready", idea.code(), idea.title()), missing);
        }
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

    private void target(IndicatorId id, java.math.BigDecimal target) {
        var objective = objectives.values().stream()
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
        var reason = objective
                .deprioritised()
                .orElseThrow(() -> new Refused("plan.refused.already-in-plan", objective.code()));
        note(Change.Kind.OBJECTIVE_ADDED, objective, reason, "");
    }

    private void drop(ObjectiveId id, String reason) {
        var objective = objective(id);
        if (objective.deprioritised().isPresent()) {
            throw new Refused("plan.refused.not-in-plan", objective.code());
        }
        note(Change.Kind.OBJECTIVE_DROPPED, objective, "", reason);
    }

    private void note(Change.Kind kind, Activity activity, String before, String after, Money moved) {
        found.add(new Change(kind, activity.code(), activity.title(), before, after, moved));
    }

    private void note(Change.Kind kind, Objective objective, String before, String after) {
        found.add(new Change(kind, objective.code(), objective.text(), before, after, Money.NONE));
    }

    private Activity activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id)).orElseThrow(() -> new NotFound(id));
    }

    private Objective objective(ObjectiveId id) {
        return Optional.ofNullable(objectives.get(id)).orElseThrow(() -> new NotFound(id));
    }

    private static Optional<Indicator> indicator(Objective objective, IndicatorId id) {
        return objective.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private static Money moved(Budget before, Budget after) {
        return new Money(Math.abs(after.own().kronor() - before.own().kronor()));
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
