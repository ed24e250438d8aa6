package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.utblick.platform.Packed;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

/** Files of the sources that are known by what their files look like. What looks like none of them is passed over. */
final class RecordedFiles extends Delivery {

    private final List<Format> formats;
    private final Limits limits;

    RecordedFiles(List<Path> files, List<Format> formats, Limits limits) {
        super(files);
        this.formats = formats;
        this.limits = limits;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        for (var file : files()) {
            if (Archive.isOne(file)) {
                archive(file, taker);
            } else {
                single(file, taker);
            }
        }
    }

    /** An archive in which nothing is known tells nothing of a source, and what is wrong with it is nobody's. */
    private void archive(Path file, Consumer<Delivered> taker) {
        Archive.each(file, limits, this::passed, new Archive.Taker() {
            private Optional<Format> last = Optional.empty();

            @Override
            public void take(String name, InputStream content) throws IOException {
                var known = content(name, content, taker);
                if (known.isPresent()) {
                    last = known;
                }
            }

            @Override
            public void broken(String name, Fault fault) {
                refuse(last, name, fault, taker);
            }
        });
    }

    private void single(Path file, Consumer<Delivered> taker) {
        var name = String.valueOf(file.getFileName());
        try (var plain = plain(file, name)) {
            content(name.replaceFirst("(?i)\\.(xz|gz)$", ""), plain, taker);
        } catch (Packed.TooMuch bomb) {
            refuse(Optional.empty(), name, Fault.TOO_LARGE, taker);
        } catch (IOException unreadable) {
            refuse(Optional.empty(), name, Fault.UNREADABLE, taker);
        }
    }

    private InputStream plain(Path file, String name) throws IOException {
        var packed = new BufferedInputStream(new Counted(Files.newInputStream(file), this::passed), 1 << 16);
        return Packed.opened(packed, name, limits.inflated());
    }

    private Optional<Format> content(String name, InputStream content, Consumer<Delivered> taker) throws IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".jsonl")
                ? lines(name, content, taker)
                : file(new RecordedFile(name, content.readNBytes(limits.record() + 1)), name, taker);
    }

    /** Records one to a line: the file may be as long as it likes, and is known by its first line. */
    private Optional<Format> lines(String name, InputStream content, Consumer<Delivered> taker) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8), 1 << 16);
        var known = Optional.<Format>empty();
        int number = 0;
        for (var line = line(reader); line.isPresent(); line = line(reader)) {
            number++;
            if (line.get().isBlank()) {
                continue;
            }
            var record = new RecordedFile(name, line.get().getBytes(StandardCharsets.UTF_8));
            if (known.isEmpty()) {
                known = Formats.of(record, formats);
                if (known.isEmpty()) {
                    taker.accept(new PassedOver("", record.name()));
                    return known;
                }
            }
            records(known.get(), record, record.name() + " " + number, taker);
        }
        return known;
    }

    /** The next line; of one that is too long, as much as is read at most. */
    private Optional<String> line(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        int letter = reader.read();
        if (letter < 0) {
            return Optional.empty();
        }
        for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
            if (line.length() <= limits.record()) {
                line.append((char) letter);
            }
        }
        return Optional.of(line.toString());
    }

    private Optional<Format> file(RecordedFile file, String name, Consumer<Delivered> taker) {
        if (file.raw().size() > limits.record()) {
            // Nobody can say whose it is without reading it whole.
            refuse(
                    formats.size() == 1 ? Optional.of(formats.getFirst()) : Optional.empty(),
                    name,
                    Fault.TOO_LARGE,
                    taker);
            return Optional.empty();
        }
        var known = Formats.of(file, formats);
        if (known.isPresent()) {
            records(known.get(), file, file.name(), taker);
        } else {
            taker.accept(new PassedOver("", file.name()));
        }
        return known;
    }

    private static void records(Format format, RecordedFile file, String name, Consumer<Delivered> taker) {
        try {
            format.records(file, new Out(format.source(), taker));
        } catch (Unreadable broken) {
            taker.accept(new Broken(format.source(), name, broken.fault(), broken.detail()));
        }
    }

    private static void refuse(Optional<Format> whose, String name, Fault fault, Consumer<Delivered> taker) {
        var shown = PlainText.line(name);
        taker.accept(whose.<Delivered>map(format -> new Broken(format.source(), shown, fault, ""))
                .orElseGet(() -> new PassedOver("", shown)));
    }

    private record Out(String source, Consumer<Delivered> taker) implements Format.Out {

        @Override
        public void page(String nativeId, Raw raw) {
            taker.accept(new Recorded(source, nativeId, Optional.of(raw), Optional.empty(), Optional.empty()));
        }

        @Override
        public void listing(String nativeId, Raw raw, Optional<Instant> asOf) {
            taker.accept(new Recorded(source, nativeId, Optional.empty(), Optional.of(raw), asOf));
        }

        @Override
        public void broken(String name, Unreadable why) {
            taker.accept(new Broken(source, PlainText.line(name), why.fault(), why.detail()));
        }
    }
}
