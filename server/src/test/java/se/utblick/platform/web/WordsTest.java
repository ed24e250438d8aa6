package se.utblick.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Language;
import se.utblick.kernel.Money;

class WordsTest {

    private static final Words SV =
            new Words(Language.SV, Map.of("x.late", "Försenad sedan {0}", "x.many", "{0,choice,1#en rad|1<{0} rader}"));
    private static final Words EN = new Words(Language.EN, Map.of("x.late", "Late since {0}"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

    @Test
    void days_are_written_out_in_the_readers_language() {
        assertThat(SV.date(DAY)).isEqualTo("4 november 2026");
        assertThat(EN.get("x.late", DAY)).isEqualTo("Late since 4 November 2026");
        assertThat(SV.month(Month.MARCH)).isEqualTo("mars");
    }

    @Test
    void the_year_is_left_out_in_dense_places_when_it_is_this_one() {
        assertThat(SV.day(DAY, DAY)).isEqualTo("4 nov.");
        assertThat(SV.day(DAY, DAY.plusYears(1))).contains("2026");
    }

    @Test
    void a_moment_is_told_in_swedish_time() {
        assertThat(SV.moment(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2 juli 2026 kl. 00.30");
    }

    @Test
    void amounts_have_spaces_that_do_not_break() {
        assertThat(SV.money(new Money(1_450_000))).isEqualTo("1\u00a0450\u00a0000\u00a0kr");
        assertThat(EN.money(new Money(1_450_000))).isEqualTo("SEK\u00a01,450,000");
        assertThat(SV.number(new BigDecimal("12.50"))).isEqualTo("12,5");
    }

    @Test
    void one_and_several_are_told_apart() {
        assertThat(SV.get("x.many", 1)).isEqualTo("en rad");
        assertThat(SV.get("x.many", 12)).isEqualTo("12 rader");
    }

    @Test
    void several_things_in_one_blank_are_listed() {
        assertThat(SV.get("x.late", List.of(DAY, DAY.plusDays(1)))).endsWith("4 november 2026, 5 november 2026");
    }

    @Test
    void a_sentence_that_nobody_has_written_shows_its_key_and_not_nothing() {
        assertThat(SV.get("x.unknown")).isEqualTo("x.unknown");
    }
}
