package se.utblick.watch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.organisation.Actor;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.Intake.Phase;
import se.utblick.watch.IntakeStore.Known;
import se.utblick.watch.IntakeStore.Mark;
import se.utblick.watch.IntakeStore.Said;
import se.utblick.watch.IntakeStore.Stored;
import se.utblick.watch.PublicationStore.Text;
import se.utblick.watch.collect.Delivered;
import se.utblick.watch.collect.Delivered.Broken;
import se.utblick.watch.collect.Delivered.PassedOver;
import se.utblick.watch.collect.Delivered.Recorded;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.Reading;
import se.utblick.watch.collect.Unreadable;

/**
 * Takes a delivery in: keeps what is new or changed, asks the interests about it, and writes down what could not be read.
 * Each lot is a transaction, so that what has been taken in stays, whatever happens to the rest.
 */
@Component
class Importer {

    private static final int LOT = 500;

    private final IntakeStore publications;
    private final MatterStore matters;
    private final FindingStore findings;
    private final RoundStore rounds;
    private final Matching matching;
    private final Ranker ranker;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Importer(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Matching matching,
            Ranker ranker,
            Journal journal,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.publications = new IntakeStore(jdbc, batches);
        this.matters = new MatterStore(jdbc, batches);
        this.findings = new FindingStore(jdbc, batches);
        this.rounds = new RoundStore(jdbc);
        this.matching = matching;
        this.ranker = ranker;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param intake filled in as it goes, so that there is something to tell also when it ends in the middle
     * @param progress hears the share that has been read, each time something has been stored
     */
    void run(Delivery delivery, Intake intake, DoubleConsumer progress) {
        var now = clock.instant();
        read(delivery, delivered -> {
            if (intake.isBrokenOff()) {
                throw new Enough();
            }
            switch (delivered) {
                case Recorded recorded -> {
                    var waiting = intake.waiting(recorded.source());
                    // Twice in one lot: the first must be stored before the second can be compared with it.
                    if (waiting.size() >= LOT || waiting.containsKey(recorded.nativeId())) {
                        store(intake, recorded.source(), now);
                        progress.accept(delivery.share());
                    }
                    waiting.put(recorded.nativeId(), recorded);
                }
                case Broken broken -> intake.add(broken);
                case PassedOver passed -> intake.passOver(passed.name());
            }
        });
        for (var source : intake.sources()) {
            store(intake, source, now);
        }
        transaction.executeWithoutResult(_ -> intake.tallies().forEach((source, tally) -> end(intake, source, tally)));
        progress.accept(intake.isBrokenOff() ? delivery.share() : 1);
    }

    private static void read(Delivery delivery, Consumer<Delivered> taker) {
        try {
            delivery.each(taker);
        } catch (Enough _) {
            // What had been read by then is stored as if the delivery ended there.
        }
    }

    /** No more is to be read. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void end(Intake intake, String source, Tally tally) {
        var round = intake.round(source);
        rounds.end(round, clock.instant());
        if (tally.added() + tally.changed() + tally.broken() > 0) {
            journal.write(
                    Actor.program(),
                    new Subject("watch.round", round),
                    "collected",
                    "",
                    "%s: %d, %d, %d, %d"
                            .formatted(source, tally.added(), tally.changed(), tally.unchanged(), tally.broken()));
        }
    }

    /** One lot from one source: all of it, or nothing of it. */
    private void store(Intake intake, String source, Instant now) {
        var lot = intake.take(source);
        intake.stored(source, transaction.execute(_ -> storeAll(intake, source, lot, now)));
    }

    private Intake.Lot storeAll(Intake intake, String source, List<Recorded> lot, Instant now) {
        var broken = new ArrayList<Broken>();
        var added = new ArrayList<Stored>();
        var changed = new ArrayList<Stored>();
        var again = new ArrayList<Came>();
        var known = timed(
                intake,
                Phase.STORING,
                () -> publications.known(
                        source, lot.stream().map(Recorded::nativeId).toList()));
        long start = System.nanoTime();
        for (var recorded : lot) {
            var came = Came.of(recorded, Optional.ofNullable(known.get(recorded.nativeId())), now);
            if (came.isNothingNew()) {
                again.add(came);
                continue;
            }
            try {
                (came.before().isPresent() ? changed : added).add(read(came));
            } catch (Unreadable unreadable) {
                broken.add(new Broken(source, recorded.nativeId(), unreadable.fault(), unreadable.detail()));
            }
        }
        intake.spend(Phase.PARSING, System.nanoTime() - start);
        var texts = Stream.concat(added.stream(), changed.stream())
                .map(Importer::text)
                .toList();
        var met = timed(intake, Phase.MATCHING, () -> matching.match(texts));
        return timed(intake, Phase.STORING, () -> {
            publications.add(added, ranker.today());
            publications.change(changed, ranker.today());
            matters.join(Stream.concat(added.stream(), changed.stream()).toList());
            publications.seenAgain(
                    again.stream().flatMap(came -> came.again().stream()).toList());
            findings.replace(texts.stream().map(Text::id).toList(), met, now);
            ranker.rank(texts.stream().map(Text::id).toList());
            var tally = new Tally(
                    added.size(),
                    changed.size(),
                    again.size(),
                    broken.size() + intake.untold(source).size());
            tell(intake, source, tally, broken, now);
            return new Intake.Lot(tally, met.size(), broken);
        });
    }

    /** Writes down how far the round has come, and what in it was broken. */
    private void tell(Intake intake, String source, Tally tally, List<Broken> broken, Instant now) {
        var round = intake.round(source);
        if (!intake.hasBegun(source)) {
            rounds.begin(round, source, now);
        }
        int position = intake.tally(source).broken();
        for (var one :
                Stream.concat(intake.untold(source).stream(), broken.stream()).toList()) {
            rounds.broken(round, ++position, one);
        }
        rounds.count(round, intake.tally(source).plus(tally));
    }

    /** A page and the entry about it make one publication, also when they come at different times. */
    private Stored read(Came came) throws Unreadable {
        var page = came.page().or(() -> stored(came, Known::page, publications::page));
        var listing = came.listing().or(() -> stored(came, Known::listing, publications::listing));
        var one = came.recorded();
        var collected = Reading.of(one.source(), one.nativeId(), page.map(Said::raw), listing.map(Said::raw));
        var id = came.before().map(Known::id).orElseGet(() -> new PublicationId(UUID.randomUUID()));
        var filed = came.before().map(Known::filed).orElse(FiledUnder.NOTHING_SAID);
        return new Stored(id, one.source(), one.nativeId(), collected, page, listing, came.asOf(), filed);
    }

    private static Optional<Said> stored(
            Came came, Function<Known, Optional<Mark>> part, Function<PublicationId, Optional<Raw>> bytes) {
        return came.before()
                .flatMap(known -> part.apply(known)
                        .flatMap(mark -> bytes.apply(known.id()).map(raw -> new Said(raw, mark.asOf()))));
    }

    static Text text(Stored stored) {
        var said = stored.collected();
        return new Text(
                stored.id(),
                stored.source(),
                said.kind(),
                said.language(),
                said.title(),
                said.body(),
                said.facts(),
                stored.filed(),
                said.publishedOn());
    }

    private static <T> T timed(Intake intake, Phase phase, Supplier<T> step) {
        long start = System.nanoTime();
        try {
            return step.get();
        } finally {
            intake.spend(phase, System.nanoTime() - start);
        }
    }
}
