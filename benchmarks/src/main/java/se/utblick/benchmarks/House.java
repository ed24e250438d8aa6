package se.utblick.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application as its users start it, on a port of its own. */
final class House implements AutoCloseable {

    private static final Path SCRIPT = Path.of("..", "utblick");

    private final Process process;
    private final Path log;
    private final int port;

    private House(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it without waiting for anything. */
    static House start(Path data, String javaOptions) throws IOException {
        int port;
        try (var probe = new ServerSocket(0)) {
            port = probe.getLocalPort();
        }
        var log = Files.createTempFile("utblick", ".log");
        var process = command(data, javaOptions, List.of("--port", Integer.toString(port)), log);
        return new House(process, log, port);
    }

    /** Runs one of its tools to the end and gives back what it printed. */
    static String tool(Path data, List<String> arguments) throws IOException, InterruptedException {
        var log = Files.createTempFile("utblick", ".log");
        command(data, "", arguments, log).waitFor();
        return Files.readString(log);
    }

    private static Process command(Path data, String javaOptions, List<String> arguments, Path log) throws IOException {
        var words = new ArrayList<>(List.of(SCRIPT.toString(), "--data", data.toString()));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("UTBLICK_JAVA_OPTIONS", javaOptions);
        return builder.start();
    }

    House awaitReady() throws IOException, InterruptedException {
        while (!Files.readString(log).contains("is ready at")) {
            demandAlive();
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** Nobody waits for one that has died; what it said last is the reason. */
    void demandAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(log));
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
