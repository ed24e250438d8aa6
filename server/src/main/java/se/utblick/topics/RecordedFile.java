package se.utblick.topics;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.utblick.platform.Packed;

/** A file as somebody recorded it, packed or not, which may not unpack to more than any honest one does. */
final class RecordedFile {

    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_LETTERS = 16 << 20;

    static InputStream open(Path file) throws IOException {
        return Packed.opened(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                file.getFileName().toString(),
                MOST_BYTES);
    }

    static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16);
    }

    /** A line, or null at the end; {@link BufferedReader} would take one of any length. */
    static @Nullable String line(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
            if (letter == '\n') {
                return line.toString();
            }
            if (line.length() >= MOST_LETTERS) {
                throw new IOException("it has a line longer than any record is");
            }
            line.append((char) letter);
        }
        return line.isEmpty() ? null : line.toString();
    }

    private RecordedFile() {}
}
