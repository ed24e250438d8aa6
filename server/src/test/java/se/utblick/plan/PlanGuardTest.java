package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.plan.PlanSamples.activity;
import static se.utblick.plan.PlanSamples.bareObjective;
import static se.utblick.plan.PlanSamples.goal;
import static se.utblick.plan.PlanSamples.objective;
import static se.utblick.plan.PlanSamples.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Role;

class PlanGuardTest {

    private final KnownFacts facts = new KnownFacts();

    @Test
    void every_objective_is_named_with_everything_it_lacks_at_once() {
        facts.objectives.addAll(
                List.of(bareObjective("DM01"), objective("DM02", goal("A1").id()), bareObjective("DM03")));

        var missing = PlanGuard.OBJECTIVES_COMPLETE.missing(facts);

        assertThat(missing)
                .extracting(sentence -> sentence.details().getFirst())
                .containsExactly("DM01", "DM03");
        assertThat(lacks(missing.getFirst()))
                .containsExactly(
                        "plan.plan.lacks.goal",
                        "plan.plan.lacks.owner",
                        "plan.plan.lacks.mandate",
                        "plan.plan.lacks.measure",
                        "plan.plan.lacks.realism");
    }

    @Test
    void a_plan_without_any_objective_is_not_complete() {
        assertThat(PlanGuard.OBJECTIVES_COMPLETE.missing(facts)).hasSize(1);
    }

    @Test
    void an_unknown_baseline_is_allowed_since_it_says_that_nobody_knows() {
        var known = objective("DM01", goal("A1").id());
        assertThat(known.indicators().getFirst().baseline()).isEmpty();
        facts.objectives.add(known);

        assertThat(PlanGuard.OBJECTIVES_COMPLETE.missing(facts)).isEmpty();
    }

    @Test
    void what_was_not_chosen_is_not_asked_about() {
        var goal = goal("A1").id();
        var dropped = objective("DM01", Bilingual.swedish("Nej"), Optional.of("För dyrt"), Optional.empty(), goal);
        facts.objectives.addAll(List.of(dropped, objective("DM02", goal)));
        facts.activities.add(activity("AK01", dropped.id(), 2060, 10));

        assertThat(PlanGuard.OBJECTIVES_COMPLETE.missing(facts)).isEmpty();
        assertThat(lacks(PlanGuard.ACTIVITIES_COMPLETE.missing(facts).getFirst()))
                .as("an activity cannot rest on an objective that was not chosen")
                .containsExactly("plan.plan.lacks.objective");
    }

    @Test
    void every_activity_is_named_with_everything_it_lacks_and_ideas_are_left_alone() {
        var one = objective("DM01", goal("A1").id());
        facts.objectives.add(one);
        facts.activities.addAll(List.of(
                activity("AK01", one.id(), 2060, Budget.NONE, true),
                activity("AK02", one.id(), 2061, 10_000),
                activity("AK03", one.id(), 2060, 10_000),
                activity("AK04", one.id(), 2061, Budget.NONE, false)));

        var missing = PlanGuard.ACTIVITIES_COMPLETE.missing(facts);

        assertThat(missing)
                .extracting(sentence -> sentence.details().getFirst())
                .containsExactly("AK01", "AK02");
        assertThat(lacks(missing.getFirst())).contains("plan.activity.lacks.resources");
        assertThat(lacks(missing.get(1))).containsExactly("plan.plan.lacks.period");
    }

    @Test
    void a_goal_without_objective_is_named_unless_there_is_a_reason() {
        var served = goal("A1");
        var empty = goal("A2");
        var excepted = goal("A3");
        facts.goals.addAll(List.of(served, empty, excepted));
        facts.objectives.add(objective("DM01", served.id()));
        facts.exceptions.put(excepted.id(), "Vilar i år");

        assertThat(PlanGuard.GOALS_COVERED.missing(facts))
                .extracting(sentence -> sentence.details().getFirst())
                .containsExactly("A2");
    }

