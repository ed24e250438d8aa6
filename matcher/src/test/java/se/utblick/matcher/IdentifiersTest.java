package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.matcher.Texts.found;
import static se.utblick.matcher.Texts.hits;
import static se.utblick.matcher.Texts.swedish;
import static se.utblick.matcher.Texts.withIdentifiers;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    private static final List<List<String>> SAME = List.of(
            List.of("2025/0240(COD)", "2025/0240 (COD)", "2025/240(cod)", "2025/0240/COD"),
            List.of(
                    "COM(2025) 565",
                    "COM (2025) 565 final",
                    "KOM(2025) 565",
                    "KOM (2025) 565 slutlig",
                    "COM(2025)565",
                    "COM(2025)0565",
                    "COM/2025/565",
                    "com(2025) 565 final/2",
                    "52025PC0565",
                    "52025DC0565"),
            List.of("JOIN(2025) 3", "52025JC0003"),
            List.of("32025R0327", "32025r0327"),
            List.of("SOU 2025:85", "SOU2025:85", "sou 2025: 85"),
            List.of("prop. 2025/26:1", "Prop 2025/2026:1"),
            List.of("Fakta-pm 2025/26:FPM10", "2025/26:FPM10", "2025/26:FPM 10", "2025/2026:FPM10", "202526FPM10"),
            List.of("2025/26:UU4", "2025/26: UU 4"));

    @Test
    void every_spelling_finds_every_other_in_the_text_and_among_the_identifiers() {
        for (var spellings : SAME) {
            for (var asked : spellings) {
                for (var written : spellings) {
                    assertThat(found(asked, swedish("Se " + written + ".")))
                            .as("%s in text for %s", written, asked)
                            .containsExactly(written);
                    assertThat(found("\"" + asked + "\"", withIdentifiers("annan", written)))
                            .as("%s as identifier for %s", written, asked)
                            .containsExactly(written);
                }
            }
        }
    }

    @Test
    void different_numbers_are_different() {
        assertThat(found("2025/0240(COD)", swedish("2025/0241(COD), 2025/0240(CNS), 2025/0240R(COD)")))
                .isEmpty();
        assertThat(found("COM(2025) 565", swedish("COM(2025) 5651, COM(2024) 565, SWD(2025) 565")))
                .isEmpty();
        assertThat(found("SOU 2025:85", swedish("SOU 2025:850, Ds 2025:85"))).isEmpty();
    }

    @Test
    void a_fact_memorandum_without_its_session_finds_that_number_in_any_session() {
        assertThat(found("FPM10", swedish("2024/25:FPM10 och 2025/26:FPM10 och FPM 10")))
                .hasSize(3);
        assertThat(found("2025/26:FPM10", swedish("2024/25:FPM10 och FPM10"))).isEmpty();
    }

    @Test
    void two_identifiers_side_by_side_are_two() {
        assertThat(found("COM(2025) 565 2025/0240(COD)", swedish("COM(2025) 565 final – 2025/0240 (COD)")))
                .containsExactly("COM(2025) 565 final", "2025/0240 (COD)");
    }

    @Test
    void a_hit_among_the_identifiers_says_so() {
        assertThat(hits("2025/0240(COD)", withIdentifiers("2025/0240/COD")))
                .containsExactly(new Hit(Hit.Field.IDENTIFIER, 0, 13, "2025/0240/COD", "2025/0240(COD)"));
    }

    @Test
    void an_identifier_of_an_unknown_form_is_found_as_a_word() {
        assertThat(found("H5B1234", withIdentifiers("H5B1234"))).containsExactly("H5B1234");
    }

    @Test
    void the_digits_of_an_identifier_are_still_words() {
        assertThat(found("\"2025/0240\"", swedish("2025/0240(COD)"))).containsExactly("2025/0240");
    }
}
