package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.StubServer.Answer;

class InitiativesTest {

    private final LiveSource source = new LiveSource("have-your-say");
    private final List<String> open = new ArrayList<>();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void each_open_initiative_comes_once_with_its_publications_whatever_page_it_stands_on() {
        IntStream.rangeClosed(1, 130).forEach(i -> open.add(initiative(18_800 + i, "2026/12/28 23:59:59")));
        source.answering(this::answer);

        var first = source.round();
        assertThat(first.ids()).hasSize(130).contains("18801", "18930");
        assertThat(first.records()).allSatisfy(one -> {
            assertThat(text(one.listing().orElseThrow())).contains("\"publications\"");
            assertThat(text(one.page().orElseThrow())).contains("feedbackEndDate");
            assertThat(LiveSource.read(one).facts().deadlines()).hasSize(2);
        });
        assertThat(first.questions()).hasSize(132);
        assertThat(first.questions().getFirst().path()).contains("feedbackStatus=OPEN", "page=0");

        var second = source.round();
        assertThat(second.delivered()).isEmpty();
        assertThat(second.questions()).hasSize(2);
    }

    @Test
    void a_last_day_that_moves_and_a_window_that_closes_are_each_told_once() {
        open.add(initiative(18_805, "2026/12/28 23:59:59"));
        open.add(initiative(18_806, "2026/12/28 23:59:59"));
        source.answering(this::answer);
        source.round();

        open.set(0, initiative(18_805, "2027/01/15 23:59:59"));
        assertThat(source.round().ids()).containsExactly("18805");

        open.remove(1);
        assertThat(source.round().ids()).containsExactly("18806");
        assertThat(source.round().delivered()).isEmpty();
    }

    @Test
    void one_without_a_number_is_told_of_and_the_others_come() {
        open.add("{\"id\":null}");
        open.add("{\"id\":1e300}");
        open.add("{\"id\":18805.5}");
        open.add("{\"id\":\"18805\"}");
        open.add(initiative(18_807, "2026/12/28 23:59:59"));
        source.answering(this::answer);

        var round = source.round();
        assertThat(round.broken()).hasSize(4);
        assertThat(round.ids()).containsExactly("18807");
    }

    @Test
    void the_page_for_people_in_place_of_an_answer_takes_nothing_away() {
        open.add(initiative(18_805, "2026/12/28 23:59:59"));
        source.answering(this::answer);
        source.round();

        source.answering(_ -> LiveSource.appShell());
        var round = source.round();
        assertThat(round.delivered()).isEmpty();
        assertThat(round.ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.WEB_PAGE));

        source.answering(_ -> json("{\"initiativeResultDtoPage\":null}"));
        assertThat(source.round().ended()).isInstanceOf(Ended.Strange.class);

        source.answering(this::answer);
        assertThat(source.round().delivered()).isEmpty();
    }

    @Test
    void when_nothing_can_be_had_one_by_one_the_walk_gives_up_soon() {
        IntStream.rangeClosed(1, 50).forEach(i -> open.add(initiative(18_800 + i, "2026/12/28 23:59:59")));
        source.answering(question -> question.path().contains("groupInitiatives") ? status(502) : answer(question));

        var round = source.round();
        assertThat(round.delivered()).isEmpty();
        assertThat(round.questions()).hasSizeLessThan(8);
        assertThat(round.ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class,
                        failed -> assertThat(failed.detail()).isEqualTo("502"));
    }

    private Answer answer(Question question) {
        if (question.path().contains("/groupInitiatives/")) {
            return json("""
                    {"dossierSummary":"<p>Text</p>","publications":[{"id":1,"type":"OPC_LAUNCHED","endDate":"2026/12/28 23:59:59"},
                    {"id":2,"type":"PROP_REG","reference":"COM(2026)206","endDate":"2027/02/01 23:59:59"}]}""");
        }
        int page = Integer.parseInt(question.path().replaceFirst(".*[?&]page=(\\d+).*", "$1"));
        return json("{\"initiativeResultDtoPage\":{\"content\":[%s],\"totalElements\":%d,\"totalPages\":%d}}"
                .formatted(
                        open.stream().skip(page * 100L).limit(100).collect(Collectors.joining(",")),
                        open.size(),
                        (open.size() + 99) / 100));
    }

    private static String initiative(int id, String end) {
        return """
                {"id":%d.0,"reference":"Ares(2026)7014840","shortTitle":"Skills","currentStatuses":[{"frontEndStage":"OPC_LAUNCHED",
                "receivingFeedbackStatus":"OPEN","feedbackEndDate":"%s","isCurrent":true}]}""".formatted(id, end);
    }
}
