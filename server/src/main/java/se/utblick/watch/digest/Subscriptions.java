package se.utblick.watch.digest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** Who has asked for the digest. Everybody settles their own, and sees nobody else's. */
@Component
public class Subscriptions {

    static final String SUBJECT = "watch.subscription";

    private static final Period SHOWN_TO_NEWCOMERS = Period.ofDays(30);

    private final SubscriptionStore store;
    private final DigestStore digests;
    private final People people;
    private final Journal journal;
    private final InstantSource clock;

    Subscriptions(JdbcClient jdbc, People people, Journal journal, InstantSource clock) {
        this.store = new SubscriptionStore(jdbc);
        this.digests = new DigestStore(jdbc);
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** One's own; nothing for whoever has never asked. */
    public Optional<Subscription> of(Actor by) {
        by.mustHave(Permission.READ);
        return store.of(by.person());
    }

    /** The day that one's next letter comes, if there is anything to tell. */
    public Optional<LocalDate> next(Subscription subscription) {
        return subscription.next(
                clock.instant(), digests.newest(subscription.person()).map(DigestStore.Had::period));
    }

    /** What one's digest would say if it were written now; for whoever has not asked, of the last thirty days. */
    public Digest preview(Actor by) {
        by.mustHave(Permission.READ);
        var now = clock.instant();
        var subscription = store.of(by.person());
        var following = subscription.map(Subscription::following).orElse(Following.EVERYTHING);
        var since = subscription
                .map(one -> one.since(digests.newest(one.person()).map(DigestStore.Had::madeAt)))
                .orElse(now.atZone(Calendar.ZONE).minus(SHOWN_TO_NEWCOMERS).toInstant());
        var today = LocalDate.ofInstant(now, Calendar.ZONE);
        return Selection.of(digests.candidates(by.person(), following, since, today), following.parts(), since, today);
    }

    /**
     * Asks for the digest, or changes how one wants it.
     *
     * @param shown the version that the form was filled in from; of no matter to whoever asks for the first time
     */
    @Transactional
    public void settle(Actor by, Rhythm rhythm, Following following, Version shown) {
        by.mustHave(Permission.READ);
        var now = clock.instant();
        var before = store.of(by.person());
        if (before.isEmpty()) {
            store.add(new Subscription(by.person(), rhythm, following, now, 1, Version.FIRST));
        } else {
            store.save(changed(before.get(), rhythm, following, now, shown));
        }
        var stopped = rhythm == Rhythm.NEVER;
        journal.write(
                by,
                subject(by.person()),
                stopped ? "stopped" : before.isPresent() ? "changed" : "asked",
                "",
                rhythm.name());
    }

    private static Subscription changed(
            Subscription before, Rhythm rhythm, Following following, Instant now, Version shown) {
        var asksAnew = before.rhythm() == Rhythm.NEVER && rhythm != Rhythm.NEVER;
        return new Subscription(
                before.person(), rhythm, following, asksAnew ? now : before.askedAt(), before.round(), shown);
    }

    /** What was done with one's own, the newest first; nobody else is shown it. */
    public List<Journal.Entry> history(Actor by) {
        by.mustHave(Permission.READ);
        return journal.about(subject(by.person()));
    }

    /** Makes every link in the letters so far worthless, for whoever has sent one on. The letters go on as before. */
    @Transactional
    public void renewLinks(Actor by) {
        by.mustHave(Permission.READ);
        if (store.of(by.person()).isEmpty()) {
            throw new NotFound("a subscription");
        }
        store.save(store.held(by.person()).inNextRound());
        journal.write(by, subject(by.person()), "links-renewed");
    }

    /** What proves, at the end of an address in a letter, that whoever comes with it has the letter. */
    public String link(Subscription subscription) {
        return new Link(subscription.person(), subscription.round()).signed(store.linkKey());
    }

    /** Whether a link in a letter is ours and still good. */
    public boolean isGood(String link) {
        return behind(link).isPresent();
    }

    /** Ends the letters, on the word of whoever has a letter in their hand. Whoever has ended them already has. */
    @Transactional
    public void stop(String link) {
        byLink(link, "stopped-by-link", before -> before.with(Rhythm.NEVER, before.following()));
    }

    /** Adds every area and both kinds, on the word of whoever has a letter in their hand. */
    @Transactional
    public void widen(String link) {
        byLink(link, "widened-by-link", before -> before.with(before.rhythm(), Following.EVERYTHING));
    }

    private void byLink(String link, String action, UnaryOperator<Subscription> change) {
        var person = behind(link)
                .orElseThrow(() -> new NotFound("a link in a letter"))
                .person();
        // Two who click at once are one who has clicked.
        var before = store.held(person);
        var after = change.apply(before);
        if (!after.equals(before)) {
            store.save(after);
            people.person(person)
                    .map(Person::actor)
                    .ifPresent(by -> journal.write(
                            by, subject(person), action, "", after.rhythm().name()));
        }
    }

    /** Whoever has left gets no letters, and theirs are the last links that should surprise them. */
    private Optional<Subscription> behind(String link) {
        return Link.read(link, store.linkKey())
                .flatMap(signed -> store.of(signed.person()).filter(one -> one.round() == signed.round()))
                .filter(one -> people.person(one.person()).isPresent());
    }

    static Subject subject(PersonId person) {
        return new Subject(SUBJECT, person.value());
    }
}
