package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void a_word_is_a_run_of_letters_and_digits() {
        assertThat(words("Förslag: 2 (två) st., FP10/S3")).containsExactly("Förslag", "2", "två", "st", "FP10", "S3");
    }

    @Test
    void a_plus_belongs_to_the_letters_before_it_but_not_to_a_sum() {
        assertThat(words("Erasmus+ C++ a+b 1+ 1+1")).containsExactly("Erasmus+", "C++", "a", "b", "1", "1", "1");
    }

    @Test
    void short_endings_after_a_colon_or_apostrophe_are_read_past() {
        assertThat(words("EU:s, FN:en, region's, don't")).containsExactly("EU", "FN", "region", "don");
        assertThat(words("SOU:2025, källa:skog, EU:S")).containsExactly("SOU", "2025", "källa", "skog", "EU", "S");
    }

    @Test
    void folding_keeps_swedish_letters_and_drops_other_accents() {
        assertThat(folded("ÅÄÖ åäö")).containsExactly("åäö", "åäö");
        assertThat(folded("Éa Àb Üc Ñd Sámi Łódź Straße"))
                .containsExactly("ea", "ab", "uc", "nd", "sami", "łodz", "straße");
    }

    @Test
    void a_word_knows_where_it_stands() {
        assertThat(Word.in(" skog+ ")).containsExactly(new Word("skog+", 1, 6));
    }

    @Test
    void capitals_are_two_to_five_with_a_letter_among_them() {
        assertThat(List.of("VET", "S3", "FP10", "I3", "ÅÄÖ", "EUROP")).allMatch(Term.Capitals::looksLike);
        assertThat(List.of("A", "LULUCF", "Vet", "2025", "NRPPs", "EU+")).noneMatch(Term.Capitals::looksLike);
    }

    private static List<String> words(String text) {
        return Word.in(text).stream().map(Word::text).toList();
    }

    private static List<String> folded(String text) {
        return Word.in(text).stream().map(Word::folded).toList();
    }
}
