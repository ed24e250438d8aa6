package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.Publication.Change;

/** What has been found out there, and what we make of it: the only way to it from other modules. */
@Component
public class Watch {

    static final String SUBJECT = "watch.publication";

    private static final Duration LATELY = Duration.ofDays(30);

    private final PublicationStore publications;
    private final FindingStore findings;
    private final MatterStore matters;
    private final InboxStore inbox;
    private final InterestStore interests;
    private final Ranker ranker;
    private final Journal journal;
    private final InstantSource clock;

    Watch(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Ranker ranker, Journal journal, InstantSource clock) {
        this.publications = new PublicationStore(jdbc);
        this.findings = new FindingStore(jdbc, batches);
        this.matters = new MatterStore(jdbc, batches);
        this.inbox = new InboxStore(jdbc);
        this.interests = new InterestStore(jdbc);
        this.ranker = ranker;
        this.journal = journal;
        this.clock = clock;
    }

    /** A page of the inbox: what matters most first. */
    public Wish.Answer findings(Actor by, Wish wish) {
        mustSee(by);
        ranker.forToday();
        var today = ranker.today();
        var page = inbox.page(wish, today, Wish.PER_PAGE);
        var shown = wish;
        if (page.cards().isEmpty() && page.counts().inTime() > 0) {
            // Whoever sorts the last card of the last page goes on with the page before it.
            shown = wish.onPage(Wish.pages(page.counts().inTime()));
            page = inbox.page(shown, today, Wish.PER_PAGE);
        }
        var counts = page.counts();
        int leftOut = wish.time() == Wish.Time.CURRENT ? counts.inAll() - counts.inTime() : 0;
        return new Wish.Answer(whole(page.cards()), counts.inTime(), shown, leftOut);
    }

    /** Works out the order for a new day, for those who need it without looking at a page. */
    public void rankForToday() {
        ranker.forToday();
    }

    /** What waits to be judged: what matters most, as it was ranked last, and how many there are in all. */
    public record Next(List<Publication> first, int waiting) {

        public static final Next NOTHING = new Next(List.of(), 0);

        public Next {
            first = List.copyOf(first);
        }
    }

    public Next next(Actor by, int atMost) {
        if (!by.may(Permission.READ)) {
            return Next.NOTHING;
        }
        var page = inbox.page(Wish.ANYTHING_OPEN, ranker.today(), atMost);
        return new Next(
                page.cards().stream().map(InboxStore.Card::publication).toList(),
                page.counts().inTime());
    }

    /** What we have kept or act on that runs out between two days, both included; the first to run out first. */
    public List<Publication> deadlines(Actor by, LocalDate from, LocalDate to) {
        return by.may(Permission.READ)
                ? inbox.runningOut(from, to).stream()
                        .map(InboxStore.Card::publication)
                        .toList()
                : List.of();
    }

    /** One publication, with what it met and the newest judgement of it. */
    public Optional<Finding> publication(Actor by, PublicationId id) {
        if (!by.may(Permission.READ)) {
            return Optional.empty();
        }
        ranker.forToday();
        return inbox.card(id).map(card -> whole(List.of(card)).getFirst());
    }

    /** What has changed in a publication since it was first read, the newest first. */
    public List<Change> changes(Actor by, PublicationId id) {
        mustSee(by);
        var versions = publications.versions(id);
        var changes = new ArrayList<Change>();
        for (int i = versions.size() - 1; i > 0; i--) {
            changes.add(Changes.between(versions.get(i - 1), versions.get(i)));
        }
        return changes;
    }

    /** Everything that has been made of a publication, the newest first. */
    public List<Judgement> judgements(Actor by, PublicationId id) {
        mustSee(by);
        return findings.judgements(id);
    }

