package se.utblick.watch.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.digest.DigestSamples.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody's letter is due, and what they follow. */
class SubscriptionTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // now, last period had, period due
                "2026-11-23T05:59:59Z, -,          -",
                "2026-11-23T06:00:00Z, -,          2026-11-23",
                "2026-11-23T06:00:00Z, 2026-11-16, 2026-11-23",
                "2026-11-23T06:05:00Z, 2026-11-23, -",
                "2026-11-26T23:00:00Z, 2026-11-16, 2026-11-23",
                "2026-11-29T22:59:59Z, 2026-11-16, 2026-11-23",
                "2026-11-29T23:00:00Z, 2026-11-16, -",
                // Summer: the hour is Swedish.
                "2026-06-15T04:59:59Z, -,          -",
                "2026-06-15T05:00:00Z, -,          2026-06-15"
            })
    void a_weekly_letter_is_due_on_monday_at_seven_or_the_first_day_after(Instant now, String last, String due) {
        assertThat(asked(Rhythm.WEEKLY, "2026-06-01T08:00:00Z").due(now, day(last)))
                .isEqualTo(day(due));
    }

    @Test
    void whoever_asks_in_the_middle_of_a_week_gets_the_first_letter_next_monday() {
        var subscription = asked(Rhythm.WEEKLY, "2026-11-25T10:00:00Z");

        assertThat(subscription.due(Instant.parse("2026-11-25T10:01:00Z"), Optional.empty()))
                .isEmpty();
        assertThat(subscription.next(Instant.parse("2026-11-25T10:01:00Z"), Optional.empty()))
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(subscription.due(Instant.parse("2026-11-30T06:00:00Z"), Optional.empty()))
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_fortnightly_letter_comes_every_other_monday_and_changing_rhythm_gives_no_extra() {
        var first = Rhythm.FORTNIGHTLY.period(LocalDate.of(2026, 11, 24)).orElseThrow();

        assertThat(Rhythm.FORTNIGHTLY.period(first.plusDays(13))).contains(first);
        assertThat(Rhythm.FORTNIGHTLY.period(first.plusDays(14))).contains(first.plusDays(14));
        var had = Optional.of(LocalDate.of(2026, 11, 23));
        assertThat(asked(Rhythm.FORTNIGHTLY, "2026-06-01T08:00:00Z").due(Instant.parse("2026-11-24T08:00:00Z"), had))
                .isEmpty();
    }

    @Test
    void whoever_wants_none_is_never_due() {
        assertThat(asked(Rhythm.NEVER, "2026-06-01T08:00:00Z")
                        .due(Instant.parse("2026-11-23T06:00:00Z"), Optional.empty()))
                .isEmpty();
        assertThat(asked(Rhythm.NEVER, "2026-06-01T08:00:00Z")
                        .next(Instant.parse("2026-11-23T06:00:00Z"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void the_first_letter_reaches_a_week_back_and_the_later_ones_to_the_one_before() {
        var subscription = asked(Rhythm.WEEKLY, "2026-11-25T10:00:00Z");
        var made = Instant.parse("2026-11-30T06:00:03Z");

        assertThat(subscription.since(Optional.empty())).isEqualTo(Instant.parse("2026-11-18T10:00:00Z"));
        assertThat(subscription.since(Optional.of(made))).isEqualTo(made);
        assertThat(subscription.since(Optional.of(Instant.parse("2026-01-05T06:00:00Z"))))
                .isEqualTo(Instant.parse("2026-11-18T10:00:00Z"));
    }

    @Test
    void a_link_that_anybody_has_touched_is_no_link() {
        var link = new Link(asked(Rhythm.WEEKLY, "2026-11-25T10:00:00Z").person(), 3);
        var written = link.signed("nyckel");

        assertThat(Link.read(written, "nyckel")).contains(link);
        assertThat(Link.read(written, "en annan nyckel")).isEmpty();
        assertThat(Link.read(written.replace(".3.", ".4."), "nyckel")).isEmpty();
        assertThat(Link.read(written + "0", "nyckel")).isEmpty();
        assertThat(Link.read("", "nyckel")).isEmpty();
        assertThat(Link.read("../../etc/passwd", "nyckel")).isEmpty();
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }
}
