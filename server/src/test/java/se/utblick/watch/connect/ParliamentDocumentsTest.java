package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.StubServer.Answer;

class ParliamentDocumentsTest {

    private static final int PAGE = 20;

    private final LiveSource source = new LiveSource("riksdagen");
    private final Map<String, List<String>> lists =
            new TreeMap<>(Map.of("fpm", new ArrayList<>(), "eu-dokument", new ArrayList<>(), "EUN", new ArrayList<>()));

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void every_document_of_each_kind_comes_once_and_then_one_page_of_each_kind_is_asked_for() {
        IntStream.rangeClosed(1, 45).forEach(i -> add("fpm", "HE06FPM" + i, "2026-11-10"));
        add("eu-dokument", "HEB6447", "2026-11-01");
        source.answering(this::answer);

        var first = source.round();
        assertThat(first.ids()).hasSize(46).doesNotHaveDuplicates().contains("HE06FPM45", "HEB6447");
        assertThat(text(first.records().getFirst().page().orElseThrow())).contains("\"dokumentstatus\"");
        assertThat(first.ended()).isInstanceOf(Ended.Whole.class);

        var second = source.round();
        assertThat(second.delivered()).isEmpty();
        assertThat(second.questions()).hasSize(3);
    }

    @Test
    void one_hit_that_is_no_list_and_no_hit_at_all_are_understood() {
        add("fpm", "HE06FPM1", "2026-11-10");
        source.answering(this::answer);

        assertThat(source.round().ids()).containsExactly("HE06FPM1");
    }

    @Test
    void a_new_document_and_one_that_has_been_changed_are_taken_and_no_others() {
        IntStream.rangeClosed(1, 5).forEach(i -> add("EUN", "HE0N" + i, "2026-11-10"));
        source.answering(this::answer);
        source.round();

        list("EUN").addFirst(document("HE0N6", "2026-11-23", "2026-11-23 09:00:00"));
        list("EUN").set(2, document("HE0N2", "2026-11-10", "2026-11-23 10:00:00"));

        assertThat(source.round().ids()).containsExactly("HE0N6", "HE0N2");
    }

    @Test
    void what_is_older_than_half_a_year_is_left_to_the_files() {
        add("fpm", "HE06FPM2", "2026-11-10");
        add("fpm", "H706FPM51", "2020-07-30");
        source.answering(this::answer);

        assertThat(source.round().ids()).containsExactly("HE06FPM2");
    }

    @Test
    void a_walk_that_broke_off_is_not_taken_for_whole_by_the_next() {
        IntStream.rangeClosed(1, 50).forEach(i -> add("fpm", "HE06FPM" + i, "2026-11-10"));
        source.answering(this::answer).atMost(30);

        var first = source.round();
        assertThat(first.ended()).isInstanceOf(Ended.Paused.class);
        assertThat(first.ids()).hasSize(28);

        source.atMost(1_000);
        assertThat(source.round().ids())
                .as("also what stands after pages of known ones")
                .hasSize(22);
    }

    @Test
    void a_name_with_spaces_is_asked_for_and_one_without_a_text_comes_by_its_entry() {
        add("EUN", "eun-2026-bih. 52 s. 1", "2026-11-10");
        source.answering(question -> question.path().startsWith("/dokumentstatus") ? status(404) : answer(question));

        var round = source.round();
        assertThat(round.questions())
                .extracting(Question::path)
                .contains("/dokumentstatus/EUN-2026-BIH.%2052%20S.%201.json");
        assertThat(round.records())
                .singleElement()
                .satisfies(one -> assertThat(one.listing()).isPresent());
    }

    @Test
    void a_server_that_answers_something_else_than_was_asked_is_found_out() {
        source.answering(_ ->
                json("{\"dokumentlista\":{\"@q\":\"doktyp=SFS&sort=rel\",\"@traffar\":\"10956\",\"dokument\":[%s]}}"
                        .formatted(document("sfs-1", "2026-11-10", "x"))));

        var round = source.round();
        assertThat(round.delivered()).isEmpty();
        assertThat(round.ended())
                .isInstanceOfSatisfying(
                        Ended.Strange.class,
                        strange -> assertThat(strange.detail()).isEqualTo("@q"));
    }

    @Test
    void a_list_that_is_no_json_and_one_that_is_cut_off_are_told_of() {
        source.answering(
                _ -> json("{\"dokumentlista\":{\"@q\":\"doktyp=fpm\",\"dokument\":[{\"dok_id\":\"HE06FPM1\"}, {\"dok"));
        assertThat(source.round().ended()).isInstanceOf(Ended.Strange.class);

        source.answering(_ -> LiveSource.cutOff("{\"dokumentlista\":"));
        assertThat(source.round().ended()).isInstanceOf(Ended.Failed.class);
    }

    private List<String> list(String type) {
        return Objects.requireNonNull(lists.get(type));
    }

    private void add(String type, String id, String day) {
        list(type).add(document(id, day, day + " 08:00:00"));
    }

    private Answer answer(Question question) {
        if (question.path().startsWith("/dokumentstatus/")) {
            return json("{\"dokumentstatus\":{\"dokument\":{\"dok_id\":\"%s\"}}}".formatted(question.path()));
        }
        var asked = URLDecoder.decode(question.path(), StandardCharsets.UTF_8);
        var all = list(asked.replaceFirst(".*doktyp=([^&]+).*", "$1"));
        int page = Integer.parseInt(asked.replaceFirst(".*&p=(\\d+).*", "$1"));
        var some = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        var documents = switch (some.size()) {
            case 0 -> "null";
            // One hit is an object, and no list of one.
            case 1 -> some.getFirst();
            default -> some.stream().collect(Collectors.joining(",", "[", "]"));
        };
        return json("{\"dokumentlista\":{\"@q\":\"%s\",\"@traffar\":\"%d\",%s\"dokument\":%s}}"
                .formatted(
                        question.path().replaceFirst(".*\\?", ""),
                        all.size(),
                        page * PAGE < all.size() ? "\"@nasta_sida\":\"//data.riksdagen.se/dokumentlista/?p=2\"," : "",
                        documents));
    }

    private static String document(String id, String day, String changed) {
        return "{\"traff\":\"1\",\"dok_id\":\"%s\",\"titel\":\"En\\ntitel\",\"datum\":\"%s\",\"systemdatum\":\"%s\",\"notis\":null}"
                .formatted(id, day, changed);
    }
}
