package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Every page with twenty people at it at once: its statements, and how long the server works. */
final class PageLoads implements Benchmarks.Benchmark {

    private static final int PEOPLE = 20;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 10;
    private static final Duration READING = Duration.ofMillis(500);
    private static final Pattern TIMING = Pattern.compile("sql;desc=(\\d+), work;dur=([\\d.]+)");

    private record Page(Figures statements, Figures readers, Figures programs) {
        Page() {
            this(new Figures(), new Figures(), new Figures());
        }
    }

    @Override
    public String measure() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("utblick-bench");
        try (var house = House.start(data, "-Dutblick.measure=true").awaitReady()) {
            var pages = new LinkedHashMap<String, Page>();
            Visit.PLACES.forEach(place -> pages.put(place, new Page()));
            var people = new ArrayList<Visit>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(Visit.asStrategist(house.port()));
            }
            for (int i = 0; i < WARM_UP; i++) {
                people.getFirst().everyPlace();
            }
            for (var page : pages.entrySet()) {
                crowd(people, person -> visit(person, page.getKey(), page.getValue(), true));
                crowd(people, person -> visit(person, page.getKey(), page.getValue(), false));
            }
            return table(pages);
        }
    }

    private static void crowd(List<Visit> people, Consumer<Visit> doing) throws InterruptedException {
        var threads = people.stream()
                .map(person -> Thread.ofVirtual().start(() -> doing.accept(person)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void visit(Visit person, String address, Page page, boolean reads) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                if (reads) {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(2 * READING.toMillis()));
                }
                var answer = person.open(address);
                var timing = TIMING.matcher(
                        answer.headers().firstValue("Server-Timing").orElse(""));
                if (answer.statusCode() != 200 || !timing.find()) {
                    throw new IllegalStateException(address + " answered " + answer.statusCode());
                }
                page.statements().add(Integer.parseInt(timing.group(1)));
                (reads ? page.readers() : page.programs()).add(Double.parseDouble(timing.group(2)));
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String table(Map<String, Page> pages) {
        var table = new StringBuilder("""

                ## Pages: %d people at once, %d loads each, example content

                The server's work in ms, first as %d people who read for half a second between two pages, then without a pause.

                | page | SQL statements, most | median | p95 | median, no pause | p95, no pause |
                |---|---|---|---|---|---|
                """.formatted(PEOPLE, ROUNDS, PEOPLE));
        pages.forEach((place, page) -> table.append("| %s | %.0f | %.1f | %.1f | %.1f | %.1f |%n"
                .formatted(
                        place,
                        page.statements().most(),
                        page.readers().median(),
                        page.readers().p95(),
                        page.programs().median(),
                        page.programs().p95())));
        return table.toString();
    }
}
