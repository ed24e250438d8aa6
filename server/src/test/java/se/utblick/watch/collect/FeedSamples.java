package se.utblick.watch.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.Recorded;

/** Feeds as tests need them, taken the whole way as an import does. */
final class FeedSamples {

    /** What became of a feed: its items by name, and what was wrong with the rest. */
    record Read(Map<String, Collected> items, List<Fault> faults) {

        Collected item(String name) {
            return Optional.ofNullable(items.get(name))
                    .orElseThrow(() -> new AssertionError("No " + name + " among " + items.keySet() + ", " + faults));
        }

        List<String> names() {
            return List.copyOf(items.keySet());
        }
    }

    static Read given(String name) throws IOException {
        return read(text(name).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String name) throws IOException {
        try (InputStream in = Stream.ofNullable(FeedSamples.class.getResourceAsStream("/watch/feeds/" + name))
                .findFirst()
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Delivered> delivered(byte[] feed) {
        var all = new ArrayList<Delivered>();
        new Feed("feed-prov", "prov.xml", Optional.empty(), Optional.empty(), Optional.empty()).each(feed, all::add);
        return all;
    }

    static Read read(byte[] feed) {
        return read(delivered(feed));
    }

    static Read read(Delivery delivery) {
        return read(Packed.delivered(delivery));
    }

    static Read read(List<Delivered> delivered) {
        var read = new Read(new LinkedHashMap<>(), new ArrayList<>());
        for (var one : delivered) {
            if (one instanceof Broken broken) {
                read.faults().add(broken.fault());
            } else if (one instanceof Recorded recorded) {
                try {
                    read.items()
                            .put(
                                    recorded.nativeId(),
                                    Reading.of(
                                            recorded.source(),
                                            recorded.nativeId(),
                                            recorded.page(),
                                            recorded.listing()));
                } catch (Unreadable unreadable) {
                    read.faults().add(unreadable.fault());
                }
            }
        }
        return read;
    }
}
