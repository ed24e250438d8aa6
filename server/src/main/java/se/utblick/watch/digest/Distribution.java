package se.utblick.watch.digest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.Journal;
import se.utblick.platform.post.Letter;
import se.utblick.platform.post.Outbox;
import se.utblick.watch.Watch;
import se.utblick.watch.digest.SubscriptionStore.Addressed;

/**
 * Gives everybody who has asked their digest, once a period, also when several machines try at once or one of them dies:
 * what they are told, that they have been told it, and the letter are one transaction.
 */
@Component
public class Distribution {

    /** Puts a digest in words; done where the words are. */
    public interface Writer {
        Letter letter(Edition edition);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

    private final Subscriptions asked;
    private final SubscriptionStore subscriptions;
    private final DigestStore digests;
    private final Watch watch;
    private final Outbox outbox;
    private final Journal journal;
    private final HouseAddress address;
    private final Optional<Writer> writer;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    @Autowired
    Distribution(
            JdbcClient jdbc,
            Subscriptions asked,
            Watch watch,
            Outbox outbox,
            Journal journal,
            HouseAddress address,
            ObjectProvider<Writer> writer,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this(jdbc, asked, watch, outbox, journal, address, writer.stream().findFirst(), transactions, clock);
    }

    Distribution(
            JdbcClient jdbc,
            Subscriptions asked,
            Watch watch,
            Outbox outbox,
            Journal journal,
            HouseAddress address,
            Optional<Writer> writer,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.asked = asked;
        this.subscriptions = new SubscriptionStore(jdbc);
        this.digests = new DigestStore(jdbc);
        this.watch = watch;
        this.outbox = outbox;
        this.journal = journal;
        this.address = address;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Writes the letters that are due. Without an address to lead back to, nobody is written to.
     *
     * @return how many letters were written
     */
    public int run() {
        if (writer.isEmpty() || address.known().isEmpty()) {
            return 0;
        }
        watch.rankForToday();
        var now = clock.instant();
        int written = 0;
        for (var one : subscriptions.addressed()) {
            var due = one.subscription().due(now, one.lastPeriod());
            if (due.isPresent() && tellOrNote(one, due.get(), now)) {
                written++;
            }
        }
        return written;
    }

    /** What goes wrong for one does not keep the letter from the others; it is tried again the next time. */
    private boolean tellOrNote(Addressed one, LocalDate period, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> tell(one, period, now)));
        } catch (RuntimeException failed) {
            LOG.error("No digest could be written for {}", one.subscription().person(), failed);
            return false;
        }
    }

    private boolean tell(Addressed one, LocalDate period, Instant now) {
        var subscription = one.subscription();
        if (!digests.begin(subscription.person(), period, now)) {
            return false;
        }
        var since = subscription.since(one.lastMade());
        var today = LocalDate.ofInstant(now, Calendar.ZONE);
        var following = subscription.following();
        var digest = Selection.of(
                digests.candidates(subscription.person(), following, since, today), following.parts(), since, today);
        digests.tell(subscription.person(), period, digest.items());
        if (digest.isEmpty()) {
            return false;
        }
        outbox.put(writer.orElseThrow().letter(edition(one, period, today, digest)));
        journal.write(
                Actor.program(),
                Subscriptions.subject(subscription.person()),
                "told",
                "",
                period + ": " + digest.items().size());
        return true;
    }

    private Edition edition(Addressed one, LocalDate period, LocalDate today, Digest digest) {
        var subscription = one.subscription();
        return new Edition(
                subscription,
                one.email(),
                period,
                today,
                digest,
                address.known().orElseThrow(),
                asked.link(subscription));
    }
}
