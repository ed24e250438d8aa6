package se.utblick.watch;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.utblick.kernel.NotFound;
import se.utblick.matcher.Hit;
import se.utblick.matcher.Query;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** What we look for. Everybody in the house sees the interests; those who judge findings change them. */
@Component
public class Interests {

    static final String SUBJECT = "watch.interest";

    private static final int A_MONTH = 30;
    // Below this many, a month tells too little of what a query would find.
    private static final int ENOUGH = 100;
    private static final int NEWEST = 1_000;
    // Few enough to be asked while somebody waits.
    private static final int MOST = 5_000;
    private static final int SHOWN = 5;

    private final InterestStore store;
    private final PublicationStore publications;
    private final Queries queries;
    private final Rematching rematching;
    private final Journal journal;
    private final InstantSource clock;

    Interests(JdbcClient jdbc, Queries queries, Rematching rematching, Journal journal, InstantSource clock) {
        this.store = new InterestStore(jdbc);
        this.publications = new PublicationStore(jdbc);
        this.queries = queries;
        this.rematching = rematching;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a query is tried on. */
    public enum Sample {
        LAST_MONTH,
        /** When the month had too few. */
        NEWEST
    }

    /** What a query would find: of so many texts, so many, and the latest of them. */
    public record Trial(Sample sample, int tried, int met, List<Example> latest) {
        public Trial {
            latest = List.copyOf(latest);
        }

        /** Whether it would hit more than a fifth of everything, and so tell little. */
        public boolean isTooWide() {
            return tried >= 10 && met * 5 > tried;
        }

        public int percent() {
            return tried == 0 ? 0 : Math.round(100f * met / tried);
        }
    }

    /** How many of the stored publications have been asked. */
    public record Progress(int done, int all) {
        public int percent() {
            return all == 0 ? 100 : Math.min(100, Math.round(100f * done / all));
        }
    }

    /** A text that a tried query met. */
    public record Example(PublicationId id, String title, String language, List<String> words) {}

    public List<Interest> all(Actor by) {
        return by.may(Permission.READ) ? store.all() : List.of();
    }

    public Optional<Interest> interest(Actor by, InterestId id) {
        return by.may(Permission.READ) ? store.interest(id) : Optional.empty();
    }

    /** What has happened to an interest, the newest first. */
    public List<Journal.Entry> history(Actor by, InterestId id) {
        return by.may(Permission.READ) ? journal.about(new Subject(SUBJECT, id.value())) : List.of();
    }

    /** How much of everything stored has been asked about an interest since it was changed; nothing when all has. */
    public Optional<Progress> progress(Interest interest) {
        return interest.matched() ? Optional.empty() : Optional.of(rematching.progress(interest.id()));
    }

    /** Tries a query on what is stored, without keeping anything. */
    public Trial trial(Actor by, Query query, Set<Kind> kinds) {
        by.mustHave(Permission.READ);
        var month = publications.textsSince(
                LocalDate.ofInstant(clock.instant(), Calendar.ZONE).minusDays(A_MONTH), MOST);
        var sample = month.size() < ENOUGH ? Sample.NEWEST : Sample.LAST_MONTH;
        var texts = sample == Sample.NEWEST ? publications.newestTexts(NEWEST) : month;
        var order = new HashMap<PublicationId, Integer>();
        texts.forEach(text -> order.put(text.id(), order.size()));
        var met = Matching.match(new InterestId(new java.util.UUID(0, 0)), query, kinds, texts);
        var byId = new HashMap<PublicationId, PublicationStore.Text>();
        texts.forEach(text -> byId.put(text.id(), text));
        var latest = met.stream()
                .sorted(Comparator.comparing(one -> order.getOrDefault(one.publication(), 0)))
                .limit(SHOWN)
                .map(one -> {
                    var text = byId.getOrDefault(one.publication(), texts.getFirst());
                    var words = one.hits().stream()
                            .map(hit -> hit.field() == Hit.Field.FACT ? hit.asked() : hit.words())
                            .distinct()
                            .limit(SHOWN)
                            .toList();
                    return new Example(text.id(), text.title(), text.language(), words);
                })
                .toList();
        return new Trial(sample, texts.size(), met.size(), latest);
    }

    /** The code of the next new interest. */
    public String nextCode() {
        return store.nextCode();
    }

    /** Begins to look for something new; what is stored already is asked about it at once. */
    @Transactional
    public void add(Actor by, Interest interest) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        queries.written(interest.query());
        store.holdAlone();
        store.add(interest);
        journal.write(by, new Subject(SUBJECT, interest.id().value()), "added", "", interest.query());
        afterwards(interest.id());
    }

    /** Changes what we look for; what is stored already is asked about it anew. */
    @Transactional
    public void save(Actor by, Interest changed) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        queries.written(changed.query());
        store.holdAlone();
        var before = store.interest(changed.id()).orElseThrow(() -> new NotFound(changed.id()));
        store.save(changed);
        var detail = before.query().equals(changed.query()) ? "" : before.query() + " → " + changed.query();
        journal.write(by, new Subject(SUBJECT, changed.id().value()), "changed", "", detail);
        afterwards(changed.id());
    }

    /** Only what has been committed can be seen by those who ask about it. */
    private void afterwards(InterestId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rematching.begin(id);
            }
        });
    }
}
