package se.utblick.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Real texts from the Swedish Government, the first 3,000 characters of each; shorter ones are left out. */
final class MatcherTexts {

    private static final List<String> ARCHIVES =
            List.of("md-pressmeddelanden.tar.xz", "md-artiklar.tar.xz", "md-remisser.tar.xz");
    private static final int LENGTH = 3_000;
    private static final int SHORTEST = 2_000;
    private static final int MOST = 4_000;

    static List<String> read(Path corpus) throws IOException {
        var texts = new ArrayList<String>();
        for (var archive : ARCHIVES) {
            var file = corpus.resolve("g0vse").resolve(archive);
            if (Files.exists(file)) {
                read(file, texts);
            }
        }
        return texts;
    }

    private static void read(Path archive, List<String> texts) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null && texts.size() < MOST; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().endsWith(".md")) {
                    var text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
                    if (text.length() >= SHORTEST) {
                        texts.add(text.substring(0, Math.min(LENGTH, text.length())));
                    }
                }
            }
        }
    }

    private MatcherTexts() {}
}
