package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.collect.FormatSamples.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utblick.Chance;

/** The same rows again, in part, in another order, read on another day or from a file of another name: the same bytes are kept. */
class RecordedAgainTest {

    private static final int ROWS = 20;

    @Test
    void a_list_of_the_riksdag_is_the_same_wherever_in_it_a_document_stands() {
        Chance.tries(50, chance -> {
            var rows = shuffled(chance);
            var again = list(rows, chance);
            assertThat(everything())
                    .containsAllEntriesOf(kept("again-%d.json".formatted(chance.between(1, 99)), again));
        });
        assertThat(kept("whole.json", list(IntStream.range(0, ROWS).boxed().toList(), null)))
                .isEqualTo(everything())
                .hasSize(ROWS);
    }

    @Test
    void a_list_of_consultations_is_the_same_whenever_it_was_read_and_in_either_form() {
        var whole =
                kept("c.json", consultations(IntStream.range(0, ROWS).boxed().toList(), "2032-01-01T00:00:00"));
        assertThat(whole).hasSize(ROWS);
        Chance.tries(
                50,
                chance -> assertThat(whole)
                        .containsAllEntriesOf(kept(
                                "c%d.json".formatted(chance.between(1, 99)),
                                consultations(
                                        shuffled(chance), "2032-02-%02dT00:00:00".formatted(chance.between(1, 28))))));
    }

    @Test
    void an_answer_in_sparql_is_the_same_in_whichever_order_its_rows_come() {
        var rows = new ArrayList<>(
                IntStream.range(0, 40).mapToObj(RecordedAgainTest::binding).toList());
        var whole = kept("a.json", answer(rows));
        Chance.tries(50, chance -> {
            Collections.shuffle(rows, new Random(chance.between(1, 10_000)));
            assertThat(kept("b.json", answer(rows))).isEqualTo(whole);
        });
    }

    private static Map<String, String> everything() {
        return kept("whole.json", list(IntStream.range(0, ROWS).boxed().toList(), null));
    }

    private static List<Integer> shuffled(Chance chance) {
        var rows = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(rows, new Random(chance.between(1, 10_000)));
        return rows.subList(0, chance.between(1, ROWS));
    }

    private static Map<String, String> kept(String name, String content) {
        var read = read(name, content);
        var kept = new TreeMap<String, String>();
        for (int i = 0; i < read.ids().size(); i++) {
            kept.put(read.ids().get(i), read.hashes().get(i));
        }
        return kept;
    }

    private static String list(List<Integer> rows, @Nullable Chance chance) {
        var documents = rows.stream()
                .map(row -> "{\"traff\":\"%d\",\"score\":\"%d\",\"id\":\"HX%d\",\"doktyp\":\"fpm\",\"titel\":\"Om %d\"}"
                        .formatted(chance == null ? row : chance.between(1, 999), row * 3, row, row))
                .toList();
        return "{\"dokumentlista\":{\"@traffar\":\"" + rows.size() + "\",\"dokument\":"
                + (documents.size() == 1 ? documents.getFirst() : documents) + "}}";
    }

    private static String consultations(List<Integer> rows, String readAt) {
        return rows.stream()
                .map(row -> """
                        {"initiative_id":"%d","initiative_name":"Plan %d","total_feedback":%d,"scrape_timestamp":"%s"}""".formatted(900_000 + row, row, row, readAt))
                .toList()
                .toString();
    }

    private static String binding(int number) {
        return """
                {"work":{"type":"uri","value":"http://publications.europa.eu/resource/cellar/00000000-0000-0000-0000-0000000000%02d"},
                 "ten":{"type":"typed-literal","value":"Act %d"},"date":{"type":"typed-literal","value":"2031-01-%02d"}}""".formatted(number / 4 + 10, number / 4, number % 4 + 1);
    }

    private static String answer(List<String> rows) {
        return "{\"head\":{\"vars\":[\"work\",\"ten\",\"date\"]},\"results\":{\"bindings\":" + rows + "}}";
    }
}
