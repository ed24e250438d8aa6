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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.watch.Connector.Answer;
import se.utblick.watch.LiveStore.Read;
import se.utblick.watch.Source.Outcome;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.fetch.Backoff;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Validators;

/** Reads the sources that are due, each once, and writes down how it went. Nothing is fetched inside a transaction. */
@Component
class Collecting {

    /** How the reading of one source ended, and what came of it. */
    record Round(LiveSource source, Outcome outcome, String why, Tally tally, Optional<Instant> until) {}

    private final LiveStore sources;
    private final Map<String, Connector> connectors;
    private final Importer importer;
    private final InstantSource clock;
    private final Duration held;
    private final DoubleSupplier chance;

    @Autowired
    Collecting(
            JdbcClient jdbc,
            List<Connector> connectors,
            Importer importer,
            InstantSource clock,
            @Value("${utblick.collect.held:2m}") Duration held) {
        this(
                jdbc,
                connectors,
                importer,
                clock,
                held,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * @param held how long a source is kept by the one who reads it: long enough for a slow server and a long feed; whoever
     *     was killed meanwhile leaves it to the next
     */
    Collecting(
            JdbcClient jdbc,
            List<Connector> connectors,
            Importer importer,
            InstantSource clock,
            Duration held,
            DoubleSupplier chance) {
        this.sources = new LiveStore(jdbc);
        this.connectors = connectors.stream().collect(toUnmodifiableMap(Connector::kind, connector -> connector));
        this.importer = importer;
        this.clock = clock;
        this.held = held;
        this.chance = chance;
    }

    /** Reads every source that is due, one after the other, until the last or until it is told to stop. */
    void collect(Consumer<Round> taker) {
        for (var id : sources.due(connectors.keySet(), clock.instant())) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            var now = clock.instant();
            sources.take(id, now, now.plus(held)).flatMap(this::read).ifPresent(taker);
        }
    }

    /** Nothing when it was broken off: then the source is as it was before, and due. */
    private Optional<Round> read(LiveSource source) {
        var connector = Objects.requireNonNull(connectors.get(source.kind()));
        var answer = connector.ask(source);
        if (Thread.interrupted()) {
            sources.giveBack(source.id());
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(
                switch (answer) {
                    case Answer.Came came -> taken(source, connector, came.delivery(), came.validators());
                    case Answer.Unchanged unchanged ->
                        worked(source, connector, Outcome.UNCHANGED, source.validators(), Tally.NONE);
                    case Answer.NotNow later -> later(source, later.until());
                    case Answer.Refused refused -> failed(source, Outcome.REFUSED, refused.why(), refused.detail());
                    case Answer.Failed failed -> failed(source, Outcome.FAILED, failed.why(), failed.detail());
                });
    }

    private Round taken(LiveSource source, Connector connector, Delivery delivery, Validators validators) {
        var intake = new Intake();
        importer.run(delivery, intake, _ -> {});
        var tally = intake.tally();
        // Something came, and nothing of it could be read: then the next answer must not be that nothing has changed.
        if (tally.read() == 0 && tally.broken() > 0) {
            var first = intake.broken().stream().findFirst();
            return failed(
                    source,
                    Outcome.UNREADABLE,
                    first.map(broken -> broken.fault().name()).orElse(""),
                    first.map(broken -> broken.fault().sentence()).orElse(""),
                    first.map(Broken::detail).orElse(""),
                    tally);
        }
        return worked(source, connector, Outcome.FRESH, validators, tally);
    }

    private Round worked(LiveSource source, Connector connector, Outcome outcome, Validators validators, Tally tally) {
        var due = clock.instant().plus(connector.between());
        write(source, new Read(outcome, "", "", validators, tally.read(), 0, due));
        return new Round(source, outcome, "", tally, Optional.empty());
    }

    /** To be asked to wait is no failure, and what we know it by still holds. */
    private Round later(LiveSource source, Instant until) {
        write(source, new Read(Outcome.NOT_NOW, "", "", source.validators(), 0, source.failures(), until));
        return new Round(source, Outcome.NOT_NOW, "", Tally.NONE, Optional.of(until));
    }

    private Round failed(LiveSource source, Outcome outcome, Fetched.Why why, String detail) {
        var sentence = why.sentence() + (detail.isEmpty() ? "" : " (" + detail + ")");
        return failed(source, outcome, why.name(), sentence, detail, Tally.NONE);
    }

    private Round failed(LiveSource source, Outcome outcome, String why, String sentence, String detail, Tally tally) {
        int failures = source.failures() + 1;
        var due = clock.instant().plus(Backoff.after(failures, chance.getAsDouble()));
        write(source, new Read(outcome, why, detail, source.validators(), 0, failures, due));
        return new Round(source, outcome, sentence, tally, Optional.of(due));
    }

    private void write(LiveSource source, Read read) {
        sources.read(source.id(), read, clock.instant());
    }
}
