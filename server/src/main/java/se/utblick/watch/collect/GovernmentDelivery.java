package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

/** What g0v.se republishes of regeringen.se: pages in Markdown, and a list in JSON for each section. */
final class GovernmentDelivery extends Delivery {

    private static final String SOURCE = "g0v";
    // The archives of the corpus are named by what they hold: md-remisser.tar.xz.
    private static final Pattern ARCHIVE_OF = Pattern.compile("md-([a-z-]+?)\\.(?:tar|tgz|txz).*");

    private final Path place;
    private final Limits limits;
    // Each entry waits here for its page, so that the two are taken as one.
    private final Map<String, Raw> entries = new HashMap<>();

    GovernmentDelivery(Path place, Limits limits) {
        super(place);
        this.place = place;
        this.limits = limits;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        for (var file : files()) {
            if (isList(file)) {
                list(file, taker);
            } else if (isArchiveOfLists(file)) {
                archive(file, taker);
            }
        }
        for (var file : files()) {
            if (Archive.isOne(file)) {
                if (!isArchiveOfLists(file)) {
                    archive(file, taker);
                }
            } else if (file.toString().endsWith(".md")
                    && !file.getFileName().toString().matches("[A-Z]+\\.md")) {
                page(file, taker);
            } else if (!isList(file)) {
                taker.accept(new PassedOver(SOURCE, shown(file)));
            }
        }
        entries.forEach((nativeId, entry) -> taker.accept(
                new Recorded(source(nativeId), nativeId, Optional.empty(), Optional.of(entry), Optional.empty())));
    }

    private boolean isList(Path file) {
        return file.toString().endsWith(".json");
    }

    private static boolean isArchiveOfLists(Path file) {
        return Archive.isOne(file) && file.getFileName().toString().startsWith("json-");
    }

    private void archive(Path file, Consumer<Delivered> taker) {
        var name = ARCHIVE_OF.matcher(file.getFileName().toString());
        var section = name.matches() ? Optional.of(name.group(1)) : Optional.<String>empty();
        var source = section.map(one -> SOURCE + "-" + one).orElse(SOURCE);
        Archive.each(file, limits, this::passed, new Archive.Taker() {
            @Override
            public void take(String entry, InputStream content) throws IOException {
                if (entry.endsWith(".md")) {
                    page(entry, section, content, taker);
                } else if (entry.endsWith(".json")) {
                    list(entry, content, taker);
                } else {
                    taker.accept(new PassedOver(source, entry));
                }
            }

            @Override
            public void broken(String entry, Fault fault) {
                taker.accept(new Broken(source, entry, fault, ""));
            }
        });
    }

    private void page(Path file, Consumer<Delivered> taker) {
        boolean inFolder = Files.isDirectory(place);
        var name = inFolder
                ? place.relativize(file).toString()
                : file.getFileName().toString();
        var folder = inFolder
                ? place.toAbsolutePath().normalize()
                : file.toAbsolutePath().getParent();
        var section = Optional.ofNullable(folder)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(last -> last.matches("[a-z-]+"));
        try (var content = new Counted(Files.newInputStream(file), this::passed)) {
            page(name, section, content, taker);
        } catch (IOException unreadable) {
            taker.accept(new Broken(SOURCE, name, Fault.UNREADABLE, ""));
        }
    }

    private void page(String name, Optional<String> section, InputStream content, Consumer<Delivered> taker)
            throws IOException {
        var bytes = content.readNBytes(limits.record() + 1);
        var source = section.map(one -> SOURCE + "-" + one).orElse(SOURCE);
        if (bytes.length > limits.record()) {
            taker.accept(new Broken(source, name, Fault.TOO_LARGE, ""));
            return;
        }
        try {
            var nativeId = GovernmentPage.nativeId(name, section);
            taker.accept(new Recorded(
                    source(nativeId),
                    nativeId,
                    Optional.of(Raw.of(bytes)),
                    Optional.ofNullable(entries.remove(nativeId)),
                    Optional.empty()));
        } catch (Unreadable strange) {
            taker.accept(new Broken(source, PlainText.line(name), strange.fault(), strange.detail()));
        }
    }

    private void list(Path file, Consumer<Delivered> taker) {
        try (var content = new Counted(new BufferedInputStream(Files.newInputStream(file)), this::passed)) {
            list(shown(file), content, taker);
        } catch (IOException unreadable) {
            taker.accept(new Broken(SOURCE, shown(file), Fault.UNREADABLE, ""));
        }
    }

    private void list(String name, InputStream content, Consumer<Delivered> taker) throws IOException {
        new RecordList(content, "", limits.record(), new RecordList.Taker() {
                    @Override
                    public void take(Raw record) {
                        entry(name, record, taker);
                    }

                    @Override
                    public void broken(int number, Fault fault) {
                        // Codes and dates are kept beside the lists, and are no lists themselves.
                        taker.accept(
                                fault == Fault.NO_RECORDS && Files.isDirectory(place)
                                        ? new PassedOver(SOURCE, name)
                                        : new Broken(SOURCE, number == 0 ? name : name + " " + number, fault, ""));
                    }
                })
                .read();
    }

    private void entry(String name, Raw record, Consumer<Delivered> taker) {
        var url = "";
        try {
            url = Json.text(Json.object(record), "url");
            if (!url.startsWith("/") || url.indexOf('/', 1) < 0) {
                throw new Unreadable(Fault.NO_ADDRESS);
            }
            entries.put(GovernmentPage.nativeId(url.replaceAll("^/|/$", ""), Optional.empty()), record);
        } catch (Unreadable broken) {
            var which = url.isEmpty() ? broken.detail() : PlainText.line(url);
            taker.accept(new Broken(SOURCE, name, broken.fault(), which));
        }
    }

    private static String source(String nativeId) {
        return SOURCE + "-" + GovernmentPage.section(nativeId);
    }

    private String shown(Path file) {
        return place.equals(file)
                ? file.getFileName().toString()
                : place.relativize(file).toString();
    }
}
