package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.hits;
import static se.utblick.matcher.Texts.swedish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Vocabulary THESAURUS = (field, name) -> field.equals("topic") && name.equals("energi")
            ? Optional.of(Set.of("energi", "vindkraft", "solenergi"))
            : Optional.empty();

    @Test
    void words_can_be_asked_for_in_the_title_or_the_text_alone() {
        var document = new Document("d", "sv", "Skog", "Vatten i skogen");

        assertThat(found("titel:skog", document)).containsExactly("Skog");
        assertThat(found("text:skog", document)).containsExactly("skogen");
        assertThat(found("titel:(skog OR vatten)", document)).containsExactly("Skog");
        assertThat(found("titel:vatten", document)).isEmpty();
        assertThat(found("body:\"i skogen\" NOT title:vatten", document)).containsExactly("i skogen");
    }

    @Test
    void at_least_so_many_of_the_alternatives_can_be_needed() {
        assertThat(found("MINST/2 (skog OR vatten OR berg)", swedish("berg och skog")))
                .containsExactly("berg", "skog");
        assertThat(found("MINST/2 (skog OR vatten OR berg)", swedish("skog och skog")))
                .isEmpty();
        assertThat(Query.parse("minne MINST/2 (a1 OR b1)").spelledOut()).isEqualTo("minne AND ATLEAST/2 (a1 OR b1)");
    }

    @Test
    void what_is_known_beside_the_text_can_be_asked_for_and_is_shown() {
        var document = about(Map.of("kind", List.of("REMISS"), "source", List.of("Regeringen.se")));

        assertThat(hits("slag:remiss", document))
                .containsExactly(new Hit(Hit.Field.FACT, 0, 6, "REMISS", "slag:remiss"));
        assertThat(found("källa:\"regeringen.se\" skog", document)).containsExactly("skog", "Regeringen.se");
        assertThat(found("språk:sv NOT kind:news", document)).containsExactly("sv");
        assertThat(found("skog NOT slag:remiss", document)).isEmpty();
    }

    @Test
    void what_is_known_is_found_whichever_hyphens_quotes_and_spaces_it_is_written_with() {
        for (var source :
                List.of("Region – Norr", "Region - Norr", "Region\u00A0\u2011 Norr ", "Re\u00ADgion – Norr")) {
            for (var query : List.of("källa:\"Region – Norr\"", "källa:\"region - norr\"")) {
                assertThat(found(query, about(Map.of("source", List.of(source)))))
                        .as("%s of %s", query, source)
                        .containsExactly(source);
            }
        }
        assertThat(found("källa:\"People’s Voice\"", about(Map.of("source", List.of("People’s Voice")))))
                .containsExactly("People’s Voice");
    }

    @Test
    void a_topic_of_the_thesaurus_may_be_spelled_otherwise_in_the_document() {
        Vocabulary names = (_, _) -> Optional.of(Set.of("Sol – och vind"));

        assertThat(Query.parse("ämne:sol", names).hitsIn(about(Map.of("topic", List.of("sol - och vind")))))
                .hasSize(1);
    }

    @Test
    void a_language_is_asked_for_with_or_without_its_country() {
        var document = about(Map.of());

        for (var query : List.of("språk:sv", "språk:sv-SE", "language:SV_FI", "språk:\" sv-SE \"")) {
            assertThat(found(query, document)).as(query).containsExactly("sv");
        }
        assertThat(found("språk:en-GB", document)).isEmpty();
        assertThat(found("språk:12", document)).isEmpty();
    }

    @Test
    void of_a_field_within_a_field_the_inner_one_counts() {
        var document = new Document("d", "sv", "Skog", "Vatten i skogen");

        assertThat(found("titel:(text:skog)", document)).containsExactly("skogen");
        assertThat(found("titel:text:skog", document)).containsExactly("skogen");
        assertThat(found("text:(titel:vatten)", document)).isEmpty();
        assertThat(found("titel:(skog OR text:vatten)", document)).containsExactly("Skog", "Vatten");
        assertThat(found("titel:(text:(vatten NEAR/3 skog))", document)).containsExactly("Vatten", "skogen");
        assertThat(found("titel:(text:vatten NEAR/3 text:skog)", document)).containsExactly("Vatten", "skogen");
        assertThat(Query.parse("titel:(berg OR text:skog)").spelledOut()).isEqualTo("title:berg OR body:skog");
    }

    @Test
    void a_topic_stands_for_everything_narrower() {
        var query = Query.parse("ämne:energi", THESAURUS);

        assertThat(query.hitsIn(about(Map.of("topic", List.of("Vindkraft"))))).hasSize(1);
        assertThat(query.hitsIn(about(Map.of("topic", List.of("skog"))))).isEmpty();
        assertThatThrownBy(() -> Query.parse("skog ämne:okänt", THESAURUS))
                .isInstanceOfSatisfying(QueryMistake.class, mistake -> {
                    assertThat(mistake.key()).isEqualTo("query.topic-unknown");
                    assertThat(mistake.at()).isEqualTo(10);
                });
    }

    @Test
    void a_day_is_found_within_a_day_a_month_a_year_and_a_stretch_of_them() {
        var document = about(Map.of("deadline", List.of("2026-03-17T23:59")));

        for (var within : List.of(
                "2026-03-17", "2026-03", "2026", "2026-03-01..2026-03-17", "2025..2027", "..2026-03", "2026-03..")) {
            assertThat(found("frist:" + within, document)).as(within).hasSize(1);
        }
        for (var without :
                List.of("2026-03-16", "2026-04", "2025", "..2026-03-16", "2026-03-18..", "2026-02..2026-02")) {
            assertThat(found("frist:" + without, document)).as(without).isEmpty();
        }
        assertThat(found("datum:2026", document)).isEmpty();
    }

    @Test
    void a_query_tells_its_share_of_some_documents() {
        var sample = List.of(swedish("skog"), swedish("skogen"), swedish("berg"), swedish("skog"));

        assertThat(Query.parse("skog").shareOf(sample)).isEqualTo(0.75);
        assertThat(Query.parse("skog").shareOf(List.of())).isZero();
    }

    private static Document about(Map<String, List<String>> fields) {
        return new Document("d", "sv-SE", "", "skog", fields, List.of());
    }
}
