package se.utblick.watch.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Recorded files, or what has just been fetched, ready to be read from beginning to end. Reading them never fails: what is broken is handed over too. */
public abstract sealed class Delivery
        permits GovernmentDelivery, CallsDelivery, FeedDelivery, FetchedFeed, AskedDelivery, HandedOver, RecordedFiles {

    private final LongAdder passed = new LongAdder();
    private final List<Path> files;
    private final long total;

    Delivery(Path place) {
        this(files(place));
    }

    /** Without files: what is in memory is read in no time. */
    Delivery() {
        this(List.of());
    }

    Delivery(List<Path> files) {
        this.files = files;
        this.total = Math.max(
                1, files.stream().mapToLong(file -> file.toFile().length()).sum());
    }

    /** Pages and lists of regeringen.se from g0v.se: an archive, a list, or a folder with any of them. */
    public static Delivery government(Path place) {
        return new GovernmentDelivery(place, Limits.USUAL);
    }

    /** Snapshots of the EU Funding and Tenders portal: one, or an archive or a folder of several. */
    public static Delivery calls(Path place) {
        return new CallsDelivery(place, Limits.USUAL);
    }

    /** Recorded files of one source that is known by what its files look like: one, or an archive or a folder of them. */
    public static Delivery recorded(String source, Path place) {
        var format = Formats.of(source).orElseThrow(() -> new IllegalArgumentException("No such source: " + source));
        return new RecordedFiles(files(place), List.of(format), Limits.USUAL);
    }

    /** Everything in a folder whose source is known by what the files look like, sorted into deliveries. */
    public static List<Delivery> everything(Path folder) {
        return Everything.in(folder, Limits.USUAL);
    }

    /** How many bytes of files there are to read. */
    public long size() {
        return total;
    }

    /** The sources that {@link #recorded} knows. */
    public static List<String> recordedSources() {
        return Formats.ALL.stream().map(Format::source).distinct().toList();
    }

    /** Feeds in RSS or Atom, saved as files: one, or an archive or a folder of them. */
    public static Delivery feeds(Path place) {
        return new FeedDelivery(place, Limits.USUAL);
    }

    /**
     * A feed that has just been fetched.
     *
     * @param charset the encoding that its server named
     */
    public static Delivery feed(String source, String address, Optional<String> charset, Raw bytes) {
        return FetchedFeed.of(source, address, charset, bytes);
    }

    /** What a source gives while it is being asked: whoever asks hands it over as it comes. */
    public static Delivery asked(Consumer<Consumer<Delivered>> asking) {
        return new AskedDelivery(asking);
    }

    /** One thing alone, as somebody handed it over. */
    public static Delivery handedOver(String source, String nativeId, Optional<Raw> page, Optional<Raw> listing) {
        return new HandedOver(source, nativeId, page, listing);
    }

    public abstract void each(Consumer<Delivered> taker);

    /** How much of it has been read, from 0 to 1. */
    public double share() {
        return Math.min(1, passed.sum() / (double) total);
    }

    void passed(long bytes) {
        passed.add(bytes);
    }

    /** The file itself, or every file in the folder and under it, by name. */
    List<Path> files() {
        return files;
    }

    static List<Path> files(Path place) {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