    @Test
    void a_silent_unit_is_named_until_it_has_been_reminded_twice_and_nothing_is_an_answer() {
        var once = new UnitReply(unit("it"), List.of(Instant.EPOCH), Optional.empty());
        var twice = new UnitReply(unit("hr"), List.of(Instant.EPOCH, Instant.EPOCH), Optional.empty());
        var nothing = new UnitReply(unit("ftv"), List.of(), Optional.of(nothing()));
        facts.replies.addAll(List.of(once, twice, nothing));

        assertThat(PlanGuard.UNITS_ANSWERED.missing(facts))
                .extracting(Sentence::details)
                .containsExactly(List.of(once.unit().name(), 1, 2));
        assertThat(nothing.standing()).isEqualTo(UnitReply.Standing.NOTHING);
        assertThat(once.standing()).isEqualTo(UnitReply.Standing.SILENT);
    }

    @Test
    void what_must_be_confirmed_says_who_does_it() {
        var missing = PlanGuard.MONEY_CHECKED.missing(facts);
        assertThat(missing).extracting(Sentence::details).containsExactly(List.of(List.of(Role.CONTROLLER)));

        facts.confirmed.add(Confirmation.Matter.MONEY_CHECKED);
        assertThat(PlanGuard.MONEY_CHECKED.missing(facts)).isEmpty();
    }

    @Test
    void the_first_plan_of_all_has_nothing_before_it_to_follow_up() {
        assertThat(PlanGuard.FOLLOW_UP_SETTLED.missing(facts)).isEmpty();
        assertThat(PlanGuard.PREVIOUS_BEGUN.missing(facts)).isEmpty();

        facts.before = Optional.of(Map.of());
        assertThat(PlanGuard.FOLLOW_UP_SETTLED.missing(facts)).hasSize(1);
        assertThat(PlanGuard.PREVIOUS_BEGUN.missing(facts)).hasSize(1);
    }

    @Test
    void an_objective_that_should_be_worded_anew_or_ended_is_named_until_it_is() {
        var text = Bilingual.swedish("Som förra året");
        var before = objective("DM01").id();
        var carried = objective(
                "DM01", text, Optional.empty(), Optional.of(before), goal("A1").id());
        facts.objectives.add(carried);

        facts.before = Optional.of(Map.of(before, new PlanFacts.Before(text, Optional.of(Assessment.Next.CHANGE))));
        assertThat(keys(PlanGuard.OBJECTIVES_REWORDED)).containsExactly("plan.plan.missing.reworded");

        facts.before = Optional.of(Map.of(
                before, new PlanFacts.Before(Bilingual.swedish("Annorlunda"), Optional.of(Assessment.Next.CHANGE))));
        assertThat(keys(PlanGuard.OBJECTIVES_REWORDED)).isEmpty();

        facts.before = Optional.of(Map.of(before, new PlanFacts.Before(text, Optional.of(Assessment.Next.END))));
        assertThat(keys(PlanGuard.OBJECTIVES_REWORDED)).containsExactly("plan.plan.missing.ended");

        facts.before = Optional.of(Map.of(before, new PlanFacts.Before(text, Optional.of(Assessment.Next.CONTINUE))));
        assertThat(keys(PlanGuard.OBJECTIVES_REWORDED)).isEmpty();
    }

    @Test
    void a_year_is_over_when_every_activity_and_every_objective_has_its_last_word() {
        var one = objective("DM01", goal("A1").id());
        facts.objectives.add(one);
        facts.activities.add(activity("AK01", one.id(), 2060, 10));

        assertThat(keys(PlanGuard.RESULTS_REPORTED))
                .containsExactly("plan.plan.missing.result", "plan.plan.missing.judgement");
    }

    private List<String> keys(PlanGuard guard) {
        return guard.missing(facts).stream().map(Sentence::key).toList();
    }

    private static List<String> lacks(Sentence sentence) {
        return ((List<?>) sentence.details().get(1))
                .stream().map(Sentence.class::cast).map(Sentence::key).toList();
    }

    private static UnitAnswer nothing() {
        return new UnitAnswer(
                unit("ftv").id(),
                true,
                Bilingual.swedish("Inget i år"),
                Money.NONE,
                0,
                "",
                "Chef",
                Instant.EPOCH,
                Version.FIRST);
    }
}
