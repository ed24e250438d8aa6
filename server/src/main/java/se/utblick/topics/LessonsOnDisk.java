package se.utblick.topics;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Consumer;
import se.utblick.classifier.Labelled;
import se.utblick.classifier.Teaching;

/**
 * The texts that are being learnt from, set down once from the database: learning goes through them several times, and they
 * must be the same each time whatever is collected meanwhile. Gone when the learning is over.
 */
final class LessonsOnDisk implements Teaching, AutoCloseable {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 6_000;
    private static final long NO_DAY = Long.MIN_VALUE;

    private final Path file;
    private int size;

    private LessonsOnDisk(Path file) {
        this.file = file;
    }

    static LessonsOnDisk of(Path file, Teaching texts) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var lessons = new LessonsOnDisk(file);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            texts.each(text -> lessons.write(text, out));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return lessons;
    }

    int size() {
        return size;
    }

    private void write(Labelled text, DataOutputStream out) {
        try {
            out.writeUTF(cut(text.name(), LONGEST_NAME));
            out.writeUTF(cut(text.text(), LONGEST_TEXT));
            out.writeLong(text.day().map(LocalDate::toEpochDay).orElse(NO_DAY));
            out.writeInt(text.codes().size());
            for (var code : text.codes()) {
                out.writeUTF(code);
            }
            size++;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void each(Consumer<Labelled> taker) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = 0; i < size; i++) {
                var name = in.readUTF();
                var text = in.readUTF();
                long day = in.readLong();
                var codes = new LinkedHashSet<String>();
                for (int left = in.readInt(); left > 0; left--) {
                    codes.add(in.readUTF());
                }
                taker.accept(new Labelled(
                        name, text, codes, day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day))));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
