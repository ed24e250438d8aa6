package se.utblick.watch.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.connect.LiveSource.json;
import static se.utblick.watch.connect.LiveSource.text;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Kind;
import se.utblick.watch.connect.LiveSource.Question;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.StubServer.Answer;

class UnionActsTest {

    private final LiveSource source = new LiveSource("cellar");
    private final List<String> acts = new ArrayList<>();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void each_act_of_the_last_weeks_comes_once_with_its_text_in_swedish_or_else_in_english() {
        acts.add(act("52026PC0447", "Förslag", "Proposal"));
        acts.add(act("52026DC0512", "", "Communication"));
        source.answering(this::answer);

        var first = source.round();
        assertThat(first.ids()).containsExactly(work("52026PC0447"), work("52026DC0512"));
        assertThat(text(first.records().get(0).page().orElseThrow())).contains("på svenska");
        assertThat(text(first.records().get(1).page().orElseThrow())).contains("in English");
        assertThat(text(first.records().get(0).listing().orElseThrow())).contains("typed-literal", "Förslag");
        assertThat(first.records())
                .extracting(one -> LiveSource.read(one).title())
                .containsExactly("Proposal", "Communication");

        var second = source.round();
        assertThat(second.delivered()).isEmpty();
        assertThat(second.questions()).hasSize(1);
    }

    @Test
    void the_first_walk_goes_back_two_months_and_every_later_one_two_weeks() {
        source.answering(this::answer);

        assertThat(query(source.round().questions().getFirst()))
                .contains("\"2026-09-25\"^^xsd:date", "^5[0-9]{4}(PC|DC|JC)");
        assertThat(query(source.round().questions().getFirst())).contains("\"2026-11-10\"^^xsd:date");
    }

    @Test
    void a_title_that_is_translated_later_is_a_change() {
        acts.add(act("52026PC0447", "", "Proposal"));
        source.answering(this::answer);
        source.round();

        acts.set(0, act("52026PC0447", "Förslag", "Proposal"));
        assertThat(source.round().ids()).containsExactly(work("52026PC0447"));
    }

    @Test
    void of_several_addresses_the_first_is_the_act_and_none_inside_is_reached() {
        acts.add(act("52026PC0447", "Förslag", "Proposal"));
        var first = new String[] {source.address("/DOC_1")};
        source.answering(question -> switch (question.page()) {
            case "/resource/celex/52026PC0447" ->
                exchange -> {
                    var page = "<ul><li><a href='%s'>act</a><li><a href='/DOC_2'>annex</a></ul>"
                            .formatted(first[0])
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(300, page.length);
                    exchange.getResponseBody().write(page);
                };
            case "/DOC_1" -> text("application/xhtml+xml", "<html><body>The act itself</body></html>");
            default -> answer(question);
        });

        assertThat(text(source.round().records().getFirst().page().orElseThrow()))
                .contains("The act itself");

        first[0] = "http://10.0.0.1/DOC_1";
        acts.add(act("52026DC0001", "", "x"));
        acts.set(0, act("52026PC0447", "Ny titel", "Proposal"));
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.INTERNAL));
    }

    @Test
    void more_than_one_page_of_acts_is_gone_through_and_an_act_that_is_found_twice_comes_once() {
        IntStream.rangeClosed(1, 520).forEach(i -> acts.add(act("52026DC" + "%04d".formatted(i), "", "t")));
        acts.add(act("52026DC0001", "", "another date"));
        source.answering(question -> question.page().startsWith("/resource") ? status(404) : answer(question))
                .atMost(3_000);

        var first = source.round();
        assertThat(first.questions().stream().filter(one -> one.page().contains("sparql")))
                .hasSize(2);
        assertThat(first.ids()).hasSize(520).doesNotHaveDuplicates();
        assertThat(source.round().delivered()).isEmpty();
    }

    @Test
    void an_empty_answer_with_status_202_and_a_gateway_that_gives_up_are_failures_and_no_result_is_none() {
        source.answering(_ -> status(202));
        assertThat(source.round().ended())
                .isInstanceOfSatisfying(
                        Ended.Failed.class,
                        failed -> assertThat(failed.detail()).isEqualTo("202"));
        source.answering(_ -> status(504));
        assertThat(source.round().ended()).isInstanceOf(Ended.Failed.class);
        source.answering(_ -> json("{\"results\":[]}"));
        assertThat(source.round().ended()).isInstanceOf(Ended.Strange.class);

        source.answering(this::answer);
        assertThat(source.round().ended()).isInstanceOf(Ended.Whole.class);
    }

    @Test
    void the_committee_of_the_regions_is_asked_for_by_its_name() {
        try (var regions = new LiveSource("cellar-cor")) {
            acts.add(act("52026AR0012", "Yttrande", "Opinion"));
            acts.add(act("DROP TABLE", "Yttrande", "Opinion"));
            regions.answering(this::answer);

            var round = regions.round();
            assertThat(round.ids()).containsExactly(work("52026AR0012"));
            assertThat(round.broken()).hasSize(1);
            assertThat(LiveSource.read(round.records().getFirst()).kind()).isEqualTo(Kind.OPINION);
            assertThat(query(round.questions().getFirst())).contains("/corporate-body/COR>", "(AR|IR)");
        }
    }

    private Answer answer(Question question) {
        if (question.page().equals("/webapi/rdf/sparql")) {
            int skip = Integer.parseInt(query(question).strip().replaceFirst("(?s).*OFFSET (\\d+)$", "$1"));
            return json("{\"head\":{\"vars\":[\"celex\"]},\"results\":{\"distinct\":false,\"bindings\":[%s]}}"
                    .formatted(acts.stream().skip(skip).limit(500).collect(Collectors.joining(","))));
        }
        return exchange -> {
            boolean swedish = "swe".equals(exchange.getRequestHeaders().getFirst("Accept-Language"));
            (swedish && question.page().endsWith("DC0512")
                            ? status(404)
                            : text(
                                    "application/xhtml+xml",
                                    "<html><body>%s</body></html>".formatted(swedish ? "på svenska" : "in English")))
                    .to(exchange);
        };
    }

    private static String work(String celex) {
        return UUID.nameUUIDFromBytes(celex.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String query(Question question) {
        return URLDecoder.decode(question.body(), StandardCharsets.UTF_8);
    }

    private static String act(String celex, String swedish, String english) {
        return "{\"work\":{\"type\":\"uri\",\"value\":\"http://publications.europa.eu/resource/cellar/%s\"},\"celex\":{\"type\":\"typed-literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#string\",\"value\":\"%s\"},\"date\":{\"type\":\"typed-literal\",\"value\":\"2026-11-20\"},%s\"ten\":{\"type\":\"literal\",\"xml:lang\":\"en\",\"value\":\"%s\"}}"
                .formatted(
                        work(celex),
                        celex,
                        swedish.isEmpty() ? "" : "\"tsv\":{\"type\":\"literal\",\"value\":\"" + swedish + "\"},",
                        english);
    }
}
