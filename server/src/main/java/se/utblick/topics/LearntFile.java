package se.utblick.topics;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utblick.classifier.Classifier;

/**
 * What was learnt, on disk. Nothing is lost with it: what is broken, or written by another release, is thrown away and learnt
 * anew.
 */
final class LearntFile {

    private static final Logger LOG = LoggerFactory.getLogger(LearntFile.class);
    private static final long SIGN = 0x5574_626c_6963_6b01L;

    private final Path file;

    LearntFile(Path file) {
        this.file = file;
    }

    /** Beside the old one first, so that there is always a whole one; the sum of all bytes stands last. */
    void write(Learnt learnt) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        var sum =
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16), new CRC32C());
        try (var out = new DataOutputStream(new BufferedOutputStream(sum, 1 << 16))) {
            out.writeLong(SIGN);
            out.writeLong(learnt.from().came());
            out.writeLong(learnt.from().said());
            out.writeLong(learnt.words());
            out.writeLong(learnt.at().toEpochMilli());
            learnt.classifier().write(out);
            out.flush();
            out.writeLong(sum.getChecksum().getValue());
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<Learnt> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (!isWhole()) {
                throw new IOException("it is not whole");
            }
            return Optional.of(readWhole());
        } catch (IOException | RuntimeException | OutOfMemoryError unusable) {
            LOG.warn("What was learnt of topics is thrown away and learnt anew: {}", unusable.toString());
            throwAway();
            return Optional.empty();
        }
    }

    /** Asked before anything is believed of how much the file says that it holds. */
    private boolean isWhole() throws IOException {
        long before = Files.size(file) - Long.BYTES;
        var sum = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32C());
        try (var in = new DataInputStream(sum)) {
            if (before < Long.BYTES) {
                return false;
            }
            in.skipNBytes(before);
            long expected = sum.getChecksum().getValue();
            return in.readLong() == expected;
        }
    }

    private Learnt readWhole() throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readLong() != SIGN) {
                throw new IOException("it is of another kind");
            }
            var from = new LabelledTexts.Stock(in.readLong(), in.readLong());
            long words = in.readLong();
            var at = Instant.ofEpochMilli(in.readLong());
            return new Learnt(Classifier.read(in), from, words, at);
        }
    }

    private void throwAway() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            LOG.warn("It cannot be removed, and is written over at the next learning: {}", stuck.toString());
        }
    }
}
