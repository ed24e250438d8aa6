package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utblick.watch.collect.Collected;
import se.utblick.watch.collect.Delivered;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.Reading;
import se.utblick.watch.collect.Unreadable;
import se.utblick.watch.fetch.FetcherSamples;
import se.utblick.watch.fetch.StubServer;
import se.utblick.watch.fetch.StubServer.Answer;

/** A source on this machine that answers as it is told, and the rounds of asking it. */
final class LiveSource implements AutoCloseable {

    /** What was asked. */
    record Question(String path, String body) {

        String page() {
            return path.replaceFirst("\\?.*", "");
        }
    }

    /** What came of one round. */
    record Round(List<Delivered> delivered, Ended ended, boolean brokenOff, List<Question> questions) {

        List<Recorded> records() {
            return delivered.stream()
                    .flatMap(one -> one instanceof Recorded recorded ? Stream.of(recorded) : Stream.empty())
                    .toList();
        }

        List<String> ids() {
            return records().stream().map(Recorded::nativeId).toList();
        }

        List<Broken> broken() {
            return delivered.stream()
                    .flatMap(one -> one instanceof Broken broken ? Stream.of(broken) : Stream.empty())
                    .toList();
        }
    }

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final StubServer server = new StubServer();
    private final List<Question> questions = Collections.synchronizedList(new ArrayList<>());
    private final String kind;
    private volatile Function<Question, Answer> answers = _ -> StubServer.status(404);
    private List<String> followed = List.of();
    private String cursor = "";
    private int atMost = 1_000;

    LiveSource(String kind) {
        this.kind = kind;
        server.at("/", exchange -> {
            var question = question(exchange);
            questions.add(question);
            answers.apply(question).to(exchange);
        });
    }

    LiveSource answering(Function<Question, Answer> with) {
        this.answers = with;
        return this;
    }

    LiveSource following(String... procedures) {
        this.followed = List.of(procedures);
        return this;
    }

    /** So many questions a round, and no more. */
    LiveSource atMost(int count) {
        this.atMost = count;
        return this;
    }

    Round round() {
        questions.clear();
        var delivered = new ArrayList<Delivered>();
        var source = KnownSources.of(kind).orElseThrow().paced(Duration.ZERO, atMost);
        var round = new Connectors(FetcherSamples.reaching(server, () -> NOW), () -> NOW)
                .round(source, server.address(""), cursor, followed);
        round.delivery().each(delivered::add);
        cursor = round.ended().cursor();
        return new Round(delivered, round.ended(), round.isBrokenOff(), List.copyOf(questions));
    }

    String address(String path) {
        return server.address(path);
    }

    static Answer json(String body) {
        return StubServer.text("application/json", body);
    }

    /** Status 200 and the page that people see instead: how several of the sources fail. */
    static Answer appShell() {
        return StubServer.text(
                "text/html", "<!DOCTYPE html><html><head></head><body><app-root></app-root></body></html>");
    }

    static Answer wait(int seconds) {
        return StubServer.status(429, "Retry-After", String.valueOf(seconds));
    }

    /** The server goes away in the middle of its answer. */
    static Answer cutOff(String beginning) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, beginning.length() + 1_000L);
            exchange.getResponseBody().write(beginning.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        };
    }

    /** The publication that is made of it. */
    static Collected read(Recorded one) {
        try {
            return Reading.of(one.source(), one.nativeId(), one.page(), one.listing());
        } catch (Unreadable unreadable) {
            throw new AssertionError(one.nativeId(), unreadable);
        }
    }

    static String text(Raw raw) {
        return new String(raw.bytes(), UTF_8);
    }

    private static Question question(HttpExchange exchange) throws IOException {
        return new Question(
                exchange.getRequestURI().toString(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
