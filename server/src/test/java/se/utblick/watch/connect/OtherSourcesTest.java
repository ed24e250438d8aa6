package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.StubServer.Answer;

/** The European Parliament, the Commission's press and TED. */
class OtherSourcesTest {

    @Nested
    class OfTheParliament {

        private final LiveSource source =
                new LiveSource("europarl").following("2025/0260(COD)", "2024/0258(COD)", "nonsense");
        private final Map<String, Answer> procedures = new HashMap<>(Map.of(
                "/procedures/2025-0260", json(procedure("2025-0260", "\"eli/dl/event/a\"", "2026-12-14")),
                "/procedures/2024-0258", json(procedure("2024-0258", "{\"id\":\"eli/dl/event/b\"}", "2026-12-14"))));

        @Test
        void only_what_is_followed_is_asked_for_and_comes_again_when_something_happens_in_it() {
            source.answering(question -> procedures.getOrDefault(question.page(), status(404)));
            var first = source.round();
            assertThat(first.ids()).containsExactly("2024-0258", "2025-0260");
            assertThat(first.questions().getFirst().path())
                    .isEqualTo("/procedures/2024-0258?format=application%2Fld%2Bjson");
            assertThat(source.round().delivered()).isEmpty();

            procedures.put("/procedures/2025-0260", json(procedure("2025-0260", "\"eli/dl/event/a\"", "2027-01-18")));
            assertThat(source.round().ids()).as("a vote that was moved").containsExactly("2025-0260");
            source.close();
        }

        @Test
        void what_is_not_there_is_nothing_and_an_error_with_status_200_is_a_failure_of_that_one_alone() {
            procedures.put("/procedures/2024-0258", json("{\"error\":\"internal\"}"));
            procedures.remove("/procedures/2025-0260");
            source.answering(question -> procedures.getOrDefault(question.page(), status(204)));

            var round = source.round();
            assertThat(round.delivered()).isEmpty();
            assertThat(round.ended())
                    .isInstanceOfSatisfying(
                            Ended.Strange.class,
                            strange -> assertThat(strange.detail()).isEqualTo("2024-0258"));
            source.close();
        }

        private static String procedure(String id, String event, String foreseen) {
            return """
                    {"data":[{"id":"eli/dl/proc/%s","process_title":{"sv":"Titel"},"current_stage":"RDG1","consists_of":[%s],
                    "was_scheduled_in":[{"id":"eli/dl/x","activity_date":"%s"}]}],"@context":[]}""".formatted(id, event, foreseen);
        }
    }

    @Nested
    class OfThePress {

        private final LiveSource source = new LiveSource("presscorner");
        private final List<String> releases = new ArrayList<>();

        @Test
        void releases_are_read_from_the_newest_until_one_page_holds_none_that_is_new() {
            IntStream.rangeClosed(1, 120).forEach(i -> releases.addFirst(release(i, "Titel")));
            source.answering(this::answer);
            assertThat(source.round().ids()).hasSize(120).startsWith("IP/26/120");

            releases.addFirst(release(121, "Nytt"));
            var second = source.round();
            assertThat(second.ids()).containsExactly("IP/26/121");
            assertThat(second.questions()).hasSize(2);

            assertThat(source.round().questions()).hasSize(1);
            source.close();
        }

        @Test
        void a_walk_that_broke_off_is_gone_through_again_to_its_end() {
            IntStream.rangeClosed(1, 120).forEach(i -> releases.addFirst(release(i, "Titel")));
            source.answering(this::answer).atMost(2);
            assertThat(source.round().ended()).isInstanceOf(Ended.Paused.class);

            source.atMost(100);
            assertThat(source.round().ids()).hasSize(20);
            source.close();
        }

        @Test
        void a_release_without_a_number_is_told_of_and_an_app_shell_is_a_failure() {
            releases.add("{\"title\":\"x\"}");
            source.answering(this::answer);
            assertThat(source.round().broken()).hasSize(1);

            source.answering(_ -> LiveSource.appShell());
            assertThat(source.round().ended()).isInstanceOf(Ended.Failed.class);
            source.close();
        }

        private Answer answer(Question question) {
            int page = Integer.parseInt(question.path().replaceFirst(".*pageNumber=(\\d+).*", "$1"));
            return json("{\"docuLanguageListResources\":[%s]}"
                    .formatted(
                            releases.stream().skip((page - 1) * 50L).limit(50).collect(Collectors.joining(","))));
        }

        private static String release(int number, String title) {
            return "{\"languageCode\":\"EN\",\"title\":\"%s\",\"refCode\":\"IP/26/%d\",\"eventDate\":\"2026-11-23\"}"
                    .formatted(title, number);
        }
    }

    @Nested
    class OfTenders {

        private final LiveSource source = new LiveSource("ted");
        private final List<String> notices = new ArrayList<>();

        @Test
        void all_notices_in_the_county_come_once_page_after_page_by_their_token() {
            IntStream.rangeClosed(1, 230).forEach(i -> notices.add(notice(i)));
            source.answering(question -> answer(question, false));

            var first = source.round();
            assertThat(first.ids()).hasSize(230);
            assertThat(first.questions()).hasSize(3);
            assertThat(first.questions().getFirst().body()).contains("SE321", ">=20260925", "\"ITERATION\"");
            assertThat(text(first.records().getFirst().listing().orElseThrow())).isEqualTo(notice(1));

            var second = source.round();
            assertThat(second.delivered()).isEmpty();
            assertThat(second.questions().getFirst().body()).contains(">=20261121");
            source.close();
        }

        @Test
        void an_answer_that_ran_out_of_time_is_kept_and_told_of_and_asked_for_again() {
            notices.add(notice(1));
            source.answering(question -> answer(question, true));

            var round = source.round();
            assertThat(round.ids()).hasSize(1);
            assertThat(round.ended())
                    .isInstanceOfSatisfying(
                            Ended.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.TOO_SLOW));
            assertThat(source.round().questions().getFirst().body()).contains(">=20260925");
            source.close();
        }

        @Test
        void a_token_that_is_none_is_not_said_again() {
            IntStream.rangeClosed(1, 100).forEach(i -> notices.add(notice(i)));
            source.answering(question -> question.body().contains("iterationNextToken")
                    ? status(500)
                    : json("{\"notices\":[%s],\"iterationNextToken\":\"\\\",\\\"query\\\":\\\"\"}"
                            .formatted(String.join(",", notices))));

            assertThat(source.round().ended()).isInstanceOf(Ended.Whole.class);
            source.close();
        }

        private Answer answer(Question question, boolean timedOut) {
            int start = question.body().contains("iterationNextToken")
                    ? Integer.parseInt(question.body().replaceFirst("(?s).*\"iterationNextToken\":\"t(\\d+)\".*", "$1"))
                    : 0;
            return json("{\"notices\":[%s],\"totalNoticeCount\":%d,\"iterationNextToken\":\"t%d\",\"timedOut\":%s}"
                    .formatted(
                            notices.stream().skip(start).limit(100).collect(Collectors.joining(",")),
                            notices.size(),
                            start + 100,
                            timedOut));
        }

        private static String notice(int number) {
            return "{\"publication-number\":\"%d-2026\",\"PD\":\"2026-11-22T23:00:00Z\"}".formatted(number);
        }
    }
}
