package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.swedish;

import org.junit.jupiter.api.Test;

class OperatorsTest {

    @Test
    void a_space_means_and() {
        assertThat(found("skog vatten", swedish("vatten i skog"))).containsExactly("vatten", "skog");
        assertThat(found("skog vatten", swedish("bara skog"))).isEmpty();
        assertThat(Query.parse("skog vatten").spelledOut()).isEqualTo("skog AND vatten");
    }

    @Test
    void or_needs_one_and_shows_all_that_are_there() {
        assertThat(found("skog OR vatten", swedish("vatten"))).containsExactly("vatten");
        assertThat(found("skog OR vatten", swedish("vatten, skog"))).containsExactly("vatten", "skog");
    }

    @Test
    void what_is_excluded_takes_the_match_away() {
        assertThat(found("skog NOT brand", swedish("skog"))).containsExactly("skog");
        assertThat(found("skog AND NOT brand", swedish("skog och brand"))).isEmpty();
        assertThat(found("skog NOT (brand OR \"random forest\")", swedish("skog, random forest")))
                .isEmpty();
        assertThat(found("skog NOT (brand AND NOT vatten)", swedish("skog, brand, vatten")))
                .containsExactly("skog");
        assertThat(found("skog (vatten OR NOT brand)", swedish("skog"))).containsExactly("skog");
    }

    @Test
    void the_swedish_operators_are_the_same() {
        assertThat(Query.parse("skog OCH vatten ELLER berg INTE brand").spelledOut())
                .isEqualTo("(skog AND vatten) OR (berg AND NOT brand)");
    }

    @Test
    void operators_in_small_letters_are_words() {
        assertThat(found("skog och vatten", swedish("skog vatten"))).isEmpty();
        assertThat(found("\"OR\" NOT \"AND\"", swedish("OR"))).containsExactly("OR");
    }

    @Test
    void not_binds_tightest_then_and_then_or_and_parentheses_decide_otherwise() {
        assertThat(Query.parse("a1 OR b1 c1 NOT d1").spelledOut()).isEqualTo("a1 OR (b1 AND c1 AND NOT d1)");
        assertThat(Query.parse("(a1 OR b1) c1").spelledOut()).isEqualTo("(a1 OR b1) AND c1");
        assertThat(Query.parse("((a1 OR (b1 OR c1)))").spelledOut()).isEqualTo("a1 OR b1 OR c1");
    }

    @Test
    void a_query_keeps_the_text_its_author_wrote() {
        assertThat(Query.parse(" skog  ELLER berg ").text()).isEqualTo(" skog  ELLER berg ");
        assertThat(Query.parse("skog")).isEqualTo(Query.parse("skog")).isNotEqualTo(Query.parse("Skog"));
    }
}
