package se.utblick.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.fetch.Fetched.Choices;
import se.utblick.watch.fetch.Fetched.Failed;
import se.utblick.watch.fetch.Fetched.Fresh;
import se.utblick.watch.fetch.Fetched.Nothing;
import se.utblick.watch.fetch.Fetched.Refused;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.Request.Wanted;

/** What is asked of sources that are more than a feed. */
class AskingTest {

    private static final String JSON = "{\"data\":[]}";

    private final StubServer server = new StubServer();
    private final Fetcher fetcher =
            FetcherSamples.reaching(server, InstantSource.fixed(Instant.parse("2026-11-24T10:00:00Z")));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void only_json_is_an_answer_where_json_is_wanted() {
        server.at("/json", text("application/json;charset=UTF-8", " \n[1]"))
                .at("/mistyped", text("text/html", JSON))
                .at("/shell", text("text/html", "<!DOCTYPE html><html><app-root></app-root></html>"))
                .at("/mislabelled", text("application/json", "<html><body>Sign in</body></html>"))
                .at("/words", text("application/json", "general_error"))
                .at("/blank", text("application/json", "   "))
                .at("/challenge", status(202));

        assertThat(asked(json("/json"))).isEqualTo(" \n[1]");
        assertThat(asked(json("/mistyped"))).isEqualTo(JSON);
        assertThat(fetched(json("/shell"))).isEqualTo(new Failed(Why.WEB_PAGE, ""));
        assertThat(fetched(json("/mislabelled"))).isEqualTo(new Failed(Why.WEB_PAGE, ""));
        assertThat(fetched(json("/words"))).isEqualTo(new Failed(Why.NOT_JSON, ""));
        assertThat(fetched(json("/blank"))).isEqualTo(new Failed(Why.NOT_JSON, ""));
        assertThat(fetched(json("/challenge"))).isEqualTo(new Failed(Why.STATUS, "202"));
    }

    @Test
    void what_kind_and_what_language_is_wanted_is_said() {
        server.at("/text", text("application/xhtml+xml", "<html xmlns='x'><body/></html>"));

        asked(Request.of(server.address("/text"), Wanted.XHTML).inLanguages("swe"));

        assertThat(server.asked("Accept")).isEqualTo("application/xhtml+xml");
        assertThat(server.asked("Accept-Language")).isEqualTo("swe");
    }

    @Test
    void a_question_in_json_or_as_a_form_arrives_as_it_was_said() {
        server.at("/echo", AskingTest::echo);

        assertThat(asked(json("/echo").saying(new Body.Json("{\"query\":\"å\"}"))))
                .isEqualTo("[\"POST\", \"application/json; charset=UTF-8\"]{\"query\":\"å\"}");
        assertThat(asked(json("/echo").saying(new Body.Form(Map.of("query", "select ?x & så")))))
                .isEqualTo(
                        "[\"POST\", \"application/x-www-form-urlencoded; charset=UTF-8\"]query=select+%3Fx+%26+s%C3%A5");
    }

    @Test
    void parts_that_must_be_files_are_files() {
        server.at("/echo", AskingTest::echo);
        var parts = new LinkedHashMap<String, String>();
        parts.put("query", "{\"bool\":{}}");
        parts.put("languages", "[\"en\"]");

        var said = asked(json("/echo").saying(new Body.Files(parts)));

        assertThat(said)
                .containsPattern("multipart/form-data; *boundary=")
                .contains("name=\"query\"; filename=\"query.json\"", "name=\"languages\"; filename=\"languages.json\"")
                .contains("Content-Type: application/json", "{\"bool\":{}}", "[\"en\"]");
    }

    @Test
    void what_was_said_is_said_again_where_we_are_sent_on_or_not_at_all() {
        server.at("/echo", AskingTest::echo)
                .at("/keep", status(307, "Location", "/echo"))
                .at("/lose", status(302, "Location", "/echo"))
                .at("/inside", status(308, "Location", "http://10.0.0.1/"));
        var said = new Body.Json("{}");

        assertThat(asked(json("/keep").saying(said))).endsWith("{}");
        assertThat(fetched(json("/lose").saying(said))).isEqualTo(new Failed(Why.STATUS, "302"));
        assertThat(fetched(json("/inside").saying(said))).isEqualTo(new Refused(Why.INTERNAL, "10.0.0.1"));
    }

    @Test
    void nothing_is_an_answer_where_the_source_says_it_so_and_a_failure_elsewhere() {
        server.at("/none", status(204)).at("/missing", status(404));

        assertThat(fetched(json("/none").nothingAt(204, 404))).isEqualTo(new Nothing());
        assertThat(fetched(json("/missing").nothingAt(204, 404))).isEqualTo(new Nothing());
        assertThat(fetched(json("/missing"))).isEqualTo(new Failed(Why.STATUS, "404"));
    }

    @Test
    void several_addresses_of_the_same_are_told_and_none_of_them_is_followed() {
        server.at("/celex", exchange -> {
            var page =
                    "<html><ul><li><a href='/DOC_1'>act</a></li><li><a href='http://10.0.0.1/DOC_2'>annex</a></li></ul>"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(300, page.length);
            exchange.getResponseBody().write(page);
        });

        assertThat(fetched(Request.of(server.address("/celex"), Wanted.XHTML)))
                .isEqualTo(new Choices(List.of(server.address("/DOC_1"), "http://10.0.0.1/DOC_2")));
        assertThat(server.visits()).isEqualTo(1);
        assertThat(fetcher.feed(server.address("/celex"), Validators.NONE)).isEqualTo(new Failed(Why.STATUS, "300"));
    }

    @Test
    void what_is_cut_off_in_the_middle_came_damaged() {
        server.at("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"data\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the server went away");
        });

        assertThat(fetched(json("/cut"))).isEqualTo(new Failed(Why.DAMAGED, ""));
    }

    @Test
    void a_machine_is_left_alone_between_two_questions() {
        server.at("/json", text("application/json", JSON));
        var unhurried = json("/json").after(Duration.ofMillis(300));

        long start = System.nanoTime();
        asked(unhurried);
        asked(unhurried);
        asked(unhurried);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(600), Duration.ofMillis(5_000));
    }

    @Test
    void an_answer_that_is_worked_out_meanwhile_may_take_three_times_as_long() {
        var hasty = new Fetcher(
                InetAddress::getAllByName,
                new Settings(
                        "", Settings.usual("", List.of(server.allowance())).allowed(), 1_000, Duration.ofSeconds(1), 5),
                InstantSource.fixed(Instant.parse("2026-11-24T10:00:00Z")));
        server.at("/slow", exchange -> {
            try {
                Thread.sleep(1_500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            text("application/json", JSON).to(exchange);
        });

        assertThat(hasty.fetch(json("/slow"), Validators.NONE)).isEqualTo(new Failed(Why.TOO_SLOW, ""));
        assertThat(hasty.fetch(json("/slow").patiently(), Validators.NONE)).isInstanceOf(Fresh.class);
    }

    private Request json(String path) {
        return Request.of(server.address(path), Wanted.JSON);
    }

    private Fetched fetched(Request request) {
        return fetcher.fetch(request, Validators.NONE);
    }

    private String asked(Request request) {
        assertThat(fetched(request)).isInstanceOf(Fresh.class);
        return new String(((Fresh) fetched(request)).bytes().bytes(), StandardCharsets.UTF_8);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        text(
                        "application/json",
                        "[\"%s\", \"%s\"]"
                                        .formatted(
                                                exchange.getRequestMethod(),
                                                exchange.getRequestHeaders().getFirst("Content-Type"))
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .to(exchange);
    }
}
