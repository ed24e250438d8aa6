package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.StubServer.Answer;

class FundingCallsTest {

    private static final Pattern NUMBERS = Pattern.compile("pageSize=(\\d+)&pageNumber=(\\d+)");
    private static final Pattern PART =
            Pattern.compile("name=\"(\\w+)\"; filename=\"[^\"]+\"\\s+Content-Type: application/json");

    private final LiveSource source = new LiveSource("funding-tenders");
    private final List<String> rows = Collections.synchronizedList(new ArrayList<>());
    private final List<String> closed = new ArrayList<>();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void every_topic_comes_once_out_of_all_pages_and_the_next_round_brings_none() {
        topics(1, 250);
        source.answering(this::search);

        var first = source.round();
        assertThat(first.ended()).isInstanceOf(Ended.Whole.class);
        assertThat(first.ids()).hasSize(250).doesNotHaveDuplicates().contains("1TOPICSen", "250TOPICSen");
        assertThat(first.questions())
                .as("two totals, and two passes of three pages")
                .hasSize(8);
        assertThat(text(first.records().getFirst().page().orElseThrow())).isEqualTo(rows.getFirst());

        assertThat(source.round().delivered()).isEmpty();
    }

    @Test
    void a_total_that_suddenly_doubles_brings_nothing_new() {
        topics(1, 120);
        source.answering(this::search);
        source.round();

        IntStream.rangeClosed(1, 120)
                .forEach(i -> rows.add(row(9_000 + i, "TOPIC-" + i, "en", "SEDIA_PRD_CENTRICITY", "31094502")));

        var second = source.round();
        assertThat(second.delivered()).isEmpty();
        assertThat(second.ended()).isInstanceOf(Ended.Whole.class);
    }

    @Test
    void the_row_with_its_status_and_day_speaks_for_the_topic_and_the_swedish_one_stands_beside_it() {
        rows.add(
                "{\"reference\":\"5STUBen\",\"language\":\"en\",\"metadata\":{\"identifier\":[\"TOPIC-5\"],\"DATASOURCE\":[\"SEDIA\"]}}");
        rows.add(row(7, "TOPIC-5", "sv", "SEDIA", "31094502"));
        rows.add(row(6, "TOPIC-5", "en", "SEDIA", "31094502"));
        source.answering(this::search);

        assertThat(source.round().records()).singleElement().satisfies(one -> {
            assertThat(one.nativeId()).isEqualTo("6TOPICSen");
            assertThat(LiveSource.read(one).facts().titles()).containsEntry("sv", "Förnybart 7");
            assertThat(text(one.listing().orElseThrow())).contains("7TOPICSsv");
        });
    }

    @Test
    void pages_that_overlap_while_the_index_moves_are_gone_through_until_two_passes_agree() {
        topics(1, 200);
        var moved = new boolean[1];
        source.answering(question -> {
            var answer = search(question);
            if (question.path().contains("pageSize=100&pageNumber=1") && !moved[0]) {
                // A topic is put in first after page one was read: page two begins with the last row of page one.
                moved[0] = true;
                rows.addFirst(row(500, "TOPIC-500", "en", "SEDIA", "31094502"));
            }
            return answer;
        });

        var round = source.round();
        assertThat(round.ended()).isInstanceOf(Ended.Whole.class);
        assertThat(round.ids()).hasSize(201).doesNotHaveDuplicates().contains("500TOPICSen");
    }

    @Test
    void rows_that_the_sorting_would_drop_are_not_lost() {
        topics(1, 30);
        source.answering(question -> search(question, question.body().contains("identifier\",\"order") ? 20 : 30));

        assertThat(source.round().ids()).hasSize(30);
    }

    @Test
    void a_topic_that_is_no_longer_open_is_asked_for_by_name_and_told_as_closed_once() {
        topics(1, 3);
        source.answering(this::search);
        source.round();
        rows.remove(0);
        closed.add(row(1, "TOPIC-1", "en", "SEDIA", "31094503"));

        var round = source.round();
        assertThat(round.ids()).containsExactly("1TOPICSen");
        assertThat(text(round.records().getFirst().page().orElseThrow())).contains("31094503");
        assertThat(source.round().delivered()).isEmpty();
    }

    @Test
    void a_walk_that_breaks_off_hands_over_what_it_has_and_goes_on() {
        topics(1, 250);
        Function<Question, Answer> broken = question ->
                question.path().contains("pageSize=100&pageNumber=2") ? LiveSource.wait(300) : search(question);
        source.answering(broken);

        var first = source.round();
        assertThat(first.ids()).hasSize(100);
        assertThat(first.ended()).isInstanceOf(Ended.Paused.class);

        source.answering(this::search);
        assertThat(source.round().ids()).hasSize(150);
    }

    @Test
    void rubbish_is_told_of_as_what_it_is() {
        source.answering(_ -> text("application/json", "{\"type\":\"throwable\"}"));
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Strange.class,
                        strange -> assertThat(strange.fault()).isEqualTo(Fault.NO_RECORDS));

        source.answering(_ -> status(500));
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class,
                        failed -> assertThat(failed.detail()).isEqualTo("500"));

        source.answering(_ -> LiveSource.appShell());
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.WEB_PAGE));

        source.answering(_ -> LiveSource.cutOff("{\"totalResults\":1,"));
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.DAMAGED));

        rows.add("{\"reference\":\"1\",\"language\":\"en\",\"metadata\":{\"identifier\":\"no list\"}}");
        rows.add("{\"language\":\"en\",\"metadata\":null}");
        source.answering(this::search);
        var round = source.round();
        assertThat(round.ids()).hasSize(1);
        assertThat(round.broken()).hasSize(1);
    }

    private void topics(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(i -> rows.add(row(i, "TOPIC-" + i, "en", "SEDIA", "31094502")));
    }

    private Answer search(Question question) {
        return search(question, Integer.MAX_VALUE);
    }

    /** As the real search: what is not a file is refused, and only what is asked for comes. */
    private Answer search(Question question, int most) {
        var parts = PART.matcher(question.body())
                .results()
                .map(part -> part.group(1))
                .toList();
        if (!parts.containsAll(List.of("query", "languages"))) {
            return text("application/json", "{\"type\":\"throwable\"}");
        }
        var hits = (question.body().contains("\"terms\":{\"identifier\"") ? closed : rows)
                .stream().limit(most).toList();
        var numbers = NUMBERS.matcher(question.path());
        assertThat(numbers.find()).isTrue();
        int size = Integer.parseInt(numbers.group(1));
        int page = Integer.parseInt(numbers.group(2));
        return json("{\"apiVersion\":\"2.151\",\"totalResults\":%d,\"pageNumber\":%d,\"results\":[%s]}"
                .formatted(
                        hits.size(),
                        page,
                        hits.stream().skip((page - 1L) * size).limit(size).collect(Collectors.joining(","))));
    }

    private static String row(int number, String identifier, String language, String index, String status) {
        return """
                {"reference":"%1$dTOPICS%3$s","language":"%3$s","weight":1.%1$d,"checksum":"c%1$d%5$s",
                 "metadata":{"identifier":["%2$s"],"title":["Förnybart %1$d"],"type":["1"],"status":["%5$s"],
                 "startDate":["2026-04-08T00:00:00.000+0000"],"deadlineDate":["2027-03-01T00:00:00.000+0000"],
                 "frameworkProgramme":["43252405"],"descriptionByte":["<p>En text</p>"],"DATASOURCE":["%4$s"]}}""".formatted(number, identifier, language, index, status);
    }
}
