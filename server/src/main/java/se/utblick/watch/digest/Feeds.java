package se.utblick.watch.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/**
 * The digest for programs to read: the same things as a feed, and their last days as a calendar, at an address that only its
 * owner knows. The address is told once and kept only as a hash.
 */
@Component
public class Feeds {

    private static final Period IN_THE_FEED = Period.ofDays(28);
    private static final Period PAST_DAYS_KEPT = Period.ofDays(31);
    private static final int MOST_IN_FEED = 4 * Selection.MOST;
    private static final int MOST_DAYS = 100;
    private static final int BYTES = 20;

    private final FeedStore store;
    private final SubscriptionStore subscriptions;
    private final DigestStore digests;
    private final People people;
    private final Journal journal;
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    Feeds(JdbcClient jdbc, People people, Journal journal, InstantSource clock) {
        this.store = new FeedStore(jdbc);
        this.subscriptions = new SubscriptionStore(jdbc);
        this.digests = new DigestStore(jdbc);
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** When one's address was made; nothing when there is none. */
    public Optional<Instant> madeAt(Actor by) {
        by.mustHave(Permission.READ);
        return store.madeAt(by.person());
    }

    /** Makes a new secret for one's address: told here and nowhere else. An address from before leads nowhere from now on. */
    @Transactional
    public String renew(Actor by) {
        by.mustHave(Permission.READ);
        // Whoever wants a feed need not want letters.
        if (subscriptions.of(by.person()).isEmpty()) {
            throw new NotFound("a subscription");
        }
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        store.put(by.person(), hash(secret), clock.instant());
        journal.write(by, Subscriptions.subject(by.person()), "feed-made");
        return secret;
    }

    /** Takes one's address away. */
    @Transactional
    public void close(Actor by) {
        by.mustHave(Permission.READ);
        if (store.remove(by.person())) {
            journal.write(by, Subscriptions.subject(by.person()), "feed-closed");
        }
    }

    /** The most important of the last four weeks that the owner of the secret follows, the newest first. */
    public List<Noted> feed(String secret) {
        var subscription = behind(secret);
        var now = clock.instant();
        var since = now.atZone(Calendar.ZONE).minus(IN_THE_FEED).toInstant();
        return digests.noted(subscription.person(), subscription.following(), since, today(now), MOST_IN_FEED).stream()
                .filter(one ->
                        subscription.following().parts().contains(one.item().part()))
                .sorted(comparing((Noted one) -> one.item().foundAt())
                        .reversed()
                        .thenComparing(one -> one.item().id().value()))
                .toList();
    }

    /** The last days of what they follow, from a month back and on. */
    public List<Noted> days(String secret) {
        var subscription = behind(secret);
        var from = today(clock.instant()).minus(PAST_DAYS_KEPT);
        return digests.runningOut(subscription.person(), subscription.following(), from, MOST_DAYS).stream()
                .filter(one ->
                        subscription.following().parts().contains(one.item().part()))
                .sorted(comparing((Noted one) -> one.item().deadline().orElseThrow())
                        .thenComparing(one -> one.item().id().value()))
                .toList();
    }

    /** Whoever has left, or may not read any longer, has no feed. */
    private Subscription behind(String secret) {
        return store.owner(hash(secret))
                .filter(this::mayRead)
                .flatMap(subscriptions::of)
                .orElseThrow(() -> new NotFound("a feed"));
    }

    private boolean mayRead(PersonId owner) {
        return people.person(owner)
                .filter(person -> person.actor().may(Permission.READ))
                .isPresent();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Calendar.ZONE);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
