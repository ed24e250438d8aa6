package se.utblick.topics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.platform.Tool;

/** Says how well topics are suggested, measured on texts that have been labelled by hand. */
@Component
class EvaluateTopics implements Tool {

    private static final List<String> OPTIONS =
            List.of("--train", "--test", "--level", "--split", "--from", "--eurovoc", "--texts");
    private static final String TRAIN = "train";
    private static final int ONE_IN = 10;

    /** What was asked for cannot be done; the message says what to write instead. */
    private static final class Misread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misread(String sentence) {
            super(sentence);
        }
    }

    private record Asked(Map<String, List<String>> options) {

        List<String> all(String option) {
            return options.getOrDefault(option, List.of());
        }

        Optional<String> one(String option) {
            return all(option).stream().findFirst();
        }
    }

    private record Parts(List<LabelledFile.Row> train, List<LabelledFile.Row> test) {}

    private final Concepts concepts;

    EvaluateTopics(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public String name() {
        return "evaluate topics";
    }

    @Override
    public String usage() {
        return "evaluate topics --train FILE --test FILE [--level descriptor|microthesaurus|domain]"
                + " [--split NAME | --from DAY] [--eurovoc FILE] [--texts ARCHIVE]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            var asked = options(arguments);
            var parts = parts(asked);
            var vocabulary = vocabulary(asked);
            for (var level : levels(asked, parts, vocabulary)) {
                report(level, Trial.run(parts.train(), parts.test(), level, vocabulary), out);
            }
            if (vocabulary.isEmpty() && parts.train().getFirst().eurovoc()) {
                out.println("EuroVoc is not here, so its words were not looked for in the texts and nothing could be"
                        + " measured above its descriptors: import it with ./utblick import eurovoc, or give its files"
                        + " with --eurovoc.");
            }
            return 0;
        } catch (Misread misread) {
            out.println(misread.getMessage());
            return 2;
        } catch (IOException unreadable) {
            out.println("It cannot be read: " + unreadable.getMessage() + ".");
            return 1;
        }
    }

    private Asked options(List<String> arguments) {
        var asked = new HashMap<String, List<String>>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new Misread("Write ./utblick " + usage());
            }
            asked.computeIfAbsent(arguments.get(i), _ -> new ArrayList<>()).add(arguments.get(i + 1));
        }
        if (!asked.containsKey("--train") || !asked.containsKey("--test")) {
            throw new Misread("Write ./utblick " + usage());
        }
        return new Asked(asked);
    }

    /**
     * Two files are taken as they are, but for the rows that a file itself marks as for something else. One file given
     * twice is parted by its own marks, or by day: the newest tenth is then the test.
     */
    private static Parts parts(Asked asked) throws IOException {
        var train = rows(asked.one("--train").orElseThrow());
        boolean same = asked.all("--train").equals(asked.all("--test"));
        var test = same ? train : rows(asked.one("--test").orElseThrow());
        boolean marked = train.stream().anyMatch(row -> row.split().equals(TRAIN));
        var split = asked.one("--split").orElse("");
        Parts parts;
        if (same && !marked) {
            var from = asked.one("--from").orElseGet(() -> newestTenth(train));
            parts = new Parts(
                    train.stream()
                            .filter(row -> row.published().compareTo(from) < 0)
                            .toList(),
                    train.stream()
                            .filter(row -> row.published().compareTo(from) >= 0)
                            .toList());
        } else {
            parts = new Parts(
                    train.stream()
                            .filter(row -> !marked || row.split().equals(TRAIN))
                            .toList(),
                    test.stream()
                            .filter(row -> split.isEmpty()
                                    ? !row.split().equals(TRAIN)
                                    : row.split().equals(split))
                            .toList());
        }
        if (parts.train().isEmpty() || parts.test().isEmpty()) {
            throw new Misread("There is nothing to learn from, or nothing to test on: "
                    + parts.train().size() + " and " + parts.test().size()
                    + " texts with codes. See the fields in docs/operate.md.");
        }
        var texts = PageTexts.of(asked.all("--texts"));
        return new Parts(
                parts.train().stream().map(texts::beside).toList(),
                parts.test().stream().map(texts::beside).toList());
    }

    private static List<LabelledFile.Row> rows(String file) throws IOException {
        try {
            return LabelledFile.read(Path.of(file));
        } catch (InvalidPathException noPath) {
            throw new IOException(file, noPath);
        }
    }

    private static String newestTenth(List<LabelledFile.Row> rows) {
        var days = rows.stream()
                .map(LabelledFile.Row::published)
                .sorted(Comparator.reverseOrder())
                .toList();
        return days.isEmpty() ? "" : days.get(days.size() / ONE_IN);
    }

    private Collection<Concept> vocabulary(Asked asked) throws IOException {
        if (asked.all("--eurovoc").isEmpty()) {
            return concepts.all();
        }
        var thesaurus = new Thesaurus();
        for (var file : asked.all("--eurovoc")) {
            ThesaurusFiles.read(Path.of(file), thesaurus);
        }
        return thesaurus.concepts();
    }

    private static List<Trial.Level> levels(Asked asked, Parts parts, Collection<Concept> vocabulary) {
        boolean wider = parts.train().getFirst().eurovoc()
                && vocabulary.stream().anyMatch(one -> one.id().kind() == ConceptKind.DESCRIPTOR);
        if (asked.one("--level").isEmpty()) {
            return wider ? List.of(Trial.Level.values()) : List.of(Trial.Level.DESCRIPTOR);
        }
        var named = asked.one("--level").orElseThrow().toUpperCase(Locale.ROOT);
        for (var level : Trial.Level.values()) {
            if (level.name().equals(named) && (wider || level == Trial.Level.DESCRIPTOR)) {
                return List.of(level);
            }
        }
        throw new Misread("There is no level " + named.toLowerCase(Locale.ROOT)
                + " to measure at. With EuroVoc there are" + " descriptor, microthesaurus and domain.");
    }

    private static void report(Trial.Level level, Trial trial, PrintStream out) {
        var measures = trial.measures();
        out.printf(
                Locale.ROOT,
                "%-15s learnt from %d in %.1f s, %.0f µs a document, %d tested%n",
                level.name().toLowerCase(Locale.ROOT),
                trial.learntFrom(),
                trial.seconds(),
                trial.microsecondsEach(),
                measures.texts());
        out.printf(
                Locale.ROOT,
                "  micro-F1 %.1f  P@1 %.1f  P@3 %.1f  P@5 %.1f  nDCG@5 %.1f  RP@5 %.1f%n",
                100 * measures.microF1(),
                100 * measures.precisionAt1(),
                100 * measures.precisionAt3(),
                100 * measures.precisionAt5(),
                100 * measures.gainAt5(),
                100 * measures.recallAt5());
    }
}
