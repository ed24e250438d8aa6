package se.utblick.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivery;

/** Brings in every delivery of a folder, one after the other, and closes with one table of what came of each source. */
final class ImportAll {

    private final Importer importer;
    private final PrintStream out;
    private final BreakOff breakOff;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private int passedOver;

    ImportAll(Importer importer, PrintStream out, BreakOff breakOff) {
        this.importer = importer;
        this.out = out;
        this.breakOff = breakOff;
    }

    int run(List<Delivery> deliveries) {
        long start = System.nanoTime();
        double whole = deliveries.stream().mapToLong(Delivery::size).sum();
        var done = new AtomicLong();
        var line = new ProgressLine(out);
        for (var delivery : deliveries) {
            if (breakOff.isTold()) {
                break;
            }
            var intake = new Intake(breakOff);
            try {
                importer.run(
                        delivery,
                        intake,
                        share -> line.show((done.get() + share * delivery.size()) / whole, sum().plus(intake.tally())));
            } catch (DataAccessException | TransactionException lost) {
                line.end();
                add(intake);
                table();
                out.println(ImportTool.why(lost)
                        + " What is stored stays. Mend it and run the same import again: it goes on" + " from there.");
                return 1;
            }
            add(intake);
            done.addAndGet(delivery.size());
        }
        line.end();
        table();
        out.printf(
                Locale.ROOT,
                "%d files passed over, since they hold no publications of a source that is known. %.1f s.%n",
                passedOver,
                (System.nanoTime() - start) / 1e9);
        if (breakOff.isTold()) {
            out.println(ImportTool.brokenOff(sum()));
            return 1;
        }
        return 0;
    }

    private void add(Intake intake) {
        intake.tallies().forEach((source, tally) -> tallies.merge(source, tally, Tally::plus));
        broken.addAll(intake.broken());
        passedOver += intake.passedOver().size();
    }

    private Tally sum() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private void table() {
        out.printf("%-28s %7s %7s %9s %7s %9s  %s%n", "source", "read", "new", "changed", "same", "refused", "why");
        tallies.forEach((source, tally) -> row(source, tally, reasons(source)));
        row("all", sum(), "");
    }

    private void row(String name, Tally tally, String reasons) {
        out.printf(
                Locale.ROOT,
                "%-28s %7d %7d %9d %7d %9d  %s%n",
                name,
                tally.read() + tally.broken(),
                tally.added(),
                tally.changed(),
                tally.unchanged(),
                tally.broken(),
                reasons);
    }

    /** "3 × has no title": each reason with how many it holds for. */
    private String reasons(String source) {
        return broken.stream()
                .filter(one -> one.source().equals(source))
                .collect(groupingBy(Broken::fault, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(reason -> reason.getValue() + " × " + reason.getKey().sentence())
                .collect(joining("; "));
    }
}
