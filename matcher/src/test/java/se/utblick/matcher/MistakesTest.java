package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

    /** The marked part of the query, between the signs ⟦ and ⟧, is what the mistake points at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "⟦⟧                          ! query.empty",
                "⟦ \u00A0 ⟧                  ! query.empty",
                "skog ⟦\"grön giv⟧           ! query.quote-open",
                "skog \"⟦ ⟧\"                ! query.nothing-to-find",
                "skog ⟦&&⟧ berg              ! query.nothing-to-find",
                "skog ⟦-⟧ berg               ! query.nothing-to-find",
                "skog ⟦-⟧berg                ! query.minus",
                "skog⟦,⟧ berg                ! query.list-sign",
                "skog ⟦;⟧ berg               ! query.list-sign",
                "⟦titel:⟧ skog               ! query.field-empty",
                "skog ⟦Källa:⟧\"\"           ! query.field-empty",
                "källa:⟦\"EU⟧                ! query.quote-open",
                "skog frist:⟦2026-13⟧        ! query.date-wrong",
                "datum:⟦2026..2025⟧          ! query.date-wrong",
                "källa:riks⟦*⟧               ! query.star-misplaced",
                "skog källa:ri⟦*⟧ks          ! query.star-misplaced",
                "ämne:energi⟦*⟧              ! query.star-misplaced",
                "källa:riks⟦?⟧               ! query.question-mark",
                "slag:remiss⟦,⟧samråd        ! query.list-sign",
                "slag:⟦-⟧remiss              ! query.minus",
                "källa:riks⟦~⟧               ! query.reserved-sign",
                "frist:⟦2026*⟧               ! query.date-wrong",
                "⟦MINST/2⟧ skog              ! query.least-group",
                "⟦MINST/2⟧ (skog berg)       ! query.least-group",
                "⟦MINST/3⟧ (skog OR berg)    ! query.least-number",
                "⟦ATLEAST/1⟧ (skog OR berg)  ! query.least-number",
                "skog ⟦NEAR/2⟧ slag:remiss   ! query.near-sides",
                "skog⟦~⟧2                    ! query.reserved-sign",
                "sk⟦?⟧g                      ! query.question-mark",
                "⟦*⟧skog                     ! query.star-misplaced",
                "sk⟦*⟧g                      ! query.star-misplaced",
                "skog ⟦*⟧                    ! query.star-misplaced",
                "\"grön ⟦*⟧giv\"             ! query.star-misplaced",
                "⟦s*⟧                        ! query.star-too-short",
                "skog ⟦OR⟧                   ! query.operator-alone",
                "⟦OCH⟧ skog                  ! query.operator-alone",
                "skog ⟦AND⟧ OR berg          ! query.operator-alone",
                "(⟦OR⟧ skog)                 ! query.operator-alone",
                "skog (berg ⟦ELLER⟧)         ! query.operator-alone",
                "⟦(⟧skog                     ! query.group-not-closed",
                "skog AND ⟦(⟧                ! query.group-not-closed",
                "skog ⟦(⟧)                   ! query.group-empty",
                "skog⟦)⟧ berg                ! query.group-not-opened",
                "⟦)⟧                         ! query.group-not-opened",
                "⟦NOT⟧ skog                  ! query.only-excludes",
                "skog OR ⟦INTE⟧ berg         ! query.only-excludes",
                "skog OR (⟦NOT⟧ b1 NOT b2)   ! query.only-excludes",
                "skog ⟦NEAR⟧ berg            ! query.near-distance",
                "skog ⟦NEAR/0⟧ berg          ! query.near-distance",
                "skog ⟦NÄRA/51⟧ berg         ! query.near-distance",
                "skog NEAR/2 berg ⟦NEAR/2⟧ å ! query.near-chain",
                "skog ⟦NEAR/2⟧ (berg å)      ! query.near-sides",
                "skog ⟦NEAR/2⟧ SOU 2025:85   ! query.near-sides",
                "sk\u00ADog ⟦OR⟧             ! query.operator-alone"
            })
    void a_mistake_is_pointed_at_where_it_stands(String marked, String key) {
        int at = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        var query = marked.replace("⟦", "").replace("⟧", "");

        var mistake = catchThrowableOfType(QueryMistake.class, () -> Query.parse(query));

        assertThat(mistake).as(query).isNotNull();
        assertThat(mistake.key()).isEqualTo(key);
        assertThat(mistake.at()).as("where").isEqualTo(at);
        assertThat(mistake.at() + mistake.length()).as("to where").isEqualTo(end);
    }

    @Test
    void a_mistake_carries_the_words_and_numbers_of_its_sentence() {
        assertThat(mistake("skog OR").details()).containsExactly("OR");
        assertThat(mistake("s*").details()).containsExactly("s", "2");
        assertThat(mistake("a NEAR/99 b").details()).containsExactly("NEAR/99", "1", "50");
        assertThat(mistake("titel: skog").details()).containsExactly("titel:");
    }

    @Test
    void a_query_too_large_or_too_deep_is_refused_and_not_run() {
        assertThat(mistake("skog ".repeat(1_000)).key()).isEqualTo("query.too-large");
        assertThat(mistake("(".repeat(10_000) + "skog").key()).isEqualTo("query.too-deep");
        assertThat(mistake("NOT ".repeat(10_000) + "skog").key()).isEqualTo("query.too-deep");
        assertThat(mistake("x".repeat(200)).key()).isEqualTo("query.word-too-long");
    }

    @Test
    void every_mistake_has_a_key_that_can_be_listed() {
        assertThat(QueryMistake.keys()).contains(mistake("").key()).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new QueryMistake("query.unheard-of", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_comma_in_a_number_is_no_list() {
        assertThat(Query.parse("1,5").spelledOut()).isEqualTo("1,5");
    }

    @Test
    void in_quotes_the_value_of_a_field_may_have_any_sign() {
        assertThat(Query.parse("källa:\"Vad händer?, *\"").spelledOut()).isEqualTo("källa:\"Vad händer?, *\"");
    }

    @Test
    void a_match_without_a_hit_cannot_be_built() {
        assertThatThrownBy(() -> new Match("W01", java.util.List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static QueryMistake mistake(String query) {
        return catchThrowableOfType(QueryMistake.class, () -> Query.parse(query));
    }
}
