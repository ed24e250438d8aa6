package se.utblick.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.Goals;

/** The facts about a plan as the database has them, each fetched once and only when asked for. */
final class GatheredFacts implements PlanFacts {

    private final ActionPlan plan;
    private final Supplier<List<Objective>> objectives;
    private final Supplier<List<Activity>> activities;
    private final Supplier<List<Goal>> goals;
    private final Supplier<PreparationStore.Said> said;
    private final Supplier<List<UnitReply>> replies;
    private final Supplier<Optional<Map<ObjectiveId, Before>>> before;
    private final Supplier<List<PlanStep>> steps;
    private final Supplier<List<Confirmation>> confirmations;
    private final Supplier<Boolean> followUpDecided;

    GatheredFacts(
            ActionPlan plan,
            PlanStore store,
            PreparationStore preparation,
            PlanContents contents,
            UnitAnswers answers,
            Goals goals,
            Decisions decisions) {
        this.plan = plan;
        this.objectives = SingletonSupplier.of(() -> contents.objectives(plan.id()));
        this.activities = SingletonSupplier.of(() -> contents.activities(plan.id()));
        this.goals = SingletonSupplier.of(goals::all);
        this.said = SingletonSupplier.of(() -> preparation.said(plan.id()));
        this.replies = SingletonSupplier.of(() -> answers.replies(plan));
        this.before = SingletonSupplier.of(() -> store.before(plan.year() - 1));
        this.steps = SingletonSupplier.of(() -> store.steps(plan.id()));
        this.confirmations = SingletonSupplier.of(() -> holding(said.get().confirmations()));
        this.followUpDecided = SingletonSupplier.of(() -> decisions.about(ActionPlans.subject(plan.id())).stream()
                .anyMatch(
                        decision -> decision.kind() == MatterKind.FOLLOW_UP && decision.outcome() == Outcome.ADOPTED));
    }

    /** What has been confirmed and still holds, newest first. */
    private List<Confirmation> holding(List<Confirmation> all) {
        var sentOut = steps().stream()
                .filter(step -> step.to() == PlanState.OUT_FOR_COMMENT)
                .map(PlanStep::at)
                .findFirst()
                .orElse(Instant.MIN);
        return all.stream()
                .filter(said -> said.what().holds(said.at(), sentOut))
                .toList();
    }

    @Override
    public ActionPlan plan() {
        return plan;
    }

    @Override
    public List<Objective> objectives() {
        return objectives.get();
    }

    @Override
    public List<Activity> activities() {
        return activities.get();
    }

    @Override
    public List<Goal> goals() {
        return goals.get();
    }

    @Override
    public Map<GoalId, String> exceptions() {
        return said.get().exceptions();
    }

    @Override
    public List<UnitReply> replies() {
        return replies.get();
    }

    @Override
    public Optional<Map<ObjectiveId, Before>> before() {
        return before.get();
    }

    @Override
    public Set<Confirmation.Matter> confirmed() {
        return confirmations().stream().map(Confirmation::what).collect(toUnmodifiableSet());
    }

    @Override
    public boolean followUpDecided() {
        return followUpDecided.get();
    }

    List<PlanStep> steps() {
        return steps.get();
    }

    List<Confirmation> confirmations() {
        return confirmations.get();
    }
}
