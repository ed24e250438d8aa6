package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.collect.Collected;

class TextSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "skog ! skog:*",
                "Glest BEFOLKADE områden ! glest <-> befolkade <-> områden:*",
                "2025/0240(COD) ! 2025 <-> 0240 <-> cod:*",
                "  COM(2025)  565 ! com <-> 2025 <-> 565:*",
                "O´Brien & co | ! o <-> brien <-> co:*",
                "a:* <-> b ! a <-> b:*"
            })
    void what_is_typed_is_words_in_a_row_and_the_last_may_be_only_begun(String typed, String query) {
        assertThat(TextSearch.query(typed)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'%_\\'", "'\"()&|!*'", "'–'"})
    void what_holds_no_word_asks_for_nothing(String typed) {
        assertThat(TextSearch.query(typed)).isEmpty();
    }

    @Test
    void everything_that_is_shown_of_a_publication_is_searched_and_a_book_only_to_begin_with() {
        assertThat(TextSearch.text(said("Rubriken", "Texten", List.of("2025/0240(COD)"))))
                .isEqualTo("rubriken departementet 2025 0240 cod texten");
        assertThat(TextSearch.text(said("Rubriken", "ord ".repeat(1_000_000), List.of())))
                .hasSizeLessThanOrEqualTo(250_000);
    }

    @Test
    void a_letter_written_as_two_signs_is_the_letter() {
        assertThat(TextSearch.query("a\u030angstro\u0308m")).isEqualTo("ångström:*");
    }

    private static Collected said(String title, String body, List<String> identifiers) {
        return Collected.of(Kind.NEWS, "sv", title)
                .text(body)
                .from("Departementet")
                .mentioning(identifiers);
    }
}
