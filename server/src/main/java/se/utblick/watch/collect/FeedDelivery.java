package se.utblick.watch.collect;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import se.utblick.platform.Calendar;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;

/** Feeds in RSS or Atom as they were saved: the source is called as its file, without the day it was saved. */
final class FeedDelivery extends Delivery {

    private static final Pattern FEED =
            Pattern.compile(".*\\.(?:xml|rss|atom|rdf)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[-_. ]?(20\\d\\d-\\d\\d-\\d\\d)");
    private static final String UNNAMED = "feed";
    private static final int LONGEST_NAME = 60;

    private final Path place;
    private final Limits limits;

    FeedDelivery(Path place, Limits limits) {
        super(place);
        this.place = place;
        this.limits = limits;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        for (var file : files()) {
            var name = place.equals(file)
                    ? String.valueOf(file.getFileName())
                    : place.relativize(file).toString();
            if (Archive.isOne(file) && !FEED.matcher(name).matches()) {
                archive(file, taker);
            } else if (FEED.matcher(name).matches() || place.equals(file)) {
                file(file, name, taker);
            } else {
                taker.accept(new PassedOver(FeedItem.SOURCES, name));
            }
        }
    }

    private void archive(Path file, Consumer<Delivered> taker) {
        Archive.each(file, limits, this::passed, new Archive.Taker() {
            @Override
            public void take(String entry, InputStream content) throws IOException {
                if (FEED.matcher(entry).matches()) {
                    feed(entry, content, taker);
                } else {
                    taker.accept(new PassedOver(FeedItem.SOURCES, PlainText.line(entry)));
                }
            }

            @Override
            public void broken(String entry, Fault fault) {
                taker.accept(new Broken(source(entry), PlainText.line(entry), fault, ""));
            }
        });
    }

    private void file(Path file, String name, Consumer<Delivered> taker) {
        try (var content = new Counted(Files.newInputStream(file), this::passed)) {
            feed(name, content, taker);
        } catch (IOException unreadable) {
            taker.accept(new Broken(source(name), name, Fault.UNREADABLE, ""));
        }
    }

    private void feed(String name, InputStream content, Consumer<Delivered> taker) throws IOException {
        var shown = PlainText.line(name);
        var bytes = content.readNBytes(limits.record() + 1);
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".gz") && bytes.length <= limits.record()) {
                bytes = inflated(bytes);
            }
        } catch (EOFException cutOff) {
            taker.accept(new Broken(source(name), shown, Fault.CUT_OFF, ""));
            return;
        } catch (ZipException damaged) {
            taker.accept(new Broken(source(name), shown, Fault.DAMAGED, ""));
            return;
        }
        if (bytes.length > limits.record()) {
            taker.accept(new Broken(source(name), shown, Fault.TOO_LARGE, ""));
            return;
        }
        new Feed(source(name), shown, Optional.empty(), Optional.empty(), asOf(name)).each(bytes, taker);
    }

    /** From memory: what is wrong with one file in an archive must not look as if it were the archive's own fault. */
    private byte[] inflated(byte[] packed) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return content.readNBytes(limits.record() + 1);
        }
    }

    /** The code of the source that a file is from. */
    static String source(String file) {
        var last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var stem = DAY.matcher(last.replaceFirst("(?i)\\.(?:xml|rss|atom|rdf)(?:\\.gz)?$", ""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        var named = stem.isEmpty() ? UNNAMED : stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return FeedItem.SOURCES + named.replaceFirst("^feed-", "");
    }

    private static Optional<Instant> asOf(String name) {
        try {
            return DAY.matcher(name)
                    .results()
                    .reduce((_, last) -> last)
                    .map(match -> LocalDate.parse(match.group(1))
                            .atStartOfDay(Calendar.ZONE)
                            .toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
