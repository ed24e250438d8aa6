package se.utblick.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Bringing in recorded documents, matched as they come: the tool's own closing lines say where the time goes. */
final class Imports implements Benchmarks.Benchmark {

    private final Path corpus;

    Imports(Path corpus) {
        this.corpus = corpus;
    }

    @Override
    public String measure() throws IOException, InterruptedException {
        var documents = corpus.resolve("g0vse").toAbsolutePath().normalize();
        if (!Files.isDirectory(documents)) {
            return "\n## Import\n\nNot measured: there are no recorded documents. Say where with UTBLICK_CORPUS.\n";
        }
        var data = Files.createTempDirectory("utblick-bench");
        // With the example's twenty interests in place.
        try (var house = House.start(data, "")) {
            house.awaitReady();
        }
        var table = new StringBuilder("\n## Import: recorded documents, twenty interests\n");
        for (var archive : List.of("md-remisser.tar.xz", "md-faktapromemoria.tar.xz")) {
            var said = House.tool(
                    data, List.of("import", "g0v", documents.resolve(archive).toString()));
            table.append("\n`")
                    .append(archive)
                    .append("`\n\n```\n")
                    .append(lastLines(said))
                    .append("\n```\n");
        }
        return table.toString();
    }

    private static String lastLines(String text) {
        var lines = text.strip().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
