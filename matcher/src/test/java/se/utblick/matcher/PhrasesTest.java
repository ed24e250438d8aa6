package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.english;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.swedish;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void a_phrase_is_found_with_exactly_its_words_in_their_order() {
        assertThat(found("\"smart specialisering\"", swedish("Smart specialisering, specialisering smart")))
                .containsExactly("Smart specialisering");
        assertThat(found("\"smart specialisering\"", swedish("smart specialiseringen")))
                .isEmpty();
    }

    @Test
    void curly_and_angled_quotes_are_quotes() {
        for (var query : new String[] {"“grön giv”", "”grön giv”", "„grön giv”", "»grön giv«", "«grön giv»"}) {
            assertThat(found(query, swedish("En grön giv"))).as(query).containsExactly("grön giv");
        }
    }

    @Test
    void a_word_in_a_phrase_may_end_in_a_star() {
        assertThat(found("\"regional* fond*\"", swedish("regionala fonder, regional utveckling")))
                .containsExactly("regionala fonder");
    }

    @Test
    void a_phrase_does_not_reach_from_title_into_text() {
        assertThat(found("\"grön giv\"", new Document("d", "sv", "Grön", "giv")))
                .isEmpty();
    }

    @Test
    void a_repeated_word_in_a_phrase_is_found() {
        assertThat(found("\"ord ord och\"", swedish("ord ord ord och"))).containsExactly("ord ord och");
    }

    @Test
    void signs_in_a_phrase_are_read_past() {
        assertThat(found("\"Regulation (EU) 2025/327\"", english("under Regulation (EU) 2025/327.")))
                .containsExactly("Regulation (EU) 2025/327");
        assertThat(found("\"EU Artists' Charter\"", english("an EU Artists’ Charter")))
                .containsExactly("EU Artists’ Charter");
    }

    @Test
    void near_finds_words_at_most_so_far_apart_in_either_order() {
        assertThat(found("skog NEAR/2 brand", swedish("skog och brand"))).containsExactly("skog", "brand");
        assertThat(found("brand NÄRA/2 skog", swedish("skog och brand"))).containsExactly("skog", "brand");
        assertThat(found("skog NEAR/1 brand", swedish("skog och brand"))).isEmpty();
    }

    @Test
    void near_takes_alternatives_truncation_and_phrases_on_both_sides() {
        assertThat(found("skog* NEAR/3 (\"stora bränder\" OR storm)", swedish("Skogens alla stora bränder")))
                .containsExactly("Skogens", "stora bränder");
    }

    @Test
    void a_word_is_not_near_itself() {
        assertThat(found("skog NEAR/5 skog*", swedish("en skog"))).isEmpty();
        assertThat(found("skog NEAR/5 skog*", swedish("skog vid skog"))).hasSize(4);
    }

    @Test
    void near_does_not_reach_from_title_into_text() {
        assertThat(found("grön NEAR/50 giv", new Document("d", "sv", "Grön", "giv")))
                .isEmpty();
    }
}
