package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Measures the whole system and writes the tables down, on the terminal and in a file. */
public final class Benchmarks {

    /** Something to be measured; its answer is a table in Markdown. */
    interface Benchmark {
        String measure() throws IOException, InterruptedException;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var which = words.length == 0 ? List.of("startup", "pages", "memory", "import") : Arrays.asList(words);
        var report = new StringBuilder(machine());
        for (var name : which) {
            var table = benchmark(name).measure();
            System.out.println(table);
            report.append('\n').append(table);
        }
        var file = Path.of("target", "benchmarks.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        System.out.println("Written to " + file.toAbsolutePath());
    }

    private static Benchmark benchmark(String name) {
        return switch (name) {
            case "startup" -> new Startup();
            case "pages" -> new PageLoads();
            case "memory" -> new Memory();
            case "import" -> new Imports(corpus());
            case "search" -> new Searches(corpus());
            case "matcher" -> new MatcherSpeed(corpus(), MatcherSpeed.ALL);
            case "matcher-quick" -> new MatcherSpeed(corpus(), MatcherSpeed.QUICK);
            default ->
                throw new IllegalArgumentException(
                        "There are startup, pages, memory, import, search, matcher and matcher-quick; not " + name);
        };
    }

    /** Recorded documents, where somebody has them: they are not part of the project. */
    private static Path corpus() {
        var named = System.getenv("UTBLICK_CORPUS");
        return named == null ? Path.of("..", "..", "shared", "corpus") : Path.of(named);
    }

    private static String machine() {
        return "Measured %s on %d cores, Java %s, load %.1f.%n"
                .formatted(
                        Instant.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage());
    }

    private Benchmarks() {}
}
