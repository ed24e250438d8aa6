package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.Chance;
import se.utblick.platform.WorkingDays;

class LegalDaysTest {

    @ParameterizedTest(name = "held {0}")
    @CsvSource({
        // held, adjusted by, made known by, last day to appeal
        "2026-11-25, 2026-12-09, 2026-12-11, 2027-01-04",
        "2026-12-16, 2026-12-30, 2027-01-04, 2027-01-25",
        "2026-12-10, 2026-12-28, 2026-12-30, 2027-01-20",
        "2027-03-10, 2027-03-24, 2027-03-30, 2027-04-20",
        "2027-03-12, 2027-03-30, 2027-04-01, 2027-04-22",
        "2027-06-11, 2027-06-28, 2027-06-30, 2027-07-21",
        "2027-05-19, 2027-06-02, 2027-06-04, 2027-06-28",
        "2028-02-15, 2028-02-29, 2028-03-02, 2028-03-23"
    })
    void each_last_day_is_a_working_day_over_christmas_easter_midsummer_and_leap_days(
            LocalDate held, LocalDate adjustBy, LocalDate announceBy, LocalDate appealBy) {
        var days = LegalDays.of(held);

        assertThat(days.adjustBy()).isEqualTo(adjustBy);
        assertThat(days.announceBy()).isEqualTo(announceBy);
        assertThat(days.appealBy()).isEqualTo(appealBy);
    }

    @ParameterizedTest(name = "adjusted {1}, made known {2}")
    @CsvSource({
        "2026-12-02, 2026-12-04, 2026-12-04, 2026-12-28, 2026-12-29",
        "2026-12-02, 2026-12-10, 2026-12-11, 2027-01-04, 2027-01-05",
        "2027-03-03, 2027-03-05, 2027-03-08, 2027-03-30, 2027-03-31",
        "2027-06-01, 2027-06-04, 2027-06-04, 2027-06-28, 2027-06-29",
        "2026-11-25, 2026-11-30, 2026-12-01, 2026-12-22, 2026-12-23"
    })
    void what_is_decided_has_legal_force_the_day_after_three_weeks_on_the_notice_board(
            LocalDate held, LocalDate adjusted, LocalDate announced, LocalDate appealBy, LocalDate force) {
        var days = new LegalDays(held, Optional.of(adjusted), Optional.of(announced));

        assertThat(days.appealBy()).isEqualTo(appealBy);
        assertThat(days.inForceFrom()).isEqualTo(force);
        assertThat(days.on(appealBy)).isEqualTo(LegalDays.Stage.OPEN_TO_APPEAL);
        assertThat(days.on(force)).isEqualTo(LegalDays.Stage.IN_FORCE);
    }

    @Test
    void nothing_has_legal_force_before_it_has_been_made_known() {
        var held = LocalDate.of(2026, 11, 25);
        var much = LocalDate.of(2099, 1, 1);

        assertThat(LegalDays.of(held).on(much)).isEqualTo(LegalDays.Stage.TO_ADJUST);
        assertThat(new LegalDays(held, Optional.of(held), Optional.empty()).on(much))
                .isEqualTo(LegalDays.Stage.TO_ANNOUNCE);
    }

    @Test
    void the_days_come_in_their_order() {
        var held = LocalDate.of(2026, 11, 25);
        assertThatThrownBy(() -> new LegalDays(held, Optional.of(held.minusDays(1)), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalDays(held, Optional.of(held.plusDays(2)), Optional.of(held.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalDays(held, Optional.empty(), Optional.of(held)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_the_day_the_periods_are_never_shorter_than_the_law_says_and_end_on_working_days() {
        Chance.tries(400, chance -> {
            var held = LocalDate.of(2020, 1, 1).plusDays(chance.between(0, 6_000));
            var announced = held.plusDays(chance.between(0, 20));
            var days = new LegalDays(held, Optional.of(held), Optional.of(announced));

            assertThat(days.adjustBy()).isAfterOrEqualTo(held.plusDays(14)).matches(WorkingDays::isWorkingDay);
            assertThat(days.announceBy()).isAfterOrEqualTo(held.plusDays(2)).matches(WorkingDays::isWorkingDay);
            assertThat(days.appealBy()).isAfterOrEqualTo(announced.plusDays(21)).matches(WorkingDays::isWorkingDay);
            assertThat(days.inForceFrom()).isEqualTo(days.appealBy().plusDays(1));
        });
    }
}
