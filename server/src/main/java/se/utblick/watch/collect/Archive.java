package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import se.utblick.platform.Packed;

/**
 * A tar archive, packed or not, read from beginning to end. Nothing in it is ever written under the name it gives, and
 * neither a record nor the whole may unpack to more than a limit.
 */
final class Archive {

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
        } catch (Packed.TooMuch bomb) {
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
        var plain = Packed.opened(packed, file.getFileName().toString(), limits.inflated());
        return new TarArchiveInputStream(plain, "UTF-8");
    }

    private Archive() {}
}
