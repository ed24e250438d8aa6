package se.utblick.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The twenty profiles over some six hundred real memoranda from the Swedish Government. */
@Tag("long")
class CorpusTest {

    private static final String ARCHIVE = "g0vse/md-faktapromemoria.tar.xz";

    @Test
    void on_real_texts_the_matcher_finds_exactly_what_direct_evaluation_and_lucene_find() throws IOException {
        var archive = corpus().resolve(ARCHIVE);
        if (!Files.exists(archive)) {
            var message = "NOT RUN: no %s. Say where the corpus is with -Dutblick.corpus or UTBLICK_CORPUS.";
            System.out.printf(message + "%n", archive);
            abort(message.formatted(archive));
        }
        var documents = read(archive);
        var profiles = Profiles.all();

        var counts = new TreeMap<String, Integer>();
        int hits = 0;
        long spent;
        var matcher = Matcher.of(profiles);
        try (var monitor = new MonitorPeer(4)) {
            monitor.put(profiles);
            for (var document : documents) {
                var found = matcher.match(document);
                assertThat(found).as(document.id()).isEqualTo(Opinions.direct(profiles, document));
                assertThat(monitor.match(MonitorPeer.Read.of(document)))
                        .as(document.id())
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
                assertThat(Opinions.memoryIndex(profiles, document))
                        .as(document.id())
                        .containsExactlyInAnyOrderElementsOf(matcher.ids(document));
                found.forEach(match -> counts.merge(match.interestId(), 1, Integer::sum));
                hits += found.stream().mapToInt(match -> match.hits().size()).sum();
            }
            // Once more for the clock, when everything is warm.
            long start = System.nanoTime();
            documents.forEach(matcher::match);
            spent = System.nanoTime() - start;
        }
        assertThat(documents).hasSizeGreaterThan(500);
        assertThat(counts).isNotEmpty();
        report(documents, counts, hits, Duration.ofNanos(spent));
    }

    private static void report(List<Document> documents, Map<String, Integer> counts, int hits, Duration spent) {
        long characters = documents.stream()
                .mapToLong(d -> d.title().length() + d.body().length())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%d documents of %d characters on average: %d matches, %d hits, %d ms in the matcher%n%s%n",
                documents.size(),
                characters / documents.size(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                hits,
                spent.toMillis(),
                counts);
    }

    private static Path corpus() {
        var named = Optional.ofNullable(System.getProperty("utblick.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("UTBLICK_CORPUS")));
        // Tests run in the module's folder; the corpus, where there is one, lies beside the project or one step up.
        var beside = Stream.of(Path.of("..", "..", "shared", "corpus"), Path.of("..", "..", "..", "shared", "corpus"));
        return named.map(Path::of)
                .or(() -> beside.filter(Files::exists).findFirst())
                .orElse(Path.of("..", "..", "shared", "corpus"));
    }

    private static List<Document> read(Path archive) throws IOException {
        var documents = new ArrayList<Document>();
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().endsWith(".md")) {
                    documents.add(document(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return documents;
    }

    private static Document document(String name, String text) {
        int line = text.indexOf('\n');
        var title = line < 0 ? text : text.substring(0, line);
        return new Document(name, "sv", title.replaceFirst("^# ", ""), line < 0 ? "" : text.substring(line));
    }
}
