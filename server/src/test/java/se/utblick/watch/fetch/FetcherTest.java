package se.utblick.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.watch.fetch.StubServer.status;
import static se.utblick.watch.fetch.StubServer.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.utblick.watch.fetch.Fetched.Failed;
import se.utblick.watch.fetch.Fetched.Fresh;
import se.utblick.watch.fetch.Fetched.NotNow;
import se.utblick.watch.fetch.Fetched.Refused;
import se.utblick.watch.fetch.Fetched.Unchanged;
import se.utblick.watch.fetch.Fetched.Why;

class FetcherTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String FEED = "<rss version='2.0'><channel><title>t</title></channel></rss>";

    private final StubServer server = new StubServer();
    private final StubServer inside = new StubServer().at("/", text("text/plain", "secret"));
    private final Fetcher fetcher = fetcher(InetAddress::getAllByName, Duration.ofSeconds(20));

    @AfterEach
    void close() {
        server.close();
        inside.close();
    }

    @Test
    void what_is_new_comes_with_what_it_is_known_by() {
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 10:00:00 GMT");
            text("application/rss+xml; charset=ISO-8859-1", FEED).to(exchange);
        });

        var fresh = (Fresh) get("/feed");

        assertThat(new String(fresh.bytes().bytes(), StandardCharsets.UTF_8)).isEqualTo(FEED);
        assertThat(fresh.validators())
                .isEqualTo(new Validators(server.address("/feed"), "\"v1\"", "Mon, 23 Nov 2026 10:00:00 GMT"));
        assertThat(fresh.charset()).contains("ISO-8859-1");
        assertThat(server.asked("User-Agent")).isEqualTo("Utblick (+mailto:watch@prov.example)");
        assertThat(server.asked("If-None-Match")).isEqualTo("null");
    }

    @Test
    void what_has_not_changed_is_asked_for_by_what_it_is_known_by_and_not_sent_again() {
        server.at("/feed", status(304));

        assertThat(fetcher.feed(
                        server.address("/feed"),
                        new Validators(server.address("/feed"), "W/\"v1\"", "Mon, 23 Nov 2026 10:00:00 GMT")))
                .isEqualTo(new Unchanged());
        assertThat(server.asked("If-None-Match")).isEqualTo("W/\"v1\"");
        assertThat(server.asked("If-Modified-Since")).isEqualTo("Mon, 23 Nov 2026 10:00:00 GMT");
    }

    @Test
    void a_server_that_asks_us_to_come_again_later_is_obeyed() {
        server.at("/seconds", status(429, "Retry-After", "3600"))
                .at("/date", status(503, "Retry-After", "Tue, 24 Nov 2026 12:30:00 GMT"))
                .at("/past", status(429, "Retry-After", "Tue, 24 Nov 2020 12:30:00 GMT"))
                .at("/ages", status(429, "Retry-After", "99999999999999999999"))
                .at("/nonsense", status(429, "Retry-After", "soon"))
                .at("/silent", status(503));

        assertThat(get("/seconds")).isEqualTo(new NotNow(NOW.plus(Duration.ofHours(1))));
        assertThat(get("/date")).isEqualTo(new NotNow(Instant.parse("2026-11-24T12:30:00Z")));
        assertThat(get("/past")).isEqualTo(new NotNow(NOW.plus(Duration.ofMinutes(1))));
        assertThat(get("/ages")).isEqualTo(new NotNow(NOW.plus(Duration.ofDays(7))));
        assertThat(get("/nonsense")).isEqualTo(new Failed(Why.BUSY, "429"));
        assertThat(get("/silent")).isEqualTo(new Failed(Why.BUSY, "503"));
    }

    @Test
    void a_web_page_with_status_200_is_a_failure_and_a_feed_with_the_wrong_type_is_none() {
        server.at("/page", text("application/rss+xml", "\n<!-- x --><!DOCTYPE html><html><body>Logga in</body></html>"))
                .at("/bare", text("text/html", "<html lang='sv'></html>"))
                .at("/feed", text("text/html", "<?xml version='1.0'?>" + FEED))
                .at("/empty", text("application/rss+xml", ""))
                .at("/accepted", status(202))
                .at("/choices", status(300))
                .at("/gone", status(410));

        assertThat(get("/page")).isEqualTo(new Failed(Why.WEB_PAGE, ""));
        assertThat(get("/bare")).isEqualTo(new Failed(Why.WEB_PAGE, ""));
        assertThat(get("/feed")).isInstanceOf(Fresh.class);
        assertThat(get("/empty")).isEqualTo(new Failed(Why.EMPTY, ""));
        assertThat(get("/accepted")).isEqualTo(new Failed(Why.STATUS, "202"));
        assertThat(get("/choices")).isEqualTo(new Failed(Why.STATUS, "300"));
        assertThat(get("/gone")).isEqualTo(new Failed(Why.STATUS, "410"));
    }

    @Test
    void five_times_sent_on_is_followed_and_six_is_not() {
        for (int i = 1; i <= 6; i++) {
            server.at("/on" + i, status(i % 2 == 0 ? 301 : 307, "Location", i == 1 ? "/feed" : "on" + (i - 1)));
        }
        server.at("/feed", text("text/xml", FEED))
                .at("/loop", status(302, "Location", "/loop"))
                .at("/nowhere", status(302));

        assertThat(get("/on5"))
                .isInstanceOfSatisfying(
                        Fresh.class,
                        fresh -> assertThat(fresh.address().getPath()).isEqualTo("/feed"));
        assertThat(get("/on6")).isEqualTo(new Failed(Why.TOO_MANY_REDIRECTS, ""));
        assertThat(get("/loop")).isEqualTo(new Failed(Why.TOO_MANY_REDIRECTS, ""));
        assertThat(get("/nowhere")).isEqualTo(new Failed(Why.STATUS, "302"));
    }

    @Test
    void nobody_can_send_us_on_to_an_address_inside() {
        for (var location : List.of(
                inside.address("/"),
                "http://localhost:" + inside.port() + "/",
                "http://[::1]:" + inside.port() + "/",
                "http://[::ffff:127.0.0.1]:" + inside.port() + "/",
                "//127.0.0.1:" + inside.port() + "/",
                "http://2130706433:" + inside.port() + "/",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/hostname",
                "ftp://127.0.0.1/")) {
            var path = "/to" + Integer.toHexString(location.hashCode());
            server.at(path, status(302, "Location", location));

            assertThat(get(path)).as(location).isInstanceOf(Refused.class);
        }
        assertThat(inside.visits()).isZero();
    }

    @Test
    void only_the_address_that_gave_us_something_to_know_it_by_is_told_it_again() {
        server.at("/moved", exchange -> {
                    assertThat(exchange.getRequestHeaders().getFirst("If-None-Match"))
                            .isNull();
                    status(301, "Location", "/feed").to(exchange);
                })
                .at("/elsewhere", status(302, "Location", "/other"))
                .at("/feed", status(304))
                .at("/other", text("text/xml", FEED));
        var known = new Validators(server.address("/feed"), "\"v1\"", "");

        assertThat(fetcher.feed(server.address("/moved"), known)).isEqualTo(new Unchanged());
        assertThat(server.asked("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(fetcher.feed(server.address("/elsewhere"), known)).isInstanceOf(Fresh.class);
        assertThat(server.asked("If-None-Match")).isEqualTo("null");
    }

    @Test
    void a_name_that_changes_its_mind_after_it_was_checked_changes_nothing() {
        var asked = new AtomicInteger();
        // The first answer is allowed; every later one leads inside.
        var fickle = fetcher(
                host -> new InetAddress[] {
                    InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
                },
                Duration.ofSeconds(20));
        server.at("/feed", text("text/xml", FEED)).at("/again", status(302, "Location", "/feed"));

        assertThat(fickle.feed("http://rebind.example:" + server.port() + "/feed", Validators.NONE))
                .isInstanceOf(Fresh.class);
        assertThat(asked.get())
                .as("looked up once, and not again by whoever connects")
                .isEqualTo(1);

        asked.set(0);
        assertThat(fickle.feed("http://rebind.example:" + server.port() + "/again", Validators.NONE))
                .isEqualTo(new Refused(Why.INTERNAL, "rebind.example"));
    }

    @Test
    void one_address_inside_among_others_is_enough_to_refuse() {
        var mixed = fetcher(
                host -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("10.0.0.1")},
                Duration.ofSeconds(20));

        assertThat(mixed.feed("http://mixed.example:" + server.port() + "/", Validators.NONE))
                .isEqualTo(new Refused(Why.INTERNAL, "mixed.example"));
        assertThat(server.visits()).isZero();
    }

    @Test
    void nothing_on_this_machine_is_reached_unless_it_is_allowed_by_address_and_port() {
        var usual = new Fetcher("", List.of(), InstantSource.fixed(NOW));

        assertThat(usual.feed(server.address("/"), Validators.NONE)).isEqualTo(new Refused(Why.INTERNAL, "127.0.0.1"));
        assertThat(fetcher.feed(inside.address("/"), Validators.NONE))
                .isEqualTo(new Refused(Why.INTERNAL, "127.0.0.1"));
        assertThat(usual.feed("http://prov.example:25/", Validators.NONE)).isEqualTo(new Refused(Why.WRONG_PORT, "25"));
        assertThat(server.visits() + inside.visits()).isZero();
    }

    @Test
    void a_server_that_drips_or_never_answers_is_left() throws InterruptedException {
        var hasty = fetcher(InetAddress::getAllByName, Duration.ofMillis(700));
        var gone = new CountDownLatch(1);
        server.at("/drip", exchange -> {
                    try {
                        drip(exchange, 50);
                    } catch (IOException nobodyListens) {
                        gone.countDown();
                    }
                })
                .at("/silent", exchange -> pause(3_000));

        for (var path : List.of("/drip", "/silent")) {
            long start = System.nanoTime();
            assertThat(hasty.feed(server.address(path), Validators.NONE)).isEqualTo(new Failed(Why.TOO_SLOW, ""));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(gone.await(10, TimeUnit.SECONDS))
                .as("the connection is closed, and not only left")
                .isTrue();
    }

    @Test
    void no_more_is_taken_than_a_feed_can_be_packed_or_not() {
        server.at("/endless", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    pour(exchange, false);
                })
                .at("/bomb", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, 0);
                    pour(exchange, true);
                })
                .at("/long", exchange -> {
                    exchange.sendResponseHeaders(200, 1L << 40);
                    exchange.getResponseBody().write('<');
                    exchange.getResponseBody().flush();
                });

        assertThat(get("/endless")).isEqualTo(new Failed(Why.TOO_LARGE, ""));
        assertThat(get("/bomb")).isEqualTo(new Failed(Why.TOO_LARGE, ""));
        assertThat(get("/long")).isEqualTo(new Failed(Why.TOO_LARGE, ""));
    }

    @Test
    void what_is_packed_is_unpacked_and_what_is_packed_strangely_or_damaged_is_told_of() {
        server.at("/packed", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "GZIP");
                    exchange.sendResponseHeaders(200, 0);
                    try (var out = new GZIPOutputStream(exchange.getResponseBody())) {
                        out.write(FEED.getBytes(StandardCharsets.UTF_8));
                    }
                })
                .at("/strange", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "br");
                    text("text/xml", "x").to(exchange);
                })
                .at("/damaged", exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    text("text/xml", FEED).to(exchange);
                });

        assertThat(get("/packed"))
                .isInstanceOfSatisfying(
                        Fresh.class,
                        fresh -> assertThat(new String(fresh.bytes().bytes(), StandardCharsets.UTF_8))
                                .isEqualTo(FEED));
        assertThat(get("/strange")).isEqualTo(new Failed(Why.STRANGE_ENCODING, "br"));
        assertThat(get("/damaged")).isEqualTo(new Failed(Why.DAMAGED, ""));
    }

    @Test
    void one_machine_is_asked_one_thing_at_a_time() throws InterruptedException {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        server.at("/feed", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            pause(50);
            now.decrementAndGet();
            text("text/xml", FEED).to(exchange);
        });
        var done = new CountDownLatch(6);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                many.execute(() -> {
                    try {
                        get("/feed");
                    } finally {
                        done.countDown();
                    }
                });
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(most.get()).isEqualTo(1);
        assertThat(server.visits()).isEqualTo(6);
    }

    @Test
    void a_name_that_nobody_knows_and_a_machine_that_does_not_answer_are_failures() {
        var lost = fetcher(
                host -> {
                    throw new UnknownHostException(host);
                },
                Duration.ofSeconds(20));

        assertThat(lost.feed("https://nobody.example/", Validators.NONE))
                .isEqualTo(new Failed(Why.UNKNOWN_NAME, "nobody.example"));
        server.close();
        assertThat(get("/feed"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.NO_ANSWER));
    }

    private Fetched get(String path) {
        return fetcher.feed(server.address(path), Validators.NONE);
    }

    private Fetcher fetcher(Fetcher.Names names, Duration time) {
        var usual = Settings.usual("mailto:watch@prov.example", List.of(server.allowance()));
        return new Fetcher(
                names,
                new Settings(usual.contact(), usual.allowed(), usual.most(), time, usual.redirects()),
                InstantSource.fixed(NOW));
    }

    private static void drip(HttpExchange exchange, long millis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 400; i++) {
            pause(millis);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        }
    }

    private static void pour(HttpExchange exchange, boolean packed) throws IOException {
        var piece = new byte[1 << 20];
        try (var out = packed ? new GZIPOutputStream(exchange.getResponseBody()) : exchange.getResponseBody()) {
            for (int i = 0; i < 500; i++) {
                out.write(piece);
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(Math.min(millis, 5_000));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
