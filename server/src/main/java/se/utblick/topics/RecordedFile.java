package se.utblick.topics;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** A file as somebody recorded it, packed or not, which may not unpack to more than any honest one does. */
final class RecordedFile {

    private static final long MOST_BYTES = 2L << 30;
    private static final int MOST_LETTERS = 16 << 20;
    private static final int XZ_MEMORY_IN_KB = 256 << 10;

    static InputStream open(Path file) throws IOException {
        var packed = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xz")) {
            return new Bounded(new XZInputStream(packed, XZ_MEMORY_IN_KB));
        }
        return new Bounded(name.endsWith(".gz") ? new GZIPInputStream(packed, 1 << 16) : packed);
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

    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            spend(Math.max(count, 0));
            return count;
        }

        private void spend(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("it unpacks to more than any such file does");
            }
        }
    }

    private RecordedFile() {}
}
