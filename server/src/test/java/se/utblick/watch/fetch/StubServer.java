package se.utblick.watch.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine, for one test: it answers as it is told and counts who came. */
public final class StubServer implements AutoCloseable {

    /** What a path answers. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final AtomicInteger visits = new AtomicInteger();
    private volatile Headers lastAsked = new Headers();

    public StubServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public StubServer at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            visits.incrementAndGet();
            lastAsked = exchange.getRequestHeaders();
            try (exchange) {
                answer.to(exchange);
            }
        });
        return this;
    }

    public static Answer text(String type, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Answer status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(code, -1);
        };
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public String allowance() {
        return "127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public int visits() {
        return visits.get();
    }

    public String asked(String header) {
        return String.valueOf(lastAsked.getFirst(header));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
