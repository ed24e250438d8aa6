package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every page with twenty people at it at once: its statements, and how long the server works. */
final class PageLoads implements Benchmarks.Benchmark {

    private static final int PEOPLE = 20;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 10;
    private static final Pattern TIMING = Pattern.compile("sql;desc=(\\d+), work;dur=([\\d.]+)");

    private record Page(Figures statements, Figures work) {
        Page() {
            this(new Figures(), new Figures());
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
                crowd(people, page);
            }
            return table(pages);
        }
    }

    private static void crowd(List<Visit> people, Map.Entry<String, Page> page) throws InterruptedException {
        var threads = people.stream()
                .map(person -> Thread.ofVirtual().start(() -> visit(person, page)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void visit(Visit person, Map.Entry<String, Page> page) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var answer = person.open(page.getKey());
                var timing = TIMING.matcher(
                        answer.headers().firstValue("Server-Timing").orElse(""));
                if (answer.statusCode() != 200 || !timing.find()) {
                    throw new IllegalStateException(page.getKey() + " answered " + answer.statusCode());
                }
                page.getValue().statements().add(Integer.parseInt(timing.group(1)));
                page.getValue().work().add(Double.parseDouble(timing.group(2)));
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String table(Map<String, Page> pages) {
        var table = new StringBuilder("""

                ## Pages: %d people at once, %d loads each, example content

                | page | SQL statements, most | work ms, median | work ms, p95 |
                |---|---|---|---|
                """.formatted(PEOPLE, ROUNDS));
        pages.forEach((place, page) -> table.append("| %s | %.0f | %.1f | %.1f |%n"
                .formatted(
                        place,
                        page.statements().most(),
                        page.work().median(),
                        page.work().p95())));
        return table.toString();
    }
}
