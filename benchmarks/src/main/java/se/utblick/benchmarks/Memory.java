package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the application keeps in memory when nobody uses it, and after everybody has. */
final class Memory implements Benchmarks.Benchmark {

    @Override
    public String measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("utblick-bench");
        try (var house = House.start(data, "").awaitReady()) {
            Thread.sleep(5_000);
            var idle = residentMegabytes(house.pid());
            Visit.asStrategist(house.port()).everyPlace();
            return """

                    ## Memory of the application, resident (MB)

                    | idle after the start | after one walk through every page |
                    |---|---|
                    | %d | %d |
                    """.formatted(idle, residentMegabytes(house.pid()));
        }
    }

    private static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
