package se.utblick.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the command to the first page, its PostgreSQL included, once everything is unpacked. */
final class Startup implements Benchmarks.Benchmark {

    private static final int RUNS = 5;
    private static final int OK = 200;

    @Override
    public String measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("utblick-bench");
        try (var first = House.start(data, "")) {
            first.awaitReady();
        }
        // The two in turn, so that a machine that is busy for a while is busy for both.
        var with = new Figures();
        var without = new Figures();
        for (int run = 0; run < RUNS; run++) {
            with.add(secondsToFirstPage(data, ""));
            without.add(secondsToFirstPage(data, "-XX:AOTMode=off"));
        }
        return """

                ## Start: seconds from the command to the first page (%d runs each, in turn)

                | | median | least | most |
                |---|---|---|---|
                | with the AOT cache | %.1f | %.1f | %.1f |
                | without | %.1f | %.1f | %.1f |
                """.formatted(
                RUNS, with.median(), with.least(), with.most(), without.median(), without.least(), without.most());
    }

    private static double secondsToFirstPage(Path data, String options) throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var house = House.start(data, options);
                var client = HttpClient.newHttpClient()) {
            var door = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.port() + "/sign-in"))
                    .build();
            while (true) {
                try {
                    int status = client.send(door, BodyHandlers.ofString()).statusCode();
                    double seconds = (System.nanoTime() - began) / 1e9;
                    if (status != OK) {
                        throw new IllegalStateException("The first page was answered with " + status);
                    }
                    return seconds;
                } catch (IOException notYet) {
                    house.demandAlive();
                    Thread.sleep(10);
                }
            }
        }
    }
}
