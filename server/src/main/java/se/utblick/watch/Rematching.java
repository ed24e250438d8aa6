package se.utblick.watch;

import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.matcher.Query;
import se.utblick.watch.Interests.Progress;

/**
 * Asks everything stored about an interest that has changed, bit by bit and in the background. What was not finished when
 * the house was closed is taken up again when it opens: the interest itself says how far it has come.
 */
@Component
class Rematching {

    private static final Logger LOG = LoggerFactory.getLogger(Rematching.class);
    private static final int AT_A_TIME = 500;

    private final InterestStore interests;
    private final PublicationStore publications;
    private final FindingStore findings;
    private final Ranker ranker;
    private final Queries queries;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Map<InterestId, Progress> under = new ConcurrentHashMap<>();
    // One at a time: two would only take the machine from each other, and from those who work.
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("rematching").factory());

    Rematching(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Ranker ranker,
            Queries queries,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.interests = new InterestStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.findings = new FindingStore(jdbc, batches);
        this.ranker = ranker;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Progress progress(InterestId id) {
        return under.getOrDefault(id, new Progress(0, 1));
    }

    void begin(InterestId id) {
        one.execute(() -> {
            try {
                run(id);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "Could not ask everything stored about {}; it will be tried again at the next start",
                        id,
                        failed);
            } finally {
                under.remove(id);
            }
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        interests.all().stream().filter(interest -> !interest.matched()).forEach(interest -> begin(interest.id()));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        one.shutdownNow();
        one.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Asks all that is stored; to be called in no transaction of its own, since each bit has one. */
    void run(InterestId id) {
        var asked = interests.interest(id);
        if (asked.isEmpty()) {
            return;
        }
        var interest = asked.get();
        var query = queries.kept(interest.query());
        int all = publications.count();
        int done = 0;
        var last = Optional.of(new UUID(0, 0));
        while (last.isPresent() && !Thread.currentThread().isInterrupted()) {
            var from = last.get();
            var texts = publications.textsAfter(from, AT_A_TIME);
            if (!texts.isEmpty()) {
                transaction.executeWithoutResult(_ -> ask(interest, query, texts));
            }
            done += texts.size();
            under.put(id, new Progress(done, all));
            last = texts.size() < AT_A_TIME
                    ? Optional.empty()
                    : Optional.of(texts.getLast().id().value());
        }
        if (last.isEmpty()) {
            // How seldom the interest is met was known of a part only while it was being asked.
            ranker.forgetToday();
            interests.matched(id, interest.version());
        }
    }

    private void ask(Interest interest, Query query, List<PublicationStore.Text> texts) {
        var ids = texts.stream().map(PublicationStore.Text::id).toList();
        var kinds = interest.active() ? interest.kinds() : Set.<Kind>of();
        var met = interest.active() ? Matching.match(interest.id(), query, kinds, texts) : List.<Matching.Met>of();
        findings.replace(ids, interest.id(), met, clock.instant());
        ranker.rank(ids);
    }
}
