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
import se.utblick.watch.connect.Ended;
import se.utblick.watch.connect.LiveRound;
import se.utblick.watch.fetch.Backoff;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Validators;

/** Reads the sources that are due, each once, and writes down how it went. Nothing is fetched inside a transaction. */
@Component
class Collecting {

    /** How the reading of one source ended, and what came of it. */
    record Round(LiveSource source, Outcome outcome, String why, Tally tally, Optional<Instant> until) {}

    // A walk that has more to ask leaves the others their turn.
    private static final Duration SOON = Duration.ofMinutes(1);

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
        if (connector.kept().compareTo(held) > 0) {
            sources.keep(source.id(), clock.instant().plus(connector.kept()));
        }
        var answer = connector.ask(source);
        if (Thread.interrupted()) {
            sources.giveBack(source.id());
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(
                switch (answer) {
                    case Answer.Came came -> taken(source, connector, came.delivery(), came.validators());
                    case Answer.Walked walked -> walked(source, connector, walked.round());
                    case Answer.Unchanged unchanged ->
                        worked(source, connector.between(), Outcome.UNCHANGED, source.validators(), Tally.NONE);
                    case Answer.NotNow later -> later(source, later.until(), Tally.NONE);
                    case Answer.Refused refused ->
                        failed(source, Outcome.REFUSED, refused.why(), refused.detail(), Tally.NONE);
                    case Answer.Failed failed ->
                        failed(source, Outcome.FAILED, failed.why(), failed.detail(), Tally.NONE);
                });
    }

    private Round taken(LiveSource source, Connector connector, Delivery delivery, Validators validators) {
        var intake = new Intake();
        importer.run(delivery, intake, _ -> {});
        var tally = intake.tally();
        return isUnreadable(tally)
                ? unreadable(source, intake)
                : worked(source, connector.between(), Outcome.FRESH, validators, tally);
    }

    /** What came before the walk ended is stored, and not asked for again, however it ended. */
    private Round walked(LiveSource before, Connector connector, LiveRound round) {
        var intake = new Intake();
        importer.run(round.delivery(), intake, _ -> {});
        if (round.isBrokenOff()) {
            Thread.currentThread().interrupt();
        }
        var tally = intake.tally();
        if (isUnreadable(tally)) {
            return unreadable(before, intake);
        }
        var source = before.remembering(round.ended().cursor());
        return switch (round.ended()) {
            case Ended.Whole _ ->
                worked(
                        source,
                        connector.between(),
                        tally.read() > 0 ? Outcome.FRESH : Outcome.UNCHANGED,
                        source.validators(),
                        tally);
            case Ended.Paused paused
            when paused.until().isPresent() -> later(source, paused.until().get(), tally);
            case Ended.Paused _ -> worked(source, SOON, Outcome.FRESH, source.validators(), tally);
            case Ended.Refused refused -> failed(source, Outcome.REFUSED, refused.why(), refused.detail(), tally);
            case Ended.Failed failed -> failed(source, Outcome.FAILED, failed.why(), failed.detail(), tally);
            case Ended.Strange strange ->
                failed(
                        source,
                        Outcome.UNREADABLE,
                        strange.fault().name(),
                        sentence(strange.fault().sentence(), strange.detail()),
                        strange.detail(),
                        tally);
        };
    }

    /** Something came, and nothing of it could be read: then the next answer must not be that nothing has changed. */
    private static boolean isUnreadable(Tally tally) {
        return tally.read() == 0 && tally.broken() > 0;
    }

    private Round unreadable(LiveSource source, Intake intake) {
        var first = intake.broken().stream().findFirst();
        return failed(
                source,
                Outcome.UNREADABLE,
                first.map(broken -> broken.fault().name()).orElse(""),
                first.map(broken -> broken.fault().sentence()).orElse(""),
                first.map(Broken::detail).orElse(""),
                intake.tally());
    }

    private Round worked(LiveSource source, Duration between, Outcome outcome, Validators validators, Tally tally) {
        var due = clock.instant().plus(between);
        write(source, new Read(outcome, "", "", validators, source.cursor(), tally.read(), 0, due));
        return new Round(source, outcome, "", tally, Optional.empty());
    }

    /** To be asked to wait is no failure, and what we know it by still holds. */
    private Round later(LiveSource source, Instant until, Tally tally) {
        var read = new Read(
                Outcome.NOT_NOW, "", "", source.validators(), source.cursor(), tally.read(), source.failures(), until);
        write(source, read);
        return new Round(source, Outcome.NOT_NOW, "", tally, Optional.of(until));
    }

    private Round failed(LiveSource source, Outcome outcome, Fetched.Why why, String detail, Tally tally) {
        return failed(source, outcome, why.name(), sentence(why.sentence(), detail), detail, tally);
    }

    private static String sentence(String why, String detail) {
        return why + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    private Round failed(LiveSource source, Outcome outcome, String why, String sentence, String detail, Tally tally) {
        int failures = source.failures() + 1;
        var due = clock.instant().plus(Backoff.after(failures, chance.getAsDouble()));
        write(source, new Read(outcome, why, detail, source.validators(), source.cursor(), 0, failures, due));
        return new Round(source, outcome, sentence, tally, Optional.of(due));
    }

    private void write(LiveSource source, Read read) {
        sources.read(source.id(), read, clock.instant());
    }
}
