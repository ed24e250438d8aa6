package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.hits;
import static se.utblick.matcher.Texts.swedish;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void a_hit_tells_field_place_words_and_what_was_asked() {
        var document = new Document("d", "sv", "Om skog", "Mer skogar");

        assertThat(hits("skog* NOT brand", document))
                .containsExactly(
                        new Hit(Hit.Field.TITLE, 3, 7, "skog", "skog*"),
                        new Hit(Hit.Field.BODY, 4, 10, "skogar", "skog*"));
    }

    @Test
    void invisible_hyphens_are_read_past_and_the_place_is_in_the_original() {
        var text = "Den sam\u00ADman\u00ADhåll\u00ADning som";

        assertThat(hits("sammanhållning", swedish(text)))
                .containsExactly(new Hit(Hit.Field.BODY, 4, 21, "sam\u00ADman\u00ADhåll\u00ADning", "sammanhållning"));
    }

    @Test
    void no_break_spaces_are_spaces() {
        assertThat(found("\"grön giv\"", swedish("en grön\u00A0giv"))).containsExactly("grön\u00A0giv");
        assertThat(found("COM(2025) 565", swedish("KOM\u00A0(2025)\u202F565")))
                .containsExactly("KOM\u00A0(2025)\u202F565");
    }

    @Test
    void accents_written_apart_are_put_together() {
        assertThat(found("sjö", swedish("sjo\u0308"))).containsExactly("sjo\u0308");
        assertThat(found("sjo", swedish("sjo\u0308"))).isEmpty();
    }

    @Test
    void ligatures_out_of_pdf_texts_are_their_letters() {
        assertThat(found("finansiering", swedish("ﬁnansiering"))).containsExactly("ﬁnansiering");
    }

    @Test
    void a_passage_quotes_the_hit_with_whole_words_around_it() {
        var document = swedish("Regeringen anser att skogens roll i klimatarbetet är stor.");

        var hit = hits("skog*", document).getFirst();

        assertThat(hit.passageIn(document, 14)).isEqualTo("anser att skogens roll i");
        assertThat(hit.passageIn(document, 0)).isEqualTo("skogens");
        assertThat(hit.passageIn(document, 1_000)).isEqualTo(document.body());
    }

    @Test
    void an_empty_document_meets_nothing() {
        assertThat(hits("skog", swedish(""))).isEmpty();
        assertThat(hits("skog NOT berg", swedish(" \u00AD+*:'"))).isEmpty();
    }

    @Test
    void a_text_run_together_is_one_long_word_and_no_trouble() {
        assertThat(found("xxx*", swedish("x".repeat(100_000)))).hasSize(1);
    }

    @Test
    void hits_come_in_the_order_of_the_text_whatever_the_order_of_the_query() {
        assertThat(found("berg OR skog OR älv", swedish("älv skog berg älv")))
                .containsExactly("älv", "skog", "berg", "älv");
    }

    @Test
    void one_place_that_meets_two_parts_of_a_query_is_two_hits() {
        assertThat(hits("skog OR skog*", swedish("skog")))
                .extracting(Hit::asked)
                .containsExactly("skog", "skog*");
        assertThat(hits("skog OR skog", swedish("skog"))).hasSize(1);
    }

    @Test
    void what_is_excluded_is_never_shown() {
        assertThat(hits("skog NOT (berg NOT älv)", swedish("skog berg älv")))
                .extracting(Hit::words)
                .containsExactly("skog");
    }

    @Test
    void a_part_that_is_not_met_is_not_shown_even_if_some_of_its_words_are_there() {
        assertThat(found("skog OR (berg älv)", swedish("skog, berg"))).containsExactly("skog");
    }

    @Test
    void near_in_a_text_of_one_word_repeated_does_not_take_for_ever() {
        assertThat(Query.parse("skog NEAR/1 skog*").hitsIn(swedish("skog ".repeat(50_000))))
                .hasSize(100_000);
    }

    @Test
    void a_hit_that_does_not_fit_its_words_cannot_be_built() {
        assertThatThrownBy(() -> new Hit(Hit.Field.BODY, 3, 4, "skog", "skog"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hit(Hit.Field.BODY, -1, 3, "skog", "skog"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
