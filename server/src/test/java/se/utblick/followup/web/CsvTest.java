package se.utblick.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-5", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void what_a_spreadsheet_would_take_for_a_formula_becomes_words(String typed) {
        assertThat(Csv.words(typed)).isEqualTo("'" + typed);
    }

    @Test
    void other_words_and_numbers_are_left_as_they_are() {
        assertThat(Csv.words("Möten i Bryssel = bra")).isEqualTo("Möten i Bryssel = bra");
        assertThat(Csv.words("")).isEmpty();
        assertThat(Csv.number(new BigDecimal("-12.5"))).isEqualTo("-12,5");
        assertThat(Csv.number(1_450_000)).isEqualTo("1450000");
    }

    @Test
    void it_begins_with_the_mark_and_parts_cells_by_semicolon() {
        var csv = new Csv();
        csv.row(List.of("Å", "en; två", "sade \"ja\"", "rad\nrad"));

        var text = new String(csv.bytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFFÅ;\"en; två\";\"sade \"\"ja\"\"\";\"rad\nrad\"\r\n");
    }
}
