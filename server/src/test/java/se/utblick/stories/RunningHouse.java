package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utblick.HttpVisitor;

/** The application as its users run it: a process of its own, with a PostgreSQL and a data folder of its own. */
final class RunningHouse implements AutoCloseable {

    private static final Pattern DOOR = Pattern.compile("/sign-in/example/[0-9a-f-]{36}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final Path log;
    private final int port;
    private final Process process;

    private RunningHouse(Path data, Path log, int port, Process process) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Starts it and waits until it says that it is ready. */
    static RunningHouse on(Path data, String... options) throws IOException, InterruptedException {
        return with(List.of(), data, options);
    }

    /** The same, with Java's own options. */
    static RunningHouse with(List<String> java, Path data, String... options) throws IOException, InterruptedException {
        var port = freePort();
        var log = Files.createTempFile("utblick", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(java);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "se.utblick.app.Main",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var house = new RunningHouse(data, log, port, process);
        house.awaitReady();
        return house;
    }

    int port() {
        return port;
    }

    /** The example's strategist, entered by the first of its doors. */
    HttpVisitor enter() {
        var visitor = new HttpVisitor(port);
        var door = DOOR.matcher(visitor.open("/sign-in").body());
        assertThat(door.find()).as("a door to the example's first role").isTrue();
        visitor.send(door.group());
        return visitor;
    }

    /** The one of the example's people who has this role. */
    HttpVisitor enter(String role) {
        var visitor = new HttpVisitor(port);
        var doors = visitor.open("/sign-in").body().split("(?=" + DOOR.pattern() + ")");
        var theirs = Stream.of(doors)
                .filter(door -> door.contains("<strong>" + role + "</strong>"))
                .map(DOOR::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow();
        visitor.send(theirs.group());
        return visitor;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Pulls the plug on the application; its database is left running with nobody to look after it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Pulls the plug on the database. */
    void killDatabase() throws IOException {
        var pidFile = data.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Asks it to stop, as Ctrl-C does, and waits until it has. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not stop when asked to");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!log().contains("Utblick is ready at ")) {
            if (!process.isAlive()) {
                throw new AssertionError("It ended before it was ready:\n" + log());
            }
            if (Instant.now().isAfter(giveUp)) {
                process.destroyForcibly();
                throw new AssertionError("Not ready in " + PATIENCE + ":\n" + log());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
