package se.utblick.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T04:59:00Z,2026-11-24T05:00:00Z",
        "2026-11-24T05:00:00Z,2026-11-25T05:00:00Z",
        "2026-11-24T22:30:00Z,2026-11-25T05:00:00Z",
        // The night when summer time begins, and the one when it ends.
        "2026-03-28T05:00:00Z,2026-03-29T04:00:00Z",
        "2026-10-24T04:00:00Z,2026-10-25T05:00:00Z"
    })
    void every_day_at_six_is_six_in_sweden(Instant moment, Instant next) {
        assertThat(Job.daily("a.b", LocalTime.of(6, 0), () -> {}).when().after(moment))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:00:00Z,2026-11-23T05:30:00Z",
        "2026-11-23T05:29:00Z,2026-11-23T05:30:00Z",
        "2026-11-23T05:30:00Z,2026-11-30T05:30:00Z",
        "2026-10-19T04:30:00Z,2026-10-26T05:30:00Z"
    })
    void every_monday_is_the_next_monday_in_sweden(Instant moment, Instant next) {
        assertThat(Job.weekly("a.b", DayOfWeek.MONDAY, LocalTime.of(6, 30), () -> {})
                        .when()
                        .after(moment))
                .isEqualTo(next);
    }

    @Test
    void every_so_often_is_counted_from_when_it_was_done() {
        var done = Instant.parse("2026-11-24T05:00:00Z");

        assertThat(Job.every("a.b", Duration.ofMinutes(5), () -> {}).when().after(done))
                .isEqualTo("2026-11-24T05:05:00Z");
    }

    @Test
    void a_job_says_whose_it_is() {
        assertThatThrownBy(() -> Job.every("digest", Duration.ofDays(7), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
