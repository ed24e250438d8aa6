package se.utblick.watch;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.watch.LiveStore.Due;
import se.utblick.watch.LiveStore.Read;
import se.utblick.watch.Reader.End;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.fetch.Backoff;
import se.utblick.watch.fetch.Fetched.Why;
import se.utblick.watch.fetch.Validators;

/** Reads the sources that are due, each once, and writes down how it went. Nothing is fetched inside a transaction. */
@Component
class Collecting {

    /** How the reading of one source ended, and what came of it. */
    record Round(LiveSource source, Outcome outcome, String why, Tally tally, Optional<Instant> until) {}

    // Whoever has more to ask for leaves the others their turn.
    private static final Duration SOON = Duration.ofMinutes(1);

    private final LiveStore sources;
    private final Map<String, Reader> readers;
    private final Importer importer;
    private final InstantSource clock;
    private final DoubleSupplier chance;

    @Autowired
    Collecting(JdbcClient jdbc, List<Reader> readers, Importer importer, InstantSource clock) {
        this(jdbc, readers, importer, clock, () -> ThreadLocalRandom.current().nextDouble());
    }

    Collecting(JdbcClient jdbc, List<Reader> readers, Importer importer, InstantSource clock, DoubleSupplier chance) {
        this.sources = new LiveStore(jdbc);
        this.readers = readers.stream().collect(toUnmodifiableMap(Reader::kind, reader -> reader));
        this.importer = importer;
        this.clock = clock;
        this.chance = chance;
    }

    /** Reads every source that is due, one after the other, until the last or until it is told to stop. */
    void collect(Consumer<Round> taker) {
        for (var due : sources.due(readers.keySet(), clock.instant())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            take(due).flatMap(source -> read(source, reader(due.kind()))).ifPresent(taker);
        }
    }

    /** Whoever is killed while it has a source leaves it to the next, when a reading could not last any longer. */
    private Optional<LiveSource> take(Due due) {
        var now = clock.instant();
        return sources.take(due.id(), now, now.plus(reader(due.kind()).longest()));
    }

    private Reader reader(String kind) {
        return Objects.requireNonNull(readers.get(kind));
    }

    /** Nothing when it was broken off before anything was taken in: then the source is as it was before, and due. */
    private Optional<Round> read(LiveSource source, Reader reader) {
        var reading = reader.ask(source);
        if (Thread.interrupted()) {
            sources.giveBack(source.id());
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        var intake = new Intake();
        reading.delivery().ifPresent(delivery -> importer.run(delivery, intake, _ -> {}));
        var end = reading.end().get();
        // What was taken in is written down first; then we stop, if we are told to.
        boolean toldToStop = Thread.interrupted();
        try {
            return Optional.of(ended(source, reader, end, intake));
        } finally {
            if (toldToStop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Round ended(LiveSource source, Reader reader, End end, Intake intake) {
        var tally = intake.tally();
        var usually = clock.instant().plus(reader.between());
        return switch (end) {
            case End.Whole _ when tally.read() == 0 && tally.broken() > 0 -> unreadable(source, intake);
            case End.Whole whole ->
                written(source, Outcome.FRESH, whole.validators(), whole.cursor(), tally, usually, Optional.empty());
            case End.Unchanged unchanged ->
                written(
                        source,
                        Outcome.UNCHANGED,
                        source.validators(),
                        unchanged.cursor(),
                        tally,
                        usually,
                        Optional.empty());
            // To be asked to wait is no failure, and what we know it by still holds.
            case End.Paused paused ->
                written(
                        source,
                        paused.until().isPresent() ? Outcome.NOT_NOW : Outcome.FRESH,
                        source.validators(),
                        paused.cursor(),
                        tally,
                        paused.until().orElse(clock.instant().plus(SOON)),
                        paused.until());
            case End.Refused(var cursor, var why, var detail) ->
                failed(source, Outcome.REFUSED, why.name(), sentence(why, detail), detail, cursor, tally);
            case End.Failed(var cursor, var why, var detail) ->
                failed(source, Outcome.FAILED, why.name(), sentence(why, detail), detail, cursor, tally);
            case End.Strange(var cursor, var fault, var detail) ->
                failed(source, Outcome.UNREADABLE, fault.name(), fault.sentence(), detail, cursor, tally);
        };
    }

    /** Something came, and nothing of it could be read: then the next answer must not be that nothing has changed. */
    private Round unreadable(LiveSource source, Intake intake) {
        var first = intake.broken().getFirst();
        return failed(
                source,
                Outcome.UNREADABLE,
                first.fault().name(),
                first.fault().sentence(),
                first.detail(),
                source.cursor(),
                intake.tally());
    }

    private Round written(
            LiveSource source,
            Outcome outcome,
            Validators validators,
            String cursor,
            Tally tally,
            Instant due,
            Optional<Instant> until) {
        int failures = outcome == Outcome.NOT_NOW ? source.failures() : 0;
        var read = new Read(outcome, "", "", validators, cursor, tally.read(), failures, due);
        sources.read(source.id(), read, clock.instant());
        return new Round(source, outcome, "", tally, until);
    }

    private Round failed(
            LiveSource source,
            Outcome outcome,
            String why,
            String sentence,
            String detail,
            String cursor,
            Tally tally) {
        int failures = source.failures() + 1;
        var now = clock.instant();
        var due = now.plus(Backoff.after(failures, chance.getAsDouble()));
        sources.read(source.id(), new Read(outcome, why, detail, source.validators(), cursor, 0, failures, due), now);
        return new Round(source, outcome, sentence, tally, Optional.of(due));
    }

    private static String sentence(Why why, String detail) {
        return why.sentence() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
