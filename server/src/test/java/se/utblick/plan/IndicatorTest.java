package se.utblick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.plan.ActivitySamples.anIndicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;

class IndicatorTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @Test
    void the_last_reading_up_to_the_day_decides() {
        var indicator = indicator(Direction.AT_LEAST, reading(2, 1), reading(6, 3), reading(10, 2));

        assertThat(indicator.isMet(LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(indicator.isMet(LocalDate.of(2026, 6, 15))).isTrue();
        assertThat(indicator.isMet(DUE)).as("what was reached and lost again").isFalse();
    }

    @Test
    void a_figure_that_should_fall_is_met_from_above() {
        assertThat(indicator(Direction.AT_MOST, reading(6, 3)).isMet(DUE)).isTrue();
        assertThat(indicator(Direction.AT_MOST, reading(6, 4)).isMet(DUE)).isFalse();
    }

    @Test
    void it_is_missed_only_when_its_day_has_passed() {
        var short_ = indicator(Direction.AT_LEAST, reading(6, 1));
        assertThat(short_.isMissed(DUE)).isFalse();
        assertThat(short_.isMissed(DUE.plusDays(1))).isTrue();
        assertThat(indicator(Direction.AT_LEAST, reading(6, 3)).isMissed(DUE.plusDays(1)))
                .isFalse();
    }

    @Test
    void without_a_reading_nothing_is_met() {
        assertThat(indicator(Direction.AT_MOST).isMet(DUE)).isFalse();
        assertThat(indicator(Direction.AT_MOST).latest(DUE)).isEmpty();
    }

    @Test
    void of_two_readings_on_a_day_the_one_listed_first_counts() {
        assertThat(indicator(Direction.AT_LEAST, reading(6, 3), reading(6, 1)).isMet(DUE))
                .isTrue();
    }

    private static Measurement reading(int month, int value) {
        return new Measurement(LocalDate.of(2026, month, 1), BigDecimal.valueOf(value), Bilingual.NONE);
    }

    private static Indicator indicator(Direction direction, Measurement... readings) {
        return anIndicator(new IndicatorId(UUID.randomUUID()), direction, 3, DUE, Arrays.asList(readings));
    }
}
