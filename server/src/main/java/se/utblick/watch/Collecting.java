package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.organisation.Actor;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.SourceStore.Outcome;
import se.utblick.watch.SourceStore.Read;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.fetch.Backoff;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Fetcher;
import se.utblick.watch.fetch.Validators;

/** Reads the feeds that are due, each once, and writes down how it went. Nothing is fetched inside a transaction. */
@Component
class Collecting {

    /** How the reading of one source ended, and what came of it. */
    record Round(FeedSource source, Outcome outcome, String why, Tally tally, Optional<Instant> until) {}

    private static final Duration BETWEEN = Duration.ofHours(1);
    // Long enough for a slow server and a long feed; whoever was killed meanwhile leaves the source to the next.
    private static final Duration HELD = Duration.ofMinutes(10);

    private final SourceStore sources;
    private final Fetcher fetcher;
    private final Importer importer;
    private final Journal journal;
    private final InstantSource clock;
    private final DoubleSupplier chance;

    @Autowired
    Collecting(JdbcClient jdbc, Fetcher fetcher, Importer importer, Journal journal, InstantSource clock) {
        this(
                jdbc,
                fetcher,
                importer,
                journal,
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    Collecting(
            JdbcClient jdbc,
            Fetcher fetcher,
            Importer importer,
            Journal journal,
            InstantSource clock,
            DoubleSupplier chance) {
        this.sources = new SourceStore(jdbc);
        this.fetcher = fetcher;
        this.importer = importer;
        this.journal = journal;
        this.clock = clock;
        this.chance = chance;
    }

    /** A source to be read from now on; it is due at once. */
    @Transactional
    public void add(Actor by, FeedSource source) {
        sources.add(source, clock.instant());
        journal.write(
                by, new Subject("watch.source", source.id()), "added", "", source.name() + ": " + source.address());
    }

    /** Reads every source that is due, one after the other. */
    public void collect(Consumer<Round> taker) {
        for (var id : sources.due(clock.instant())) {
            var now = clock.instant();
            sources.take(id, now, now.plus(HELD)).ifPresent(source -> taker.accept(read(source)));
        }
    }

    private Round read(FeedSource source) {
        return switch (fetcher.feed(source.address(), source.validators())) {
            case Fetched.Fresh fresh -> taken(source, fresh);
            case Fetched.Unchanged unchanged -> worked(source, Outcome.UNCHANGED, source.validators(), Tally.NONE);
            case Fetched.Nothing _, Fetched.Choices _ ->
                throw new IllegalStateException("Only what is asked for otherwise than a feed is answered so");
            case Fetched.NotNow later -> later(source, later.until());
            case Fetched.Refused refused ->
                failed(
                        source,
                        Outcome.REFUSED,
                        refused.why().name(),
                        sentence(refused.why(), refused.detail()),
                        refused.detail(),
                        Tally.NONE);
            case Fetched.Failed failed ->
                failed(
                        source,
                        Outcome.FAILED,
                        failed.why().name(),
                        sentence(failed.why(), failed.detail()),
                        failed.detail(),
                        Tally.NONE);
        };
    }

    private Round taken(FeedSource source, Fetched.Fresh fresh) {
        var intake = new Intake();
        importer.run(Delivery.feed(source.code(), source.address(), fresh.charset(), fresh.bytes()), intake, _ -> {});
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
        return worked(source, Outcome.FRESH, fresh.validators(), tally);
    }

    private Round worked(FeedSource source, Outcome outcome, Validators validators, Tally tally) {
        var now = clock.instant();
        sources.read(source.id(), new Read(outcome, "", "", validators, 0, now.plus(BETWEEN)), now);
        return new Round(source, outcome, "", tally, Optional.empty());
    }

    /** To be asked to wait is no failure, and what we know it by still holds. */
    private Round later(FeedSource source, Instant until) {
        sources.read(
                source.id(),
                new Read(Outcome.NOT_NOW, "", "", source.validators(), source.failures(), until),
                clock.instant());
        return new Round(source, Outcome.NOT_NOW, "", Tally.NONE, Optional.of(until));
    }

    private Round failed(FeedSource source, Outcome outcome, String why, String sentence, String detail, Tally tally) {
        var now = clock.instant();
        int failures = source.failures() + 1;
        var due = now.plus(Backoff.after(failures, chance.getAsDouble()));
        sources.read(source.id(), new Read(outcome, why, detail, source.validators(), failures, due), now);
        return new Round(source, outcome, sentence, tally, Optional.of(due));
    }

    private static String sentence(Fetched.Why why, String detail) {
        return why.sentence() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
