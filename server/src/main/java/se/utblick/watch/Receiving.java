package se.utblick.watch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.organisation.Actor;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.HandedIn.Taken;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.collect.Delivery;
import se.utblick.watch.collect.Raw;

/**
 * Takes in one thing that a person has delivered. It is pointed out in the person's name in the same transaction, so that
 * it waits in the inbox whether it meets an interest or not.
 */
@Component
class Receiving {

    /**
     * What was delivered.
     *
     * @param nativeId what it is known by: the same again is the same publication
     * @param why why it matters to us, in the person's words
     * @param detail what the journal keeps about the delivery
     */
    record Piece(
            String source, String nativeId, Optional<Raw> page, Optional<Raw> listing, String why, String detail) {}

    private final PublicationStore publications;
    private final IntakeStore intake;
    private final FindingStore findings;
    private final Importer importer;
    private final Watch watch;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Receiving(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Importer importer,
            Watch watch,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.publications = new PublicationStore(jdbc);
        this.intake = new IntakeStore(jdbc, batches);
        this.findings = new FindingStore(jdbc, batches);
        this.importer = importer;
        this.watch = watch;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is already there from this address. */
    Optional<PublicationId> at(String address) {
        return publications.at(address);
    }

    Taken take(Actor by, Piece piece) {
        return transaction.execute(_ -> {
            // Of several who bring the same at once, the others wait and find it there.
            intake.alone(piece.source(), piece.nativeId());
            return takeOrFind(by, piece);
        });
    }

    /** What is there already is pointed out by this person too, unless it has been judged; their reason is kept either way. */
    Taken again(Actor by, PublicationId id, String why) {
        return transaction.execute(_ -> {
            var last = findings.judgements(id).stream().findFirst();
            if (last.map(Judgement::verdict)
                    .map(Verdict::standing)
                    .orElse(Standing.NEW)
                    .isOpen()) {
                watch.judge(by, id, Verdict.RAISED, why);
            } else {
                journal.write(by, new Subject(Watch.SUBJECT, id.value()), "handed-in-again", why, "");
            }
            return new Taken(id, false);
        });
    }

    private Taken takeOrFind(Actor by, Piece piece) {
        var there = known(piece);
        if (there.isPresent()) {
            return again(by, there.get(), piece.why());
        }
        var read = new Intake();
        importer.run(
                Delivery.handedOver(piece.source(), piece.nativeId(), piece.page(), piece.listing()), read, _ -> {});
        var id = known(piece).orElseThrow(() -> new IllegalStateException("Not readable: " + read.broken()));
        journal.write(by, new Subject(Watch.SUBJECT, id.value()), "handed-in", piece.why(), piece.detail());
        watch.judge(by, id, Verdict.RAISED, piece.why());
        return new Taken(id, true);
    }

    private Optional<PublicationId> known(Piece piece) {
        return Optional.ofNullable(
                        intake.known(piece.source(), List.of(piece.nativeId())).get(piece.nativeId()))
                .map(IntakeStore.Known::id);
    }
}
