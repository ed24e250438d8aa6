package se.utblick.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

class BackoffTest {

    @Test
    void each_failure_doubles_the_wait_up_to_a_day() {
        assertThat(Backoff.after(1, 0)).isEqualTo(Duration.ofSeconds(450));
        assertThat(Backoff.after(2, 0)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Backoff.after(3, 0.5)).isEqualTo(Duration.ofMinutes(45));
        assertThat(Backoff.after(Integer.MAX_VALUE, 0)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void chance_spreads_it_between_half_of_the_wait_and_the_whole() {
        Chance.tries(1_000, chance -> {
            int failures = chance.between(1, 100);
            double share = chance.between(0, 999) / 1_000.0;

            assertThat(Backoff.after(failures, share))
                    .isBetween(
                            Backoff.after(failures, 0),
                            Backoff.after(failures, 0).multipliedBy(2))
                    .isLessThanOrEqualTo(Duration.ofDays(1));
            assertThat(Backoff.after(failures + 1, share)).isGreaterThanOrEqualTo(Backoff.after(failures, share));
        });
    }

    @Test
    void before_the_first_failure_there_is_nothing_to_wait_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.after(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.after(1, 1));
    }
}
