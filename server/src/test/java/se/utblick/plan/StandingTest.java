package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.plan.ActivitySamples.activity;
import static se.utblick.plan.ActivitySamples.committed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Refused;
import se.utblick.plan.Activity.Step;

class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final DateRange SPRING = new DateRange(FIRST, LAST);

    @Test
    void nobody_has_undertaken_an_idea_and_it_is_never_late() {
        var idea = activity(SPRING, false, List.of(), List.of());

        assertThat(idea.standing(LAST.plusYears(1))).isEqualTo(Standing.IDEA);
        assertThat(idea.because(LAST).key()).isEqualTo("plan.activity.because.IDEA");
    }

    @Test
    void an_undertaking_is_planned_until_its_first_day_and_late_the_day_after_its_last() {
        var activity = committed(SPRING);

        assertThat(activity.standing(FIRST.minusDays(1))).isEqualTo(Standing.PLANNED);
        assertThat(activity.standing(FIRST)).isEqualTo(Standing.ONGOING);
        assertThat(activity.standing(LAST)).isEqualTo(Standing.ONGOING);
        assertThat(activity.standing(LAST.plusDays(1))).isEqualTo(Standing.LATE);
        assertThat(activity.because(LAST.plusDays(1)).details()).containsExactly(LAST);
    }

    @Test
    void one_that_was_moved_is_late_also_before_the_new_day_and_says_what_was_promised_first() {
        var once = postponed(LAST, LAST.plusMonths(2));
        var twice = postponed(LAST.plusMonths(2), LAST.plusMonths(4));
        var moved = activity(new DateRange(FIRST, LAST.plusMonths(4)), true, List.of(), List.of(twice, once));

        assertThat(moved.standing(FIRST)).isEqualTo(Standing.LATE);
        assertThat(moved.firstPromise()).isEqualTo(LAST);
        assertThat(moved.because(FIRST).key()).isEqualTo("plan.activity.because.LATE.moved");
        assertThat(moved.because(LAST.plusMonths(5)).key()).isEqualTo("plan.activity.because.LATE");
    }

    @Test
    void a_pause_ends_by_itself_on_its_day_or_when_somebody_ends_it() {
        var until = LocalDate.of(2026, 5, 1);
        var pausing = activity(SPRING, true, List.of(pause(until, Optional.empty())), List.of());
        var ended = activity(SPRING, true, List.of(pause(until, Optional.of(Instant.EPOCH))), List.of());

        assertThat(pausing.standing(until.minusDays(1))).isEqualTo(Standing.PAUSED);
        assertThat(pausing.standing(until)).isEqualTo(Standing.ONGOING);
        assertThat(ended.standing(until.minusDays(1))).isEqualTo(Standing.ONGOING);
    }

    @Test
    void a_step_that_is_not_open_is_refused_with_the_step_and_the_standing() {
        assertThatThrownBy(() -> committed(SPRING).mustBeOpenFor(Step.PAUSE, FIRST.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.sentence().details()).containsExactly(Step.PAUSE, Standing.PLANNED));
    }

    private static Activity.Postponement postponed(LocalDate from, LocalDate to) {
        return new Activity.Postponement(from, to, Bilingual.swedish("Utlysningen dröjer"), "Någon", Instant.EPOCH);
    }

    private static Activity.Pause pause(LocalDate until, Optional<Instant> resumed) {
        return new Activity.Pause("Sjukdom", until, resumed, "Någon", Instant.EPOCH);
    }
}
