package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.followup.Attainment.Level.*;
import static se.utblick.followup.FollowUpSamples.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Assessment;

class GoalAttainmentTest {

    private static final ObjectiveFollowUp MET_ONE = followed("DM01", 20, 21);
    private static final ObjectiveFollowUp ON_TRACK_ONE = followed("DM02", 20, 18);
    private static final ObjectiveFollowUp AT_RISK_ONE = followed("DM03", 20, 3);
    private static final ObjectiveFollowUp UNKNOWN =
            followUp(objective("DM04", List.of(), Optional.empty()), day("11-23"));
    private static final ObjectiveFollowUp CHOSEN_AWAY =
            followUp(objective("DM05", List.of(atLeast(1)), Optional.of("Ingen tid")), day("11-23"));
    private static final ObjectiveFollowUp MISSED_ONE = ObjectiveFollowUp.of(
            objective("DM06", List.of(atLeast(20, reading("11-01", 4))), Optional.empty()),
            List.of(),
            YEAR,
            day("12-31").plusDays(1));

    @Test
    void the_samples_stand_where_they_should() {
        assertThat(List.of(MET_ONE, ON_TRACK_ONE, AT_RISK_ONE, UNKNOWN, MISSED_ONE))
                .extracting(followed -> followed.attainment().level())
                .containsExactly(MET, ON_TRACK, AT_RISK, NO_EVIDENCE, MISSED);
    }

    @Test
    void a_goal_is_met_when_all_its_chosen_objectives_are() {
        assertThat(of(MET_ONE, MET_ONE, CHOSEN_AWAY).level()).isEqualTo(MET);
        assertThat(of(MET_ONE, MET_ONE).because()).isEqualTo(counts(Sentence.of("followup.because.count.MET", 2, 2)));
        assertThat(of(MET_ONE, ON_TRACK_ONE).level()).isEqualTo(ON_TRACK);
    }

    @Test
    void one_objective_at_risk_or_missed_puts_the_goal_at_risk_and_says_which_and_why() {
        var attainment = of(MET_ONE, MET_ONE, AT_RISK_ONE, MISSED_ONE);

        assertThat(attainment.level()).isEqualTo(AT_RISK);
        assertThat(attainment.reasons())
                .startsWith(
                        counts(
                                Sentence.of("followup.because.count.MISSED", 1, 4),
                                Sentence.of("followup.because.and.AT_RISK", 1),
                                Sentence.of("followup.because.and.MET", 2)),
                        Sentence.of(
                                "followup.because.objective",
                                "DM06",
                                MISSED_ONE.attainment().because()),
                        Sentence.of(
                                "followup.because.objective",
                                "DM03",
                                AT_RISK_ONE.attainment().because()));
    }

    @Test
    void a_goal_is_missed_when_more_than_half_of_its_objectives_are() {
        assertThat(of(MISSED_ONE, MET_ONE).level()).isEqualTo(AT_RISK);
        assertThat(of(MISSED_ONE, MISSED_ONE, MET_ONE).level()).isEqualTo(MISSED);
    }

    @Test
    void a_goal_half_of_whose_objectives_cannot_be_judged_has_too_little_to_go_by() {
        assertThat(of(UNKNOWN, MET_ONE).level()).isEqualTo(NO_EVIDENCE);
        assertThat(of(UNKNOWN, MET_ONE, ON_TRACK_ONE).level()).isEqualTo(ON_TRACK);
        assertThat(of(UNKNOWN, AT_RISK_ONE).level()).isEqualTo(AT_RISK);
    }

    @Test
    void a_goal_without_objectives_says_so_or_gives_the_stated_reason() {
        assertThat(of().because()).isEqualTo(Sentence.of("followup.because.no-objective", "2026"));
        assertThat(GoalRules.attainment(
                                new GoalFacts(Optional.of(YEAR), List.of(), Optional.of("Väntar på programmet")))
                        .because())
                .isEqualTo(Sentence.of("followup.because.exception", "2026", "Väntar på programmet"));
        assertThat(of(CHOSEN_AWAY).because().key()).isEqualTo("followup.because.all-deprioritised");
    }

    @Test
    void the_owners_word_stands_beside_and_a_disagreement_is_said_openly() {
        var slow = objective(atLeast(20, reading("11-13", 3)));

        var hopeful = followUp(with(slow, assessed(Assessment.Level.ON_TRACK, "11-20")), day("11-23"));
        assertThat(hopeful.attainment().level()).isEqualTo(AT_RISK);
        assertThat(hopeful.disagreement())
                .hasValueSatisfying(said -> assertThat(said.key()).endsWith("owner-kinder"));

        var agreeing = followUp(with(slow, assessed(Assessment.Level.PARTLY_MET, "11-20")), day("11-23"));
        assertThat(agreeing.disagreement()).isEmpty();

        var good = objective(atLeast(20, reading("11-13", 20)));
        var gloomy = followUp(with(good, assessed(Assessment.Level.MISSED, "11-20")), day("11-23"));
        assertThat(gloomy.disagreement())
                .hasValueSatisfying(said -> assertThat(said.key()).endsWith("owner-stricter"));

        var beforeSaid = followUp(with(slow, assessed(Assessment.Level.ON_TRACK, "11-20")), day("11-19"));
        assertThat(beforeSaid.owners()).isEmpty();
    }

    private static Sentence counts(Sentence... parts) {
        return Sentence.of("followup.because.counts", List.of(parts));
    }

    private static Attainment of(ObjectiveFollowUp... objectives) {
        return GoalRules.attainment(new GoalFacts(Optional.of(YEAR), List.of(objectives), Optional.empty()));
    }

    private static ObjectiveFollowUp followed(String code, int target, int value) {
        return followUp(
                objective(code, List.of(atLeast(target, reading("11-13", value))), Optional.empty()), day("11-23"));
    }
}
