package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utblick.matcher.Document;
import se.utblick.matcher.Hit;
import se.utblick.matcher.Query;

class ProseTest {

    @Test
    void headings_lists_and_paragraphs_are_told_apart() {
        assertThat(Prose.of(
                        "## Rubrik\nEtt stycke\növer två rader.\n\n- en\n- två\n\n1. tre\n#### Liten\nSlut.",
                        List.of()))
                .extracting(ProseTest::shown)
                .containsExactly(
                        "HEADING Rubrik",
                        "PARAGRAPH Ett stycke över två rader.",
                        "LIST en|två",
                        "LIST tre",
                        "LOWER_HEADING Liten",
                        "PARAGRAPH Slut.");
    }

    @Test
    void the_words_that_hit_are_marked_where_they_stand_also_inside_links_and_emphasis() {
        var text = "Om **skog** och [all skogsmark](https://example.org/skog) här.";

        var pieces = Prose.of(text, hits("skog*", text)).getFirst().pieces();

        assertThat(pieces)
                .containsExactly(
                        Piece.plain("Om "),
                        new Piece("skog", true, ""),
                        Piece.plain(" och "),
                        new Piece("all ", false, "https://example.org/skog"),
                        new Piece("skogsmark", true, "https://example.org/skog"),
                        Piece.plain(" här."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//elsewhere.example",
                "/contentassets/fil.pdf",
                "vbscript:x",
                "https:evil"
            })
    void a_link_that_is_no_plain_address_is_only_its_words(String address) {
        assertThat(Prose.of("Läs [mer](" + address + ") här.", List.of())
                        .getFirst()
                        .pieces())
                .allSatisfy(piece -> assertThat(piece.href()).isEmpty())
                .extracting(Piece::text)
                .contains("mer");
    }

    @Test
    void overlapping_hits_are_one_mark() {
        var text = "Nationella och regionala partnerskapsplaner";
        var hits = hits("\"regionala partnerskapsplaner\" OR partnerskapsplan*", text);

        assertThat(Prose.of(text, hits).getFirst().pieces())
                .containsExactly(Piece.plain("Nationella och "), new Piece("regionala partnerskapsplaner", true, ""));
    }

    @Test
    void a_hit_whose_words_no_longer_stand_there_marks_nothing() {
        assertThat(Prose.of("kort", List.of(new Hit(Hit.Field.BODY, 90, 94, "skog", "skog")))
                        .getFirst()
                        .pieces())
                .containsExactly(Piece.plain("kort"));
    }

    private static List<Hit> hits(String query, String text) {
        return Query.parse(query).hitsIn(new Document("1", "sv", "", text));
    }

    private static String shown(Block block) {
        return block.kind() + " "
                + block.parts().stream()
                        .map(part -> part.stream().map(Piece::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("|"));
    }
}
