package se.utblick.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.followup.Attainment.Level.*;
import static se.utblick.followup.FollowUpSamples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.utblick.kernel.Bilingual;
import se.utblick.plan.Activity;
import se.utblick.plan.Direction;
import se.utblick.plan.Indicator;
import se.utblick.plan.Measurement;
import se.utblick.plan.Objective;

/** What must hold for every objective, whatever has been done, measured, moved, paused or called off. */
class AttainmentPropertyTest {

    @Property
    void an_objective_is_met_exactly_when_it_has_targets_and_all_of_them_are_met(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        var followed = followed(objective, work, day);

        var allMet = !objective.indicators().isEmpty()
                && objective.indicators().stream().allMatch(indicator -> isSurelyMet(indicator, day));
        assertThat(followed.attainment().level() == MET).isEqualTo(allMet);
    }

    @Property
    void one_more_completed_activity_never_makes_it_worse(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        var more = new ArrayList<>(work);
        more.add(completed(activity("En till", "01-01", "01-31"), "01-01"));

        assertThat(level(objective, more, day)).isGreaterThanOrEqualTo(level(objective, work, day));
    }

    @Property
    void completing_an_activity_never_makes_it_worse(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        for (int i = 0; i < work.size(); i++) {
            if (work.get(i).cancellation().isEmpty()) {
                var after = new ArrayList<>(work);
                after.set(i, completed(work.get(i), "01-01"));
                assertThat(level(objective, after, day)).isGreaterThanOrEqualTo(level(objective, work, day));
            }
        }
    }

    @Property
    void calling_an_activity_off_never_makes_it_better_unless_every_figure_is_good(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        if (ObjectiveFacts.of(objective, work, YEAR, day).figuresAreGood()) {
            return;
        }
        for (int i = 0; i < work.size(); i++) {
            if (work.get(i).completion().isEmpty() && level(objective, work, day) != NO_EVIDENCE) {
                var after = new ArrayList<>(work);
                after.set(i, cancelled(work.get(i), "01-01"));
                assertThat(level(objective, after, day)).isLessThanOrEqualTo(level(objective, work, day));
            }
        }
    }

    @Property
    void a_better_reading_never_makes_it_worse(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        var better = objective.indicators().stream()
                .map(indicator -> indicator.latest(day).isEmpty() ? indicator : improved(indicator, day))
                .toList();

        var before = level(objective, work, day);
        var after = level(FollowUpSamples.objective("DM", better, objective.deprioritised()), work, day);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void what_is_missed_stays_missed_however_late_the_day_and_whatever_is_done(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        if (level(objective, work, day) == MISSED) {
            assertThat(level(
                            objective,
                            List.of(completed(activity("Sent", "01-01", "12-31"), "01-01")),
                            day.plusDays(400)))
                    .isEqualTo(MISSED);
        }
    }

    @Property
    void the_reason_that_comes_first_is_the_deciding_rules_and_nothing_is_said_twice(
            @ForAll("objectives") Objective objective,
            @ForAll("work") List<Activity> work,
            @ForAll("days") LocalDate day) {
        var facts = ObjectiveFacts.of(objective, work, YEAR, day);
        var attainment = ObjectiveRules.attainment(facts);

        var deciding = ObjectiveRules.ALL.stream()
                .filter(rule -> !rule.reasons().apply(facts).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(attainment.rule()).isEqualTo(deciding.name());
        assertThat(attainment.because())
                .isEqualTo(deciding.reasons().apply(facts).getFirst());
        assertThat(attainment.reasons().stream().map(said -> said.key()).filter(key -> key.endsWith("work")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void a_goal_is_met_only_with_every_objective_and_never_gains_by_one_that_fell(
            @ForAll("objectives") Objective one, @ForAll("objectives") Objective other, @ForAll("days") LocalDate day) {
        var both = List.of(followed(one, List.of(), day), followed(other, List.of(), day));
        var goal = GoalRules.attainment(new GoalFacts(YEAR, both, Optional.empty()));

        if (goal.level() == MET) {
            assertThat(both)
                    .allMatch(followed -> followed.attainment().level() == MET
                            || followed.objective().deprioritised().isPresent());
        }
        var last = followed(one, List.of(), day).attainment().level();
        if (last == MISSED) {
            assertThat(goal.level()).isNotIn(MET, ON_TRACK);
        }
    }

    @Provide
    Arbitrary<Objective> objectives() {
        var away = Arbitraries.of(Optional.<String>empty(), Optional.<String>empty(), Optional.of("Ingen tid"));
        return Combinators.combine(indicators().list().ofMaxSize(3), away)
                .as((indicators, reason) -> FollowUpSamples.objective("DM", indicators, reason));
    }

    @Provide
    Arbitrary<List<Activity>> work() {
        return activities().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 420)
                .map(n -> LocalDate.of(YEAR, 1, 1).plusDays(n));
    }

    private static Arbitrary<Indicator> indicators() {
        var baselines = Arbitraries.integers().between(-5, 15).optional();
        var dues = Arbitraries.integers()
                .between(30, 364)
                .map(n -> LocalDate.of(YEAR, 1, 1).plusDays(n));
        var readings = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(-5, 15))
                .as((n, value) -> new Measurement(
                        LocalDate.of(YEAR, 1, 1).plusDays(n), BigDecimal.valueOf(value), Bilingual.NONE))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Measurement::on);
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        baselines,
                        Arbitraries.integers().between(-5, 15),
                        dues,
                        readings)
                .as((direction, baseline, target, due, read) ->
                        indicator(direction, baseline, target, due, read.toArray(Measurement[]::new)));
    }

    private static Arbitrary<Activity> activities() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 5))
                .as(AttainmentPropertyTest::activityThat);
    }

    private static Activity activityThat(int one, int other, int happened) {
        var first = "%02d-01".formatted(Math.min(one, other));
        var plain = activity("Något", first, "%02d-28".formatted(Math.max(one, other)));
        return switch (happened) {
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

    private static ObjectiveFollowUp followed(Objective objective, List<Activity> work, LocalDate day) {
        return ObjectiveFollowUp.of(objective, work, YEAR, day);
    }

    private static Attainment.Level level(Objective objective, List<Activity> work, LocalDate day) {
        return followed(objective, work, day).attainment().level();
    }
}
