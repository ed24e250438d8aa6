package se.utblick.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Search in everything recorded: how long the server works on a whole page of results, marked passages and counts. */
final class Searches implements Benchmarks.Benchmark {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 20;
    private static final long LONGEST_BUILDING = 300_000;
    private static final Pattern WORK = Pattern.compile("work;dur=([\\d.]+)");
    private static final Pattern COUNT = Pattern.compile("<strong>([\\d\\u00a0 ]+|Ett) dokument</strong>");

    private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("one word", List.of("energi", "skog", "kommun", "regeringen", "hälsa", "innovation"));
        KINDS.put("several words", List.of("region stöd", "vatten miljö klimat", "health data", "svar senast remiss"));
        KINDS.put(
                "a beginning",
                List.of(
                        "sammanhållning*",
                        "energi*",
                        "trafik* OR transport*",
                        "titel:klimat*",
                        "in*",
                        "re* NOT region*"));
        KINDS.put("a phrase", List.of("\"glest befolkade\"", "\"europeiska kommissionen\"", "\"grön* omställ*\""));
        KINDS.put("near", List.of("skog* NEAR/5 brand*", "(energi OR el) NEAR/3 (pris* OR kostnad*)"));
        KINDS.put("a number", List.of("COM(2025) 565", "2025/0240(COD)", "SOU 2025:85"));
        KINDS.put(
                "as an interest is written",
                List.of(
                        "(sammanhållning* OR \"regional utveckling\" OR strukturfond*) NOT \"social sammanhållning\"",
                        "MINST/2 (järnväg* OR hamn* OR flyg* OR \"TEN-T\") slag:remiss",
                        "kultur* NEAR/10 (stöd OR bidrag* OR medel) datum:2024.."));
        KINDS.put("everything, newest first", List.of(""));
    }

    private final Path corpus;

    Searches(Path corpus) {
        this.corpus = corpus;
    }

    @Override
    public String measure() throws IOException, InterruptedException {
        var g0v = corpus.resolve("g0vse").toAbsolutePath().normalize();
        var calls = corpus.resolve("funding-tenders").toAbsolutePath().normalize();
        if (!Files.isDirectory(g0v)) {
            return "\n## Search\n\nNot measured: there are no recorded documents. Say where with UTBLICK_CORPUS.\n";
        }
        var data = Files.createTempDirectory("utblick-bench");
        try (var house = House.start(data, "-Dutblick.measure=true").awaitReady()) {
            House.tool(data, List.of("import", "g0v", g0v.toString()));
            House.tool(data, List.of("import", "funding-tenders", calls.toString()));
            var visit = Visit.asStrategist(house.port());
            awaitAll(visit);
            return table(visit) + rebuilding(visit, data);
        }
    }

    private static String table(Visit visit) throws IOException, InterruptedException {
        var table = new StringBuilder("""

                ## Search: %d documents

                The server's work in ms on a whole page: finding, counting, reading twenty texts, marking their passages.

                | question | median | p95 | most |
                |---|---|---|---|
                """.formatted(count(visit.open("/archive").body())));
        var all = new Figures();
        for (var kind : KINDS.entrySet()) {
            var figures = new Figures();
            for (var question : kind.getValue()) {
                ask(visit, question, figures, all);
            }
            table.append(line(kind.getKey(), figures));
        }
        return table.append(line("**all of them**", all)).toString();
    }

    private static void ask(Visit visit, String question, Figures figures, Figures all)
            throws IOException, InterruptedException {
        var address = "/archive?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var answer = visit.open(address + (i % 2 == 0 ? "" : "&order=NEWEST"));
            var work = WORK.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
            if (answer.statusCode() != 200 || !work.find()) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            if (i >= WARM_UP) {
                figures.add(Double.parseDouble(work.group(1)));
                all.add(Double.parseDouble(work.group(1)));
            }
        }
    }

    private static String line(String name, Figures figures) {
        return "| %s | %.1f | %.1f | %.1f |%n".formatted(name, figures.median(), figures.p95(), figures.most());
    }

    /** How long a new index takes, with the old one answering. */
    private static String rebuilding(Visit visit, Path data) throws IOException, InterruptedException {
        House.tool(data, List.of("rebuild-search"));
        long begun = System.nanoTime();
        boolean seen = false;
        while (System.nanoTime() - begun < LONGEST_BUILDING * 1_000_000) {
            boolean building = visit.open("/archive").body().contains("Sökregistret byggs om");
            if (seen && !building) {
                return "\nA new index, with the old one answering: %.1f s.\n"
                        .formatted((System.nanoTime() - begun) / 1e9);
            }
            seen |= building;
            Thread.sleep(50);
        }
        return "\nA new index was not seen to be built.\n";
    }

    private static void awaitAll(Visit visit) throws IOException, InterruptedException {
        int before = -1;
        for (int now = 0;
                now != before || now == 0;
                now = count(visit.open("/archive").body())) {
            before = now;
            Thread.sleep(5_000);
        }
    }

    private static int count(String page) {
        var count = COUNT.matcher(page);
        return count.find() ? Integer.parseInt("0" + count.group(1).replaceAll("\\D", "")) : 0;
    }
}
