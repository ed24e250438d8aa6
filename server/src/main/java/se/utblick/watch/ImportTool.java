package se.utblick.watch;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.utblick.platform.Tool;
import se.utblick.watch.Intake.Phase;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivery;

/** Brings in published documents from recorded files. */
@Component
class ImportTool implements Tool {

    private static final int ASKED_WRONGLY = 2;
    private static final int MOST_SHOWN = 200;

    private static final String ALL = "all";
    // A lot is stored in a second or two.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<String, Function<Path, Delivery>> READERS = readers();

    // They tell of a lost database over many lines, and the tool tells of it in one.
    private static final List<String> TALKATIVE = List.of("org.springframework.transaction");

    private final Importer importer;
    private final LoggingSystem logging;
    private volatile Optional<BreakOff> running = Optional.empty();

    ImportTool(Importer importer, LoggingSystem logging) {
        this.importer = importer;
        this.logging = logging;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import all PLACE | import SOURCE PLACE (a file, a folder or an archive; SOURCE is one of "
                + String.join(", ", READERS.keySet()) + ")";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2
                || (!arguments.getFirst().equals(ALL) && !READERS.containsKey(arguments.getFirst()))) {
            out.println("Write ./utblick " + usage());
            return ASKED_WRONGLY;
        }
        var place = place(arguments.get(1));
        if (place.isEmpty()) {
            out.println("There is no file or folder " + arguments.get(1) + " that can be read.");
            return ASKED_WRONGLY;
        }
        TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
        var breakOff = new BreakOff();
        running = Optional.of(breakOff);
        try {
            return arguments.getFirst().equals(ALL)
                    ? new ImportAll(importer, out, breakOff).run(Delivery.everything(place.get()))
                    : take(
                            Objects.requireNonNull(READERS.get(arguments.getFirst()))
                                    .apply(place.get()),
                            out,
                            breakOff);
        } finally {
            running = Optional.empty();
            breakOff.hasEnded();
            TALKATIVE.forEach(logger -> logging.setLogLevel(logger, null));
        }
    }

    /** Ctrl-C, or somebody who stops the program: the database is kept open until what has been read is stored. */
    @EventListener(ContextClosedEvent.class)
    void breakOff() {
        running.ifPresent(one -> one.tell(PATIENCE));
    }

    private static Map<String, Function<Path, Delivery>> readers() {
        var readers = new TreeMap<String, Function<Path, Delivery>>(
                Map.of("g0v", Delivery::government, "funding-tenders", Delivery::calls, "feed", Delivery::feeds));
        Delivery.recordedSources().forEach(source -> readers.put(source, place -> Delivery.recorded(source, place)));
        return readers;
    }

    private int take(Delivery delivery, PrintStream out, BreakOff breakOff) {
        long start = System.nanoTime();
        var intake = new Intake(breakOff);
        var line = new ProgressLine(out);
        try {
            importer.run(delivery, intake, share -> line.show(share, intake.tally()));
            line.end();
        } catch (DataAccessException | TransactionException lost) {
            line.end();
            out.println(why(lost) + " " + intake.tally().read()
                    + " documents are stored and stay. Mend it and run the same import again: it goes on from there.");
            return 1;
        }
        report(intake, Duration.ofNanos(System.nanoTime() - start), out);
        if (breakOff.isTold()) {
            out.println(brokenOff(intake.tally()));
            return 1;
        }
        return intake.tally().read() == 0 && intake.tally().broken() > 0 ? 1 : 0;
    }

    private static void report(Intake intake, Duration whole, PrintStream out) {
        intake.tallies()
                .forEach((source, tally) -> out.printf(
                        Locale.ROOT,
                        "%-34s %6d new  %6d changed  %6d unchanged  %4d broken%n",
                        source,
                        tally.added(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.broken()));
        broken(intake.broken(), out);
        if (!intake.passedOver().isEmpty()) {
            out.println("Passed over, since they hold no publications: " + String.join(", ", intake.passedOver()));
        }
        var tally = intake.tally();
        out.printf(
                Locale.ROOT,
                "%d documents in %.1f s: %.0f a second. %d findings.%n",
                tally.read(),
                seconds(whole),
                tally.read() / Math.max(seconds(whole), 0.001),
                intake.met());
        var known = Stream.of(Phase.values()).map(intake::spent).reduce(Duration.ZERO, Duration::plus);
        out.printf(
                Locale.ROOT,
                "The time went to reading %.1f s, parsing %.1f s, matching %.1f s, storing %.1f s.%n",
                seconds(whole.minus(known)),
                seconds(intake.spent(Phase.PARSING)),
                seconds(intake.spent(Phase.MATCHING)),
                seconds(intake.spent(Phase.STORING)));
    }

    private static void broken(List<Broken> broken, PrintStream out) {
        broken.stream()
                .limit(MOST_SHOWN)
                .forEach(one -> out.println("Broken: " + one.name() + " "
                        + one.fault().sentence() + (one.detail().isEmpty() ? "" : " (" + one.detail() + ")")));
        if (broken.size() > MOST_SHOWN) {
            out.println("… and " + (broken.size() - MOST_SHOWN) + " more broken, all of them under Bevakning, Källor.");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    static String brokenOff(Tally tally) {
        return "Broken off before the end. " + tally.read() + " documents were read; what is new in them is stored and"
                + " stays. Run the same import again: it passes over what is there, and brings in the rest.";
    }

    static String why(Exception lost) {
        // "53" is PostgreSQL's class for what it has run out of: 53100 is a full disk.
        var full = Stream.<Throwable>iterate(lost, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(java.sql.SQLException.class::isInstance)
                .map(cause -> String.valueOf(((java.sql.SQLException) cause).getSQLState()))
                .anyMatch(state -> state.startsWith("53"));
        return full
                ? "Stopped: the disk of the database is full."
                : "Stopped: the database does not answer, or will not take it (" + firstLine(lost) + ").";
    }

    private static String firstLine(Exception lost) {
        var root = Stream.<Throwable>iterate(lost, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .reduce((_, last) -> last)
                .orElse(lost);
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static Optional<Path> place(String written) {
        try {
            return Optional.of(Path.of(written)).filter(Files::isReadable);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
