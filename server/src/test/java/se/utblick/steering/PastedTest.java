package se.utblick.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.utblick.steering.Passage.Kind.HEADING;
import static se.utblick.steering.Passage.Kind.LIST_ITEM;
import static se.utblick.steering.Passage.Kind.PARAGRAPH;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void headings_paragraphs_and_list_items_are_told_apart_by_how_they_are_set() {
        var passages = Pasted.passages("""
                Inledning

                Denna policy sätter mål
                för flera år.

                Gynna invånarna genom att:
                - skapa möjligheter för
                  alla
                • stimulera utbyte

                ## Närmare om målen

                1. det första
                """);

        assertThat(passages)
                .extracting(Passage::number, Passage::kind, Passage::text)
                .containsExactly(
                        tuple(1, HEADING, "Inledning"),
                        tuple(2, PARAGRAPH, "Denna policy sätter mål för flera år."),
                        tuple(3, PARAGRAPH, "Gynna invånarna genom att:"),
                        tuple(4, LIST_ITEM, "skapa möjligheter för alla"),
                        tuple(5, LIST_ITEM, "stimulera utbyte"),
                        tuple(6, HEADING, "Närmare om målen"),
                        tuple(7, LIST_ITEM, "det första"));
        assertThat(passages.get(5).level()).isEqualTo(2);
    }

    @Test
    void a_line_that_ends_like_a_sentence_is_a_paragraph_however_short() {
        assertThat(Pasted.passages("Det gäller.")).extracting(Passage::kind).containsExactly(PARAGRAPH);
    }

    @Test
    void blank_text_is_no_passage() {
        assertThat(Pasted.passages(" \n\n \r\n ")).isEmpty();
    }

    @Test
    void a_code_is_the_title_in_plain_letters_and_never_one_that_is_taken() {
        assertThat(Codes.of("Program för Övre Ådalen, 2027!", Set.of())).isEqualTo("program-for-ovre-adalen-2027");
        assertThat(Codes.of("New", Set.of())).isEqualTo("new-2");
        assertThat(Codes.of("Policy", Set.of("policy", "policy-2"))).isEqualTo("policy-3");
        assertThat(Codes.of("???", Set.of())).isEqualTo("dokument");
    }
}
