package se.utblick.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.utblick.decisions.Decision;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Unit;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Activity;
import se.utblick.plan.Indicator;
import se.utblick.plan.Objective;
import se.utblick.plan.PlanPaths;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.Revision;
import se.utblick.platform.web.Remark;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.SteeringPaths;

/** Sets the plan as a document: in its order, with its passages numbered through. */
final class PlanDocument {

    /** Everything that the document is set from. */
    record Source(
            ActionPlan plan,
            LocalDate today,
            List<Goal> goals,
            List<Objective> objectives,
            List<Activity> activities,
            Map<GoalId, String> exceptions,
            List<Decision> decisions,
            List<Revision> revisions,
            Map<UUID, Remark> aboutGoals,
            Map<UUID, Remark> aboutObjectives,
            List<PlanPage.Link> links) {

        List<Objective> chosen() {
            return objectives.stream().filter(Objective::isInPlan).toList();
        }
    }

    private final Source source;
    private final Words t;
    private int number;

    private PlanDocument(Source source, Words t) {
        this.source = source;
        this.t = t;
    }

    static PlanPage of(Source source, Words t) {
        return new PlanDocument(source, t).page();
    }

    private PlanPage page() {
        var plan = source.plan();
        var state = plan.state(source.today());
        // Numbered in the order they are read.
        var foreword = passages(plan.foreword());
        var situation = passages(plan.situation());
        var goals = source.goals().stream().map(this::goal).toList();
        var dropped = dropped();
        return new PlanPage(
                PlanWords.year(plan.year()),
                PlanWords.mark(state),
                "plan.PlanState." + state.name(),
                plan.reached().isAdopted(),
                adoption(),
                foreword,
                situation,
                goals,
                dropped,
                units(),
                byGoal(),
                PlanSums.sum(t.get("plan.plan.sum.all"), "", source.activities()),
                source.revisions().stream().map(this::revised).toList(),
                source.links());
    }

    private Optional<Decision> adoption() {
        return source.decisions().stream()
                .filter(decision -> decision.kind() == MatterKind.ACTION_PLAN && decision.outcome() == Outcome.ADOPTED)
                .findFirst();
    }

    private List<PlanPage.Passage> passages(Bilingual text) {
        return PlanWords.paragraphs(text, t.language()).stream()
                .map(paragraph -> new PlanPage.Passage(++number, paragraph, t.tag(text)))
                .toList();
    }

    private PlanPage.GoalPart goal(Goal goal) {
        var served = source.chosen().stream()
                .filter(objective -> objective.goals().contains(goal.id()))
                .toList();
        var mainly = served.stream()
                .filter(objective -> objective.goals().getFirst().equals(goal.id()))
                .map(this::objective)
                .toList();
        return new PlanPage.GoalPart(
                goal,
                SteeringPaths.goal(goal.code()),
                Optional.ofNullable(source.aboutGoals().get(goal.id().value())),
                Optional.ofNullable(source.exceptions().get(goal.id())),
                mainly,
                served.stream()
                        .filter(objective -> !objective.goals().getFirst().equals(goal.id()))
                        .toList());
    }

    private PlanPage.ObjectivePart objective(Objective objective) {
        number++;
        return new PlanPage.ObjectivePart(
                number,
                objective,
                PlanPaths.objective(objective.id()),
                standing(objective),
                objective.indicators().stream().map(this::measure).toList(),
                source.activities().stream()
                        .filter(activity -> activity.objective().equals(objective.id()))
                        .filter(Activity::committed)
                        .map(this::line)
                        .toList());
    }

    /** What follow-up has to say; until it has anything, what has been decided and judged. */
    private Remark standing(Objective objective) {
        var state = objective.state(source.plan().reached().isAdopted());
        return Optional.ofNullable(source.aboutObjectives().get(objective.id().value()))
                .orElseGet(() -> new Remark(state.name(), t.of(state), ""));
    }

    private PlanPage.Measure measure(Indicator indicator) {
        return new PlanPage.Measure(
                indicator.name(),
                indicator.unit(),
                indicator.baseline().map(t::number).orElse(t.get("plan.plan.baseline.unknown")),
                t.number(indicator.target()),
                t.date(indicator.due()),
                indicator.latest(source.today()).map(latest -> t.number(latest.value())));
    }

    private PlanPage.ActivityLine line(Activity activity) {
        var standing = activity.standing(source.today());
        return new PlanPage.ActivityLine(
                activity.code(),
                activity.title(),
                PlanPaths.activity(activity.id()),
                t.of(activity.unit().name()),
                t.of(activity.owner().name()),
                PlanWords.months(t, activity.period(), source.plan().year()),
                activity.budget().own(),
                activity.budget().external(),
                t.of(standing),
                standing.name());
    }

    /** What was not chosen for the plan; what was set aside while it waited for a revision was never up for it. */
    private List<PlanPage.DroppedPart> dropped() {
        var parts = new ArrayList<PlanPage.DroppedPart>();
        for (var objective : source.objectives()) {
            if (objective.waiting()) {
                continue;
            }
            objective
                    .deprioritised()
                    .ifPresent(reason -> parts.add(new PlanPage.DroppedPart(++number, objective, reason)));
        }
        return parts;
    }

    private List<PlanPage.Sum> units() {
        var byUnit = PlanSums.by(source.activities(), activity -> Stream.of(activity.unit()));
        return byUnit.entrySet().stream()
                .map(entry -> unit(entry.getKey(), entry.getValue()))
                .filter(sum -> sum.activities() > 0)
                .sorted((one, other) -> Swedish.ORDER.compare(one.name(), other.name()))
                .toList();
    }

    private PlanPage.Sum unit(Unit unit, List<Activity> activities) {
        var table = PlanYearPaths.at(PlanYearPaths.TABLE, source.plan().year());
        return PlanSums.sum(t.of(unit.name()), table + "?unit=" + unit.code(), activities);
    }

    private List<PlanPage.Sum> byGoal() {
        var byGoal = PlanSums.byGoal(source.activities(), source.objectives());
        var table = PlanYearPaths.at(PlanYearPaths.TABLE, source.plan().year());
        return source.goals().stream()
                .map(goal -> PlanSums.sum(
                        goal.code() + " " + t.of(goal.shortName()),
                        table + "?goal=" + goal.code(),
                        byGoal.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    private PlanPage.Revised revised(Revision revision) {
        return new PlanPage.Revised(revision, decision(source.decisions(), revision));
    }

    static Optional<Decision> decision(Collection<Decision> decisions, Revision revision) {
        return revision.decision()
                .flatMap(id -> decisions.stream()
                        .filter(decision -> decision.id().equals(id))
                        .findFirst());
    }
}
