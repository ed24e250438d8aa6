package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.Chance;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, nyårsdagen",
        "2026-01-06, trettondedag jul",
        "2026-04-03, långfredagen",
        "2026-04-06, annandag påsk",
        "2026-05-01, första maj",
        "2026-05-14, Kristi himmelsfärdsdag",
        "2026-06-19, midsommarafton",
        "2026-12-24, julafton",
        "2026-12-25, juldagen",
        "2026-12-31, nyårsafton",
        "2027-01-01, nyårsdagen",
        "2027-01-06, trettondedag jul",
        "2027-03-26, långfredagen",
        "2027-03-29, annandag påsk",
        "2027-05-06, Kristi himmelsfärdsdag",
        "2027-06-25, midsommarafton",
        "2027-12-24, julafton",
        "2027-12-31, nyårsafton",
        "2028-04-14, långfredagen",
        "2028-06-06, nationaldagen",
        "2028-06-23, midsommarafton",
        "2025-06-06, nationaldagen",
        "2025-06-20, midsommarafton",
        "2024-03-29, långfredagen",
        "2024-05-09, Kristi himmelsfärd"
    })
    void nobody_is_at_work_on_a_weekday_that_is_a_holiday(LocalDate day, String called) {
        assertThat(day.getDayOfWeek()).as(called).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WorkingDays.isWorkingDay(day)).as(called).isFalse();
        assertThat(WorkingDays.holiday(day)).as(called).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23",
        "2026-12-28",
        "2026-12-30",
        "2027-01-04",
        "2027-01-05",
        "2027-01-07",
        "2027-03-25",
        "2027-03-30",
        "2027-04-30",
        "2027-06-24",
        "2027-06-28",
        "2026-05-15",
        "2026-11-24",
        "2028-02-29"
    })
    void the_days_beside_the_holidays_are_worked(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
        assertThat(WorkingDays.holiday(day)).isEmpty();
    }

    @Test
    void a_year_has_as_many_working_days_as_the_almanac_says() {
        // Counted by hand in the almanac: weekdays less the holidays and eves that fall on one.
        Map.of(2025, 249, 2026, 251, 2027, 253)
                .forEach((year, days) -> assertThat(LocalDate.of(year, 1, 1)
                                .datesUntil(LocalDate.of(year + 1, 1, 1))
                                .filter(WorkingDays::isWorkingDay)
                                .count())
                        .as("%s", year)
                        .isEqualTo((long) days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-22, 2026-12-23",
        "2026-12-23, 2026-12-28",
        "2026-12-30, 2027-01-04",
        "2027-03-25, 2027-03-30",
        "2027-06-24, 2027-06-28",
        "2026-11-27, 2026-11-30"
    })
    void the_next_working_day_lies_beyond_the_holidays(LocalDate day, LocalDate next) {
        assertThat(WorkingDays.nextWorkingDay(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16, 2026-12-16",
        "2026-12-24, 2026-12-28",
        "2026-12-27, 2026-12-28",
        "2026-12-31, 2027-01-04",
        "2027-03-26, 2027-03-30",
        "2027-06-25, 2027-06-28",
        "2027-05-01, 2027-05-03"
    })
    void a_period_set_by_law_ends_on_a_working_day(LocalDate end, LocalDate last) {
        assertThat(WorkingDays.lastDayByLaw(end)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-27, 10, 2027-01-13",
        "2027-01-13, 10, 2026-12-23",
        "2027-03-31, 3, 2027-03-24",
        "2026-12-27, 0, 2026-12-23",
        "2027-06-30, 3, 2027-06-24",
        "2026-11-25, 1, 2026-11-24"
    })
    void working_days_are_counted_back_over_holidays_and_the_turn_of_the_year(
            LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.before(from, days)).isEqualTo(expected);
    }

    @Test
    void counting_back_and_going_on_lead_to_the_same_day() {
        Chance.tries(500, chance -> {
            var from = LocalDate.of(2020, 1, 1).plusDays(chance.between(0, 5_000));
            var days = chance.between(0, 40);
            var found = WorkingDays.before(from, days);
            for (var left = days; left > 0; left--) {
                found = WorkingDays.nextWorkingDay(found);
            }
            assertThat(found).isEqualTo(WorkingDays.onOrBefore(from));
        });
    }

    @Test
    void a_holiday_is_called_by_its_name_in_both_languages() {
        assertThat(WorkingDays.holiday(LocalDate.of(2026, 6, 19)))
                .hasValueSatisfying(name ->
                        assertThat(List.of(name.sv(), name.en())).containsExactly("Midsommarafton", "Midsummer Eve"));
    }
}
