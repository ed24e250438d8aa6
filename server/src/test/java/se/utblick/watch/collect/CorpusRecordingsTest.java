package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;

/** Everything that has been recorded of the sources, when it is there: what is in it, as counted by hand beforehand. */
class CorpusRecordingsTest {

    private final Map<String, Set<String>> read = new TreeMap<>();
    private final Map<String, Map<Fault, Integer>> refused = new TreeMap<>();
    private int deadlines;
    private int passedOver;

    @Test
    void every_recorded_source_is_known_by_its_looks_and_read() {
        var corpus = corpus();
        assumeTrue(
                Files.isDirectory(corpus.resolve("riksdagen")),
                "NOT RUN: no riksdagen in " + corpus + ". Say where the corpus is with UTBLICK_CORPUS.");
        for (var folder : new String[] {
            "riksdagen", "have-your-say", "ep-opendata", "oeil", "ep-press", "cellar", "eurlex-labelled", "ted-notices"
        }) {
            for (var delivery : Delivery.everything(corpus.resolve(folder))) {
                read(delivery);
            }
        }
        var counts = new TreeMap<String, Integer>();
        read.forEach((source, ids) -> counts.put(source, ids.size()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "riksdagen", 128,
                        "have-your-say", 654,
                        "europarl", 8,
                        "oeil", 8,
                        "europarl-press", 5,
                        "cellar", 125,
                        "eurlex", 1316,
                        "ted", 17));
        // Three consultations in each of two files, a document that says itself that its title is missing, and two
        // pages of
        // the Parliament's that are no procedures.
        assertThat(refused.keySet()).isSubsetOf("have-your-say", "riksdagen", "oeil");
        assertThat(refused.get("have-your-say")).isEqualTo(Map.of(Fault.NO_TITLE, 6));
        assertThat(refused.get("riksdagen")).isEqualTo(Map.of(Fault.NO_TITLE, 1));
        assertThat(deadlines).isGreaterThan(1300);
        assertThat(passedOver).isGreaterThan(50);
    }

    private void read(Delivery delivery) {
        var pages = new HashMap<String, Raw>();
        delivery.each(delivered -> {
            switch (delivered) {
                case Recorded one -> {
                    one.page().ifPresent(page -> pages.put(one.source() + one.nativeId(), page));
                    try {
                        var said = Reading.of(
                                one.source(),
                                one.nativeId(),
                                one.page().or(() -> Optional.ofNullable(pages.get(one.source() + one.nativeId()))),
                                one.listing());
                        deadlines += said.facts().deadlines().size();
                        read.computeIfAbsent(one.source(), _ -> new HashSet<>()).add(one.nativeId());
                    } catch (Unreadable broken) {
                        refuse(one.source(), broken.fault());
                    }
                }
                case Broken one -> refuse(one.source(), one.fault());
                case PassedOver one -> passedOver++;
            }
        });
    }

    private void refuse(String source, Fault fault) {
        refused.computeIfAbsent(source, _ -> new EnumMap<>(Fault.class)).merge(fault, 1, Integer::sum);
    }

    private static Path corpus() {
        return Optional.ofNullable(System.getenv("UTBLICK_CORPUS"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "corpus"));
    }
}