    /** What matters most of all that one interest has found, judged or not; only what a list of titles needs. */
    public Wish.Answer best(Actor by, InterestId interest, int atMost) {
        mustSee(by);
        ranker.forToday();
        var everything = new Wish(Optional.of(interest), "", Optional.empty(), Wish.Shelf.ALL, Wish.Time.ALL, "", 1);
        var page = inbox.page(everything, ranker.today(), atMost);
        return new Wish.Answer(
                page.cards().stream()
                        .map(card -> new Finding(
                                card.publication(), List.of(), card.judgement(), card.score(), List.of(), List.of()))
                        .toList(),
                page.counts().inAll(),
                everything,
                0);
    }

    /** What waits to be judged, by interest. */
    public List<Wish.Waiting> waitingByInterest(Actor by) {
        mustSee(by);
        return inbox.waitingByInterest(ranker.today());
    }

    /** The sources there is anything from, by their codes, with the names they have been given; empty for those without. */
    public Map<String, String> sources(Actor by) {
        mustSee(by);
        return inbox.sources();
    }

    /** Something that was kept or acted on, and the goals that it was looked for. */
    public record Kept(PublicationId id, String title, List<GoalId> goals) {

        public Kept {
            goals = List.copyOf(goals);
        }
    }

    /** What was kept or acted on in one year of all that we look for in the name of these goals. */
    public List<Kept> kept(Actor by, Collection<GoalId> goals, int year) {
        return by.may(Permission.READ) && !goals.isEmpty()
                ? findings.kept(goals, startOf(year), startOf(year + 1))
                : List.of();
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Calendar.ZONE).toInstant();
    }

    /** An interest, and what it has found: in all, and of late. */
    public record Watched(Interest interest, int found, int lately) {}

    /** How the interests are doing. */
    public List<Watched> watched(Actor by) {
        mustSee(by);
        var yields = interests.yields(clock.instant().minus(LATELY));
        return interests.all().stream()
                .map(interest -> {
                    var yield = yields.getOrDefault(interest.id(), new InterestStore.Yield(0, 0));
                    return new Watched(interest, yield.found(), yield.lately());
                })
                .toList();
    }

    /** Says what to make of a publication. A later judgement takes the place of this one. */
    @Transactional
    public void judge(Actor by, PublicationId id, Verdict verdict, String why) {
        by.mustHave(verdict == Verdict.RAISED ? Permission.SORT_FINDINGS : Permission.JUDGE_FINDINGS);
        mustExist(by, id);
        write(by, id, new Judgement(verdict, why.strip(), Optional.empty(), by.name(), clock.instant()));
    }

    /** An activity has been made of a publication. */
    @Transactional
    public void actedOn(Actor by, PublicationId id, UUID activity) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        mustExist(by, id);
        write(by, id, new Judgement(Verdict.ACTED_ON, "", Optional.of(activity), by.name(), clock.instant()));
    }

    private void write(Actor by, PublicationId id, Judgement judgement) {
        // Whoever judges a card judges every source on it; a source that comes later is new until somebody has seen it.
        var card = matters.onTheSameCard(id);
        findings.judge(by, card, judgement);
        ranker.rank(card);
        card.forEach(one -> journal.write(
                by,
                new Subject(SUBJECT, one.value()),
                judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                judgement.why(),
                judgement.activity().map(UUID::toString).orElse("")));
    }

    private void mustExist(Actor by, PublicationId id) {
        if (!by.may(Permission.READ) || publications.publication(id).isEmpty()) {
            throw new NotFound(id);
        }
    }

    private static void mustSee(Actor by) {
        if (!by.may(Permission.READ)) {
            throw new NotFound("the watch");
        }
    }

    private List<Finding> whole(List<InboxStore.Card> cards) {
        var ids = cards.stream().map(card -> card.publication().id()).toList();
        var met = findings.met(ids);
        var others = matters.others(ids);
        return cards.stream()
                .map(card -> new Finding(
                        card.publication(),
                        met.getOrDefault(card.publication().id(), List.of()),
                        card.judgement(),
                        card.score(),
                        card.reasons(),
                        others.getOrDefault(card.publication().id(), List.of())))
                .toList();
    }
}
