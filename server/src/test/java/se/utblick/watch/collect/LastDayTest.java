package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Remissvaren ska ha kommit in till Finansdepartementet senast den 28 maj 2024. ! 2024-05-28 ! senast den 28 maj 2024",
                "Sista dag att svara på remissen är den 3 april 2024. ! 2024-04-03 ! Sista dag att svara på remissen är den 3 april 2024",
                "Sista dagen att svara är den 31 mars 2026. ! 2026-03-31 ! Sista dagen att svara är den 31 mars 2026",
                "Svaren ska vara inne senast kl 10.00 den 19 december 2022. ! 2022-12-19 ! senast kl 10.00 den 19 december 2022",
                "Svara senast fredagen den 1 december 2017, tack. ! 2017-12-01 ! senast fredagen den 1 december 2017",
                "Det går att svara till och med den 5 juni 2023. ! 2023-06-05 ! till och med den 5 juni 2023",
                "Remisstiden gick ut den 11 februari 2020. ! 2020-02-11 ! Remisstiden gick ut den 11 februari 2020",
                "Synpunkter på förslaget lämnas den 2 maj 2025. ! 2025-05-02 ! Synpunkter på förslaget lämnas den 2 maj 2025",
                "SENAST DEN 1 JULI 2024 ! 2024-07-01 ! SENAST DEN 1 JULI 2024"
            })
    void the_sentences_of_the_ministries_give_the_day_and_the_very_words(String text, LocalDate day, String words) {
        var found = LastDay.in(PlainText.clean(text));

        assertThat(found.day()).contains(day);
        assertThat(found.words()).isEqualTo(words);
    }

    @Test
    void hidden_hyphens_hard_spaces_and_broken_lines_do_not_hide_a_day() {
        var found = LastDay.in(
                PlainText.clean("Svaren ska ha kom\u00admit in sen\u00adast\u00a0den\n4 sep\u00adtember\u00a02025."));

        assertThat(found.day()).contains(LocalDate.of(2025, 9, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "Sista dag att svara på remissen är den 7 augusti, den 7 augusti",
        "Remissvar lämnas senast den 13 juni, senast den 13 juni"
    })
    void a_day_without_a_year_is_told_in_its_words_and_not_guessed(String text, String words) {
        var found = LastDay.in(text);

        assertThat(found.day()).isEmpty();
        assertThat(found.words()).endsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"senast den 31 februari 2024", "senast den 45 maj 2024"})
    void a_day_that_no_calendar_has_is_no_day(String text) {
        assertThat(LastDay.in(text).day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Regeringen beslutade den 3 april 2024 att tillsätta en utredning.",
        "Här kan du ta del av de remissvar som har kommit in.",
        "Lagen träder i kraft den 1 januari 2027."
    })
    void other_days_are_left_alone(String text) {
        assertThat(LastDay.in(text)).isEqualTo(LastDay.NONE);
    }

    @Test
    void a_text_made_to_be_slow_is_read_in_no_time() {
        var hostile = "svar ".repeat(100_000) + "senast ".repeat(50_000);
        long start = System.nanoTime();

        assertThat(LastDay.in(hostile).day()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
