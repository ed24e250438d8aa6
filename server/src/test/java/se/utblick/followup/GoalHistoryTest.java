package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.followup.FollowUpSamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.plan.ActionPlan;
import se.utblick.plan.Assessment;
import se.utblick.plan.Objective;
import se.utblick.plan.PastYear;
import se.utblick.plan.PlanId;
import se.utblick.plan.PlanState;
import se.utblick.steering.GoalId;

class GoalHistoryTest {

    private static final GoalId GOAL = new GoalId(UUID.randomUUID());
    private static final PastYear REPORTED = new PastYear(GOAL, 2025, 5, 3, 1, 1, Bilingual.swedish("Kraven samlades"));

    @Test
    void years_that_were_only_reported_are_told_as_they_were_then() {
        var years = GoalHistory.of(List.of(REPORTED), List.of(), List.of(), day("11-23"));

        assertThat(years).containsExactly(new YearOfGoal(2025, 5, 3, 1, 1, true, Bilingual.swedish("Kraven samlades")));
    }

    @Test
    void a_year_that_goes_on_counts_what_is_met_and_leaves_the_rest_undecided() {
        var met = objective(atLeast(20, reading("06-01", 20)));
        var halfway = objective("DM08", List.of(atLeast(20, reading("06-01", 3))), Optional.empty());
        var years = GoalHistory.of(
                List.of(REPORTED), List.of(planOf(met)), List.of(met, in(met.plan(), halfway)), day("11-23"));

        assertThat(years).extracting(YearOfGoal::year).containsExactly(2025, 2026);
        assertThat(years.getLast()).isEqualTo(new YearOfGoal(2026, 2, 1, 0, 0, false, Bilingual.NONE));
        assertThat(years.getLast().undecided()).isEqualTo(1);
    }

    @Test
    void a_year_that_is_over_is_settled_by_its_targets_and_partly_is_the_owners_word() {
        var met = objective(atLeast(20, reading("06-01", 20)));
        var missed = in(met.plan(), objective("DM08", List.of(atLeast(20, reading("06-01", 3))), Optional.empty()));
        var partly = in(
                met.plan(),
                with(
                        objective("DM09", List.of(atLeast(20, reading("06-01", 15))), Optional.empty()),
                        assessed(Assessment.Level.PARTLY_MET, "12-15")));

        var years = GoalHistory.of(
                List.of(), List.of(planOf(met)), List.of(met, missed, partly), LocalDate.of(YEAR + 1, 2, 1));

        assertThat(years).containsExactly(new YearOfGoal(YEAR, 3, 1, 1, 1, true, Bilingual.NONE));
    }

    private static ActionPlan planOf(Objective objective) {
        return new ActionPlan(
                objective.plan(), YEAR, Bilingual.NONE, Bilingual.NONE, PlanState.ADOPTED, 0, new Version(1));
    }

    private static Objective in(PlanId plan, Objective objective) {
        return new Objective(
                objective.id(),
                plan,
                objective.code(),
                objective.text(),
                objective.realistic(),
                objective.goals(),
                objective.areas(),
                objective.mandates(),
                objective.receivers(),
                objective.unit(),
                objective.owner(),
                objective.indicators(),
                objective.assessments(),
                objective.deprioritised(),
                objective.waiting(),
                objective.carriedFrom(),
                objective.version());
    }
}
