package se.utblick.watch.collect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

/** Snapshots of all calls, taken in the order of their days, so that a day that was moved is seen to move. */
final class CallsDelivery extends Delivery {

    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final Limits limits;

    CallsDelivery(Path place, Limits limits) {
        super(place);
        this.limits = limits;
    }

    @Override
    public void each(Consumer<Delivered> taker) {
        var files = files().stream()
                .sorted(Comparator.comparing(CallsDelivery::day))
                .toList();
        for (var file : files) {
            if (Archive.isOne(file)) {
                archive(file, taker);
            } else if (file.toString().endsWith(".json")) {
                snapshot(file, file.getFileName().toString(), this::passed, taker);
            } else {
                taker.accept(new PassedOver(Calls.SOURCE, file.getFileName().toString()));
            }
        }
    }

    /** An archive holds its snapshots in any order, so each is laid in a file of our own naming before the first is read. */
    private void archive(Path file, Consumer<Delivered> taker) {
        Optional<Path> folder = Optional.empty();
        try {
            var own = Files.createTempDirectory("utblick-calls");
            folder = Optional.of(own);
            var byDay = new TreeMap<String, Path>();
            Archive.each(file, limits, this::passed, new Archive.Taker() {
                @Override
                public void take(String name, InputStream content) throws IOException {
                    if (name.endsWith(".json")) {
                        var kept = own.resolve(byDay.size() + ".json");
                        Files.copy(content, kept);
                        byDay.put(day(name) + " " + PlainText.line(name), kept);
                    } else {
                        taker.accept(new PassedOver(Calls.SOURCE, PlainText.line(name)));
                    }
                }

                @Override
                public void broken(String name, Fault fault) {
                    taker.accept(new Broken(Calls.SOURCE, PlainText.line(name), fault, ""));
                }
            });
            byDay.forEach((name, kept) -> snapshot(kept, name, _ -> {}, taker));
        } catch (IOException noRoom) {
            taker.accept(new Broken(Calls.SOURCE, file.getFileName().toString(), Fault.UNREADABLE, ""));
        } finally {
            folder.ifPresent(CallsDelivery::clear);
        }
    }

    private void snapshot(Path file, String name, LongConsumer passed, Consumer<Delivered> taker) {
        var snapshot = new Snapshot(name, taker);
        try (var content = new Counted(new BufferedInputStream(Files.newInputStream(file)), passed)) {
            new RecordList(content, "grants", limits.record(), snapshot)
                    .hearing(snapshot::hear)
                    .read();
        } catch (IOException unreadable) {
            taker.accept(new Broken(Calls.SOURCE, name, Fault.UNREADABLE, ""));
        }
    }

    /** One snapshot as it is read: the first moment written in it is when it was taken. */
    private static final class Snapshot implements RecordList.Taker {

        private final String name;
        private final Consumer<Delivered> taker;
        private Optional<Instant> asOf = Optional.empty();

        Snapshot(String name, Consumer<Delivered> taker) {
            this.name = name;
            this.taker = taker;
        }

        void hear(String text) {
            if (asOf.isEmpty() && MOMENT.matcher(text).matches()) {
                try {
                    asOf = Optional.of(Instant.parse(text));
                } catch (DateTimeParseException noMoment) {
                    // Then the next text that looks like one is tried.
                }
            }
        }

        @Override
        public void take(Raw record) {
            try {
                var id = Calls.nativeId(record);
                taker.accept(new Recorded(Calls.SOURCE, id, Optional.of(record), Optional.empty(), asOf));
            } catch (Unreadable broken) {
                taker.accept(new Broken(Calls.SOURCE, name, broken.fault(), broken.detail()));
            }
        }

        @Override
        public void broken(int number, Fault fault) {
            taker.accept(new Broken(Calls.SOURCE, number == 0 ? name : name + " " + number, fault, ""));
        }
    }

    private static String day(Path file) {
        return day(file.getFileName().toString());
    }

    private static String day(String name) {
        return DAY.matcher(name).results().map(m -> m.group()).findFirst().orElse(name);
    }

    private static void clear(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException leftBehind) {
            // The system clears its folder of temporary files by itself.
        }
    }
}
