package se.utblick.topics;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import se.utblick.platform.Packed;

/** The beginnings of recorded pages, out of archives where each page lies under its address, as {@code .md}. */
final class PageTexts {

    private static final long MOST_BYTES = 2L << 30;
    private static final int BEGINNING = 32 << 10;

    private final Map<String, String> byAddress = new HashMap<>();

    static PageTexts of(List<String> archives) throws IOException {
        var texts = new PageTexts();
        for (var archive : archives) {
            texts.take(Path.of(archive));
        }
        return texts;
    }

    /** The row with the beginning of its page, when that is here. */
    LabelledFile.Row beside(LabelledFile.Row row) {
        var text = byAddress.get(row.address().replaceFirst("^/", "").replaceFirst("/$", ""));
        return text == null ? row : row.with(text);
    }

    private void take(Path archive) throws IOException {
        var file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
        try (var pages = new TarArchiveInputStream(
                Packed.opened(file, archive.getFileName().toString(), MOST_BYTES), "UTF-8")) {
            for (var page = pages.getNextEntry(); page != null; page = pages.getNextEntry()) {
                if (page.isFile() && page.getName().endsWith(".md")) {
                    byAddress.put(
                            page.getName().replaceFirst("^(\\./)+", "").replaceFirst("\\.md$", ""),
                            new String(pages.readNBytes(BEGINNING), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
