package se.utblick.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"26RS1234", "RS 2026-00123", "2026/45", "exempel-2025-001", " RS2026.1 "})
    void registries_write_their_numbers_in_many_ways(String typed) {
        assertThat(RegistryNumber.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RS",
                "26",
                "26RS1234\nBcc: x",
                "<script>1</script>",
                "1234567890123456789012345678901234567890x"
            })
    void what_cannot_be_a_registry_number_is_none(String typed) {
        assertThat(RegistryNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_period_holds_both_its_first_and_its_last_day() {
        var week = new DateRange(MONDAY, MONDAY.plusDays(6));

        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(MONDAY.plusDays(6))).isTrue();
        assertThat(week.contains(MONDAY.plusDays(7))).isFalse();
        assertThat(week.endedBefore(MONDAY.plusDays(6))).isFalse();
        assertThat(week.endedBefore(MONDAY.plusDays(7))).isTrue();
        assertThat(week.startedBy(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new DateRange(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_adds_up_and_is_never_less_than_nothing() {
        assertThat(new Money(60_000).plus(new Money(45_000))).isEqualTo(new Money(105_000));
        assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_text_is_read_in_the_readers_language_or_in_the_one_there_is() {
        var both = new Bilingual("Mål", "Goal");
        var swedishOnly = Bilingual.swedish("Mål");

        assertThat(both.in(Language.EN)).isEqualTo("Goal");
        assertThat(swedishOnly.in(Language.EN)).isEqualTo("Mål");
        assertThat(swedishOnly.written(Language.EN)).isEqualTo(Language.SV);
        assertThat(new Bilingual("", "Goal").in(Language.SV)).isEqualTo("Goal");
    }

    @Test
    void a_refusal_tells_all_that_is_missing_and_what_to_do_instead() {
        var no = Refused.because(Sentence.of("a.no"), List.of(Sentence.of("a.one"), Sentence.of("a.two", "x")))
                .instead("a.propose", "/proposals/new");

        assertThat(no.missing()).extracting(Sentence::key).containsExactly("a.one", "a.two");
        assertThat(no.instead()).contains(new Refused.WayOut("a.propose", "/proposals/new"));
    }

    @Test
    void a_bad_form_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> new Checked.Bad<>(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
