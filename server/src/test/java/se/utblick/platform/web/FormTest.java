package se.utblick.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.kernel.Money;

class FormTest {

    @Test
    void every_mistake_is_told_at_once_and_what_was_typed_is_kept() {
        var form = typed("title", "", "first", "i morgon", "cost", "mycket");

        form.required("title", 10);
        form.day("first");
        form.kronor("cost");
        form.choice("language", Language.class);

        assertThat(form.check(() -> "never made")).isInstanceOf(Checked.Bad.class);
        assertThat(form.mistakes().keySet()).containsExactly("title", "first", "cost", "language");
        assertThat(form.typed("first")).isEqualTo("i morgon");
    }

    @Test
    void a_form_without_mistakes_becomes_what_it_describes() {
        var form = typed("title", " Möte ", "first", "2026-11-24");
        var title = form.required("title", 10);
        var first = form.day("first");

        assertThat(form.check(() -> title + first.orElseThrow()))
                .isEqualTo(new Checked.Good<>("Möte" + LocalDate.of(2026, 11, 24)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60000", "60 000", "60\u00a0000", "60.000", "60 000 kr", "60000 KR"})
    void people_write_kronor_in_many_ways(String written) {
        assertThat(typed("cost", written).kronor("cost")).isEqualTo(new Money(60_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "en miljon", "1e9", "999999999999999999999999"})
    void what_is_no_amount_is_a_mistake_and_never_zero_in_silence(String written) {
        var form = typed("cost", written);
        form.kronor("cost");
        assertThat(form.mistake("cost")).isPresent();
    }

    @Test
    void a_decimal_is_written_with_a_comma_or_a_point() {
        assertThat(typed("value", "12,5").decimal("value")).contains(new BigDecimal("12.5"));
        assertThat(typed("value", "12.5").decimal("value")).contains(new BigDecimal("12.5"));
        assertThat(typed("value", "1e999999999").decimal("value")).isEmpty();
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_a_mistake() {
        var form = typed("first", "2026-02-30");
        assertThat(form.day("first")).isEmpty();
        assertThat(form.mistake("first")).isPresent();
    }

    @Test
    void a_text_that_is_too_long_says_by_how_much() {
        var form = typed("title", "å".repeat(11));
        form.required("title", 10);
        assertThat(form.mistake("title").orElseThrow().details()).containsExactly(10, 11);
    }

    @Test
    void a_field_in_trouble_points_at_its_help_and_at_what_is_wrong() {
        var form = typed("title", "");
        form.required("title", 10);

        assertThat(form.describedBy("title", "x.help")).isEqualTo("title-help title-mistake");
        assertThat(form.invalid("title")).isEqualTo("true");
        assertThat(form.describedBy("other", "")).isNull();
    }

    private static Form typed(String... pairs) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        return Form.of("x.field", parameters);
    }
}
