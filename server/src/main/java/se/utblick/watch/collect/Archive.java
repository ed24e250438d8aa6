package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A tar archive, packed or not, read from beginning to end. Nothing in it is ever written under the name it gives, and
 * neither a record nor the whole may unpack to more than a limit.
 */
final class Archive {

    // What an honest archive of this size was packed with; a hostile one can ask for gigabytes.
    private static final int XZ_MEMORY_IN_KB = 256 << 10;

    /** Whoever takes the records of an archive. */
    interface Taker {
        void take(String name, InputStream content) throws IOException;

        void broken(String name, Fault fault);
    }

    static boolean isOne(Path file) {
        return file.getFileName().toString().matches("(?i).+\\.(tar|tgz|tar\\.gz|tar\\.xz|txz)");
    }

    static void each(Path file, Limits limits, LongConsumer passed, Taker taker) {
        var name = file.getFileName().toString();
        try (var tar = open(file, limits, passed)) {
            for (var entry = next(tar); entry.isPresent(); entry = next(tar)) {
                var one = entry.get();
                if (!one.isFile()) {
                    continue;
                }
                // A list is read record by record, and may be as long as it likes.
                if (one.getSize() > limits.record() && !one.getName().endsWith(".json")) {
                    taker.broken(one.getName(), Fault.TOO_LARGE);
                } else {
                    taker.take(one.getName(), tar);
                }
            }
        } catch (TooMuch bomb) {
            taker.broken(name, Fault.TOO_LARGE);
        } catch (EOFException cut) {
            taker.broken(name, Fault.CUT_OFF);
        } catch (IOException damaged) {
            taker.broken(
                    name, String.valueOf(damaged.getMessage()).contains("runcated") ? Fault.CUT_OFF : Fault.DAMAGED);
        }
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
        try {
            return Optional.ofNullable(tar.getNextEntry());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException(nonsense);
        }
    }

    private static TarArchiveInputStream open(Path file, Limits limits, LongConsumer passed) throws IOException {
        var packed = new BufferedInputStream(new Counted(Files.newInputStream(file), passed), 1 << 16);
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        InputStream plain;
        if (name.endsWith("xz")) {
            plain = XZCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_IN_KB)
                    .get();
        } else {
            plain = name.endsWith("gz") ? new GZIPInputStream(packed, 1 << 16) : packed;
        }
        return new TarArchiveInputStream(new Bounded(plain, limits.inflated()), "UTF-8");
    }

    /** More has come out than any honest archive holds. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
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

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            spend(skipped);
            return skipped;
        }

        private void spend(long bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    private Archive() {}
}
