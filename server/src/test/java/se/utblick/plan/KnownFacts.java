package se.utblick.plan;

import static se.utblick.plan.PlanSamples.activity;
import static se.utblick.plan.PlanSamples.bareObjective;
import static se.utblick.plan.PlanSamples.done;
import static se.utblick.plan.PlanSamples.goal;
import static se.utblick.plan.PlanSamples.indicator;
import static se.utblick.plan.PlanSamples.objective;
import static se.utblick.plan.PlanSamples.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;

/** What is known of a plan, to be filled in by a test. */
final class KnownFacts implements PlanFacts {

    ActionPlan plan = PlanSamples.plan(2060, PlanState.PROPOSAL, 0);
    List<Objective> objectives = new ArrayList<>();
    List<Activity> activities = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    Map<GoalId, String> exceptions = new HashMap<>();
    List<UnitReply> replies = new ArrayList<>();
    Optional<Map<ObjectiveId, Before>> before = Optional.empty();
    Set<Confirmation.Matter> confirmed = EnumSet.noneOf(Confirmation.Matter.class);
    boolean followUpDecided;

    @Override
    public ActionPlan plan() {
        return plan;
    }

    @Override
    public List<Objective> objectives() {
        return objectives;
    }

    @Override
    public List<Activity> activities() {
        return activities;
    }

    @Override
    public List<Goal> goals() {
        return goals;
    }

    @Override
    public Map<GoalId, String> exceptions() {
        return exceptions;
    }

    @Override
    public List<UnitReply> replies() {
        return replies;
    }

    @Override
    public Optional<Map<ObjectiveId, Before>> before() {
        return before;
    }

    @Override
    public Set<Confirmation.Matter> confirmed() {
        return confirmed;
    }

    @Override
    public boolean followUpDecided() {
        return followUpDecided;
    }

    /** All in place for every step that a plan can take. */
    KnownFacts complete() {
        var goal = goal("A1");
        var last = new Assessment(
                Assessment.Level.MET,
                Bilingual.swedish("Klart"),
                "Protokollet",
                Optional.of(Assessment.Next.CONTINUE),
                Bilingual.NONE,
                LocalDate.of(2060, 12, 1),
                "Någon");
        var objective = objective("DM01", goal.id()).with(List.of(indicator(3)), List.of(last));
        var served = new Before(Bilingual.swedish("Förra årets ord"), Optional.of(Assessment.Next.CONTINUE));
        goals.add(goal);
        objectives.add(objective);
        activities.add(done(activity("AK01", objective.id(), 2060, 10)));
        before = Optional.of(Map.of(new ObjectiveId(UUID.randomUUID()), served));
        confirmed.addAll(EnumSet.allOf(Confirmation.Matter.class));
        followUpDecided = true;
        return this;
    }

    /** Takes away the one thing that the guard asks for. */
    void without(PlanGuard guard) {
        switch (guard) {
            case SITUATION -> plan = withoutSituation();
            case PREVIOUS_BEGUN -> before = Optional.of(Map.of());
            case UNITS_ANSWERED -> replies.add(new UnitReply(unit("it"), List.of(), Optional.empty()));
            case OBJECTIVES_COMPLETE -> objectives.add(bareObjective("DM02"));
            case OBJECTIVES_REWORDED -> carryOldWords();
            case ACTIVITIES_COMPLETE ->
                activities.add(done(activity("AK02", objectives.getFirst().id(), 2060, Budget.NONE, true)));
            case GOALS_COVERED -> goals.add(goal("A2"));
            case RESULTS_REPORTED ->
                activities.add(activity("AK02", objectives.getFirst().id(), 2060, 10));
            case FOLLOW_UP_DECIDED -> followUpDecided = false;
            case REGISTERED, COMMENTS_ANSWERED, LETTER_WRITTEN, MONEY_CHECKED, FOLLOW_UP_SETTLED, ARCHIVE_COPY_MADE ->
                confirmed.remove(Confirmation.Matter.valueOf(guard.name()));
        }
    }

    private ActionPlan withoutSituation() {
        return new ActionPlan(
                plan.id(),
                plan.year(),
                plan.foreword(),
                Bilingual.NONE,
                plan.reached(),
                plan.revision(),
                plan.version());
    }

    private void carryOldWords() {
        var text = Bilingual.swedish("Som förra året");
        var old = new ObjectiveId(UUID.randomUUID());
        before = Optional.of(Map.of(old, new Before(text, Optional.of(Assessment.Next.CHANGE))));
        objectives.add(objective(
                "DM02",
                text,
                Optional.empty(),
                Optional.of(old),
                goals.getFirst().id()));
    }
}
