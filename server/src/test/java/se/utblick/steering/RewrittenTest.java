package se.utblick.steering;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

class RewrittenTest {

    private static final String TEXT = """
            # Mål

            Gynna länet genom att:

            - bevaka EU-politiken och dess följder
            - öka samarbetet med grannlänen

            Arbetet planeras väl.""";

    @Test
    void text_that_is_not_touched_is_the_same_passages() {
        var before = Pasted.passages(TEXT);

        var now = Rewritten.of(before, Pasted.marked(TEXT));

        assertThat(now.kept()).isEqualTo(before);
        assertThat(now.changed()).isEmpty();
        assertThat(now.fresh()).isEmpty();
        assertThat(now.gone()).isEmpty();
    }

    @Test
    void a_text_can_be_taken_out_and_pasted_again_without_a_change() {
        var before = Pasted.passages(TEXT);
        var text = new DocumentText(before, List.of(), List.of());

        assertThat(text.asText()).isEqualTo(TEXT);
        assertThat(Rewritten.of(before, Pasted.marked(text.asText())).kept()).isEqualTo(before);
    }

    @Test
    void what_is_put_in_moves_the_rest_down_and_leaves_it_what_it_is() {
        var before = Pasted.passages(TEXT);

        var now = Rewritten.of(before, Pasted.marked("En ny ingress, som är ny.\n\n" + TEXT));

        assertThat(now.fresh()).extracting(Passage::number).containsExactly(1);
        assertThat(now.kept()).extracting(Passage::id).isEqualTo(ids(before));
        assertThat(now.kept()).extracting(Passage::number).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void a_passage_whose_words_are_mostly_the_same_is_the_same_passage_with_other_words() {
        var before = Pasted.passages(TEXT);

        var now = Rewritten.of(before, Pasted.marked(TEXT.replace("och dess följder", "och påverka den")));

        assertThat(now.changed()).singleElement().satisfies(passage -> {
            assertThat(passage.id()).isEqualTo(before.get(2).id());
            assertThat(passage.kind()).isEqualTo(Passage.Kind.LIST_ITEM);
            assertThat(passage.text()).isEqualTo("bevaka EU-politiken och påverka den");
        });
        assertThat(now.gone()).isEmpty();
    }

    @Test
    void words_that_have_nothing_in_common_with_what_stood_there_are_another_passage() {
        var before = Pasted.passages(TEXT);

        var now = Rewritten.of(
                before, Pasted.marked(TEXT.replace("bevaka EU-politiken och dess följder", "utbyta lärdomar")));

        assertThat(now.gone()).extracting(Passage::number).containsExactly(3);
        assertThat(now.fresh()).extracting(Passage::text).containsExactly("utbyta lärdomar");
    }

    @Test
    void a_short_paragraph_that_looks_like_a_heading_stays_a_paragraph() {
        var paragraph =
                new Passage(UUID.randomUUID(), 1, Passage.Kind.PARAGRAPH, 0, "12", "Förtroendevalda", List.of("x"));

        var now = Rewritten.of(List.of(paragraph), Pasted.marked("Förtroendevalda"));

        assertThat(now.kept()).containsExactly(paragraph);
    }

    @Test
    void a_passage_that_is_marked_in_another_way_is_the_same_passage_set_in_that_way() {
        var before = Pasted.passages(TEXT);

        var now = Rewritten.of(
                before,
                Pasted.marked(
                        TEXT.replace("# Mål", "## Mål").replace("Arbetet planeras väl.", "- Arbetet planeras väl.")));

        assertThat(now.changed())
                .extracting(Passage::id, Passage::kind, Passage::level)
                .containsExactly(
                        tuple(before.getFirst().id(), Passage.Kind.HEADING, 2),
                        tuple(before.getLast().id(), Passage.Kind.LIST_ITEM, 0));
        assertThat(now.gone()).isEmpty();
        assertThat(now.fresh()).isEmpty();
    }

    @Test
    void the_longest_text_there_may_be_is_rewritten_from_end_to_end_while_somebody_waits() {
        var before = Pasted.passages(items("Gamla punkten nummer"));
        var after = Pasted.marked(items("Helt andra ord om"));

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Rewritten.of(before, after).gone()).hasSize(Drafts.MOST_PASSAGES));
        assertThat(Rewritten.of(before, Pasted.marked(items("Gamla punkten nummer") + "\n- en till"))
                        .fresh())
                .singleElement()
                .extracting(Passage::number)
                .isEqualTo(Drafts.MOST_PASSAGES + 1);
    }

    private static String items(String words) {
        return IntStream.range(0, Drafts.MOST_PASSAGES)
                .mapToObj(number -> "- " + words + " " + number)
                .collect(joining("\n"));
    }

    @Test
    void however_a_text_is_rewritten_every_passage_is_kept_or_gone_and_the_numbers_run_from_one() {
        Chance.tries(200, chance -> {
            var before = Pasted.passages(anyText(chance));
            var after = Pasted.marked(anyText(chance));

            var now = Rewritten.of(before, after);

            var accounted = new ArrayList<>(ids(now.kept()));
            accounted.addAll(ids(now.gone()));
            assertThat(accounted).containsExactlyInAnyOrderElementsOf(ids(before));
            var whole = new ArrayList<>(now.kept());
            whole.addAll(now.fresh());
            whole.sort(java.util.Comparator.comparingInt(Passage::number));
            assertThat(whole)
                    .extracting(Passage::text)
                    .isEqualTo(after.stream().map(Passage::text).toList());
            assertThat(whole)
                    .extracting(Passage::number)
                    .isEqualTo(after.stream().map(Passage::number).toList());
        });
    }

    private static String anyText(Chance chance) {
        var text = new StringBuilder();
        for (int i = chance.between(1, 12); i > 0; i--) {
            text.append(chance.of(
                            "# Mål",
                            "- bevaka politiken",
                            "- öka samarbetet",
                            "Arbetet ska planeras väl.",
                            "Allt detta är nytt."))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static List<UUID> ids(List<Passage> passages) {
        return passages.stream().map(Passage::id).toList();
    }
}
