package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.followup.Attainment.Level.*;
import static se.utblick.followup.FollowUpSamples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;
import se.utblick.plan.Measurement;
import se.utblick.plan.Objective;

/** What must hold for every objective, whatever has been done, measured, moved, paused or called off. */
class AttainmentPropertyTest {

    private static final int TRIES = 2_000;
    private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);

    /** An objective with what has been done for it, on a day. */
    private record Case(Objective objective, List<Activity> work, LocalDate day) {

        Attainment.Level level() {
            return level(work);
        }

        Attainment.Level level(List<Activity> otherWork) {
            return ObjectiveFollowUp.of(objective, otherWork, YEAR, day)
                    .attainment()
                    .level();
        }
    }

    @Test
    void an_objective_is_met_exactly_when_it_has_targets_and_all_of_them_are_met() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            var targets = that.objective.indicators();

            var allMet = that.objective.deprioritised().isEmpty()
                    && !targets.isEmpty()
                    && targets.stream().allMatch(indicator -> isSurelyMet(indicator, that.day));
            assertThat(that.level() == MET).isEqualTo(allMet);
        });
    }

    @Test
    void one_more_completed_activity_never_makes_it_worse() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            var more = new ArrayList<>(that.work);
            more.add(completed(activity("En till", "01-01", "01-31"), "01-01"));

            assertThat(that.level(more)).isGreaterThanOrEqualTo(that.level());
        });
    }

    @Test
    void completing_any_activity_never_makes_it_worse() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            for (int i = 0; i < that.work.size(); i++) {
                if (that.work.get(i).cancellation().isEmpty()) {
                    var after = new ArrayList<>(that.work);
                    after.set(i, completed(that.work.get(i), "01-01"));
                    assertThat(that.level(after)).isGreaterThanOrEqualTo(that.level());
                }
            }
        });
    }

    @Test
    void calling_an_activity_off_never_makes_it_better_unless_every_figure_is_good() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            var figuresAreGood =
                    ObjectiveFacts.of(that.objective, that.work, YEAR, that.day).figuresAreGood();
            for (int i = 0; i < that.work.size(); i++) {
                if (!figuresAreGood && that.work.get(i).completion().isEmpty() && that.level() != NO_EVIDENCE) {
                    var after = new ArrayList<>(that.work);
                    after.set(i, cancelled(that.work.get(i), "01-01"));
                    assertThat(that.level(after)).isLessThanOrEqualTo(that.level());
                }
            }
        });
    }

    @Test
    void a_better_reading_never_makes_it_worse() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            var better = that.objective.indicators().stream()
                    .map(indicator -> indicator.latest(that.day).isEmpty() ? indicator : improved(indicator, that.day))
                    .toList();
            var after = new Case(objective("DM", better, that.objective.deprioritised()), that.work, that.day);

            assertThat(after.level()).isGreaterThanOrEqualTo(that.level());
        });
    }

    @Test
    void what_is_missed_stays_missed_however_late_the_day_and_whatever_is_done() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            if (that.level() == MISSED) {
                var later = new Case(
                        that.objective,
                        List.of(completed(activity("Sent", "01-01", "12-31"), "01-01")),
                        that.day.plusDays(400));
                assertThat(later.level()).isEqualTo(MISSED);
            }
        });
    }

    @Test
    void what_decided_comes_first_and_nothing_is_said_twice() {
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            var facts = ObjectiveFacts.of(that.objective, that.work, YEAR, that.day);
            var attainment = ObjectiveRules.attainment(facts);

            var deciding = ObjectiveRules.ALL.stream()
                    .filter(rule -> !rule.reasons().apply(facts).isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(attainment.rule()).isEqualTo(deciding.name());
            assertThat(attainment.because())
                    .isEqualTo(deciding.reasons().apply(facts).getFirst());
            assertThat(said(facts, ".work", ".no-activity")).isLessThanOrEqualTo(1);
            assertThat(attainment.reasons().stream().map(Sentence::key).filter(AttainmentPropertyTest::isOfFigure))
                    .hasSize(that.objective.indicators().size());
        });
    }

    @Test
    void a_goal_is_met_only_by_all_its_objectives_and_hides_none_that_is_missed() {
        Chance.tries(TRIES, chance -> {
            var day = aDay(chance);
            var objectives = chance.several(1, 6, () -> anObjective(chance)).stream()
                    .map(objective -> ObjectiveFollowUp.of(objective, List.of(), YEAR, day))
                    .toList();
            var facts = new GoalFacts(Optional.of(YEAR), objectives, Optional.empty());
            var goal = GoalRules.attainment(facts).level();

            assertThat(goal == MET)
                    .isEqualTo(!facts.chosen().isEmpty()
                            && facts.count(MET) == facts.chosen().size());
            if (facts.count(MISSED) > 0 || facts.count(AT_RISK) > 0) {
                assertThat(goal).isIn(MISSED, AT_RISK);
            }
        });
    }

    @Test
    void chance_meets_every_rule() {
        var met = new HashSet<AttainmentRule>();
        Chance.tries(TRIES, chance -> {
            var that = aCase(chance);
            met.add(ObjectiveRules.attainment(ObjectiveFacts.of(that.objective, that.work, YEAR, that.day))
                    .rule());
        });
        assertThat(met).hasSameSizeAs(ObjectiveRules.ALL);
    }

    private static long said(ObjectiveFacts facts, String one, String other) {
        return ObjectiveRules.attainment(facts).reasons().stream()
                .filter(sentence ->
                        sentence.key().endsWith(one) || sentence.key().endsWith(other))
                .count();
    }

    private static boolean isOfFigure(String key) {
        return key.matches(
                "followup\\.because\\."
                        + "(met|held|in-pace|behind|lost|exceeded|unmeasured|unmeasured-too-long|missed|missed-late|missed-unmeasured)");
    }

    private static Case aCase(Chance chance) {
        return new Case(anObjective(chance), chance.several(0, 4, () -> aPieceOfWork(chance)), aDay(chance));
    }

    private static LocalDate aDay(Chance chance) {
        return NEW_YEAR.plusDays(chance.between(0, 420));
    }

    private static Objective anObjective(Chance chance) {
        var away = chance.of(
                Optional.<String>empty(), Optional.<String>empty(), Optional.<String>empty(), Optional.of("Ingen tid"));
        return objective("DM", chance.several(0, 3, () -> anIndicator(chance)), away);
    }

    private static Indicator anIndicator(Chance chance) {
        var readings = chance.several(0, 4, () -> chance.between(0, 400)).stream()
                .distinct()
                .map(n -> new Measurement(
                        NEW_YEAR.plusDays(n), BigDecimal.valueOf(chance.between(-5, 15)), Bilingual.NONE))
                .toArray(Measurement[]::new);
        return indicator(
                chance.of(Direction.values()),
                chance.of(Optional.empty(), Optional.of(chance.between(-5, 15))),
                chance.between(-5, 15),
                NEW_YEAR.plusDays(chance.between(30, 364)),
                readings);
    }

    private static Activity aPieceOfWork(Chance chance) {
        var one = chance.between(1, 12);
        var other = chance.between(1, 12);
        var first = "%02d-01".formatted(Math.min(one, other));
        var plain = activity("Något", first, "%02d-28".formatted(Math.max(one, other)));
        return switch (chance.between(0, 5)) {
            case 0 -> idea(plain);
            case 1 -> completed(plain, "%02d-15".formatted(other));
            case 2 -> cancelled(plain, "%02d-15".formatted(other));
            case 3 -> paused(plain, first, "12-30");
            case 4 -> moved(plain, first, "12-31");
            default -> plain;
        };
    }

    private static Indicator improved(Indicator indicator, LocalDate day) {
        var last = indicator.latest(day).orElseThrow();
        var step = indicator.direction() == Direction.AT_LEAST ? 1 : -1;
        var all = new ArrayList<>(indicator.measurements().stream()
                .filter(reading -> !reading.on().isEqual(day))
                .toList());
        all.add(new Measurement(day, last.value().add(BigDecimal.valueOf(step)), Bilingual.NONE));
        return new Indicator(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.direction(),
                indicator.target(),
                indicator.due(),
                all);
    }

    private static boolean isSurelyMet(Indicator indicator, LocalDate day) {
        var counted = day.isAfter(indicator.due()) ? indicator.due() : day;
        return indicator.isMet(counted)
                && (indicator.direction() == Direction.AT_LEAST || !day.isBefore(indicator.due()));
    }
}
