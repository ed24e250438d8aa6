package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Bilingual;
import se.utblick.matcher.Document;
import se.utblick.matcher.Query;
import se.utblick.watch.Facts;
import se.utblick.watch.FiledUnder;
import se.utblick.watch.Finding;
import se.utblick.watch.InterestId;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication;
import se.utblick.watch.PublicationId;

class PassagesTest {

    private static final String FILLER = "ord som fyller ut raden ".repeat(20);

    @Test
    void a_short_text_is_quoted_whole() {
        assertThat(quoted("skog", "En liten skog.")).isEqualTo("En liten [skog].");
    }

    @Test
    void a_passage_is_cut_at_whole_words_and_says_where() {
        assertThat(quoted("skog", FILLER + "här står skog i texten " + FILLER))
                .startsWith("… ")
                .endsWith(" …")
                .contains("här står [skog] i texten")
                .doesNotContain("  ");
    }

    @Test
    void the_first_place_of_each_word_is_quoted_and_two_at_most() {
        var text = "skog " + FILLER + "skog vatten " + FILLER + "energi " + FILLER + "hamn";

        assertThat(quoted("skog OR vatten OR energi OR hamn", text))
                .contains("[skog]", "[vatten]")
                .doesNotContain("[hamn]");
    }

    @Test
    void the_signs_of_headings_and_lists_are_left_out() {
        assertThat(quoted("skog", "- **skog** och berg")).isEqualTo("[skog] och berg");
    }

    @Test
    void what_hit_only_in_the_title_quotes_nothing() {
        assertThat(quoted("skog", "Inget här.")).isEmpty();
    }

    private static String quoted(String query, String body) {
        var hits = Query.parse(query).hitsIn(new Document("1", "sv", "Rubrik om skog", body));
        var publication = new Publication(
                new PublicationId(new UUID(0, 1)),
                "s",
                "n",
                Kind.NEWS,
                "sv",
                "Rubrik om skog",
                body,
                "",
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                Publication.Stage.UNKNOWN,
                Facts.NONE,
                FiledUnder.NOTHING_SAID,
                "0",
                Instant.EPOCH,
                Instant.EPOCH,
                1);
        var met = new Finding.Met(new InterestId(new UUID(0, 2)), "W", new Bilingual("W", "W"), hits);
        return Passages.of(new Finding(publication, List.of(met), Optional.empty(), 0, List.of(), List.of())).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
