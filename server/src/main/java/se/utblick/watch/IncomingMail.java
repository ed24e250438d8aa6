package se.utblick.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.watch.HandedIn.Taken;
import se.utblick.watch.IncomingMailStore.Receipt;
import se.utblick.watch.LinkedPages.Found;
import se.utblick.watch.MailReport.Mail;
import se.utblick.watch.MailReport.Outcome;
import se.utblick.watch.collect.Fault;
import se.utblick.watch.collect.Letter;
import se.utblick.watch.collect.MailText;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.collect.SenderProof;
import se.utblick.watch.collect.Unreadable;
import se.utblick.watch.mailbox.Arrived;
import se.utblick.watch.mailbox.Arrived.Verdict;
import se.utblick.watch.mailbox.Mailbox;
import se.utblick.watch.mailbox.MailboxSettings;
import se.utblick.watch.mailbox.Trouble;

/**
 * What is mailed to the watch's own address. A mail is stored first and moved out of the way afterwards, so that it is
 * taken once and never lost, wherever we are stopped; no mail is ever answered.
 */
@Component
public class IncomingMail {

    /**
     * How a visit to the mailbox went.
     *
     * @param elsewhere whether somebody else was reading it
     */
    record Visit(Map<Outcome, Integer> outcomes, Optional<Trouble.Hindrance> trouble, boolean elsewhere) {}

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int SHOWN = 50;

    private final IncomingMailStore store;
    private final MailboxSettings settings;
    private final Mailbox mailbox;
    private final People people;
    private final LinkedPages pages;
    private final Receiving receiving;
    private final TransactionTemplate transaction;
    private final Duration longest;
    private final InstantSource clock;

    /** @param longest how long a visit may take; whoever was killed in the middle holds up the next one so long */
    IncomingMail(
            JdbcClient jdbc,
            MailboxSettings settings,
            People people,
            LinkedPages pages,
            Receiving receiving,
            PlatformTransactionManager transactions,
            @Value("${utblick.imap.longest:15m}") Duration longest,
            InstantSource clock) {
        this.store = new IncomingMailStore(jdbc);
        this.settings = settings;
        this.mailbox = new Mailbox(settings);
        this.people = people;
        this.pages = pages;
        this.receiving = receiving;
        this.transaction = new TransactionTemplate(transactions);
        this.longest = longest;
        this.clock = clock;
    }

    /** How the mailbox fares, for whoever looks after it. */
    public MailReport report(Actor by) {
        by.mustHave(Permission.ADMINISTER);
        var visits = store.visits();
        return new MailReport(
                settings.isSet() ? settings.toString() : "",
                !settings.server().isEmpty(),
                settings.onlyProved(),
                visits.lastTried(),
                visits.lastRead(),
                visits.trouble(),
                visits.taken(),
                visits.aside(),
                store.newest(true, SHOWN),
                store.newest(false, SHOWN));
    }

    /** The mails that brought a publication, the first first. */
    public List<Mail> about(Actor by, PublicationId publication) {
        return by.may(Permission.READ) ? store.about(publication, SHOWN) : List.of();
    }

    boolean isSet() {
        return settings.isSet();
    }

    /** Takes in what has come. */
    Visit visit() {
        var now = clock.instant();
        if (!store.hold(now, now.plus(longest))) {
            return new Visit(Map.of(), Optional.empty(), true);
        }
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        Optional<Trouble.Hindrance> trouble = Optional.of(Trouble.Hindrance.BROKEN_OFF);
        try {
            mailbox.visit(arrived -> {
                var outcome = read(arrived);
                outcomes.merge(outcome, 1, Integer::sum);
                return outcome.isTaken() ? Verdict.TAKEN : Verdict.ASIDE;
            });
            store.forgetAsideBefore(now.minus(REMEMBERED));
            trouble = Optional.empty();
        } catch (Trouble met) {
            trouble = Optional.of(met.why());
        } finally {
            store.letGo(trouble, clock.instant());
        }
        return new Visit(outcomes, trouble, false);
    }

    private Outcome read(Arrived arrived) {
        var now = clock.instant();
        if (arrived.bytes().isEmpty()) {
            return aside("place " + arrived.place(), arrived, Outcome.TOO_LARGE, Optional.empty(), now);
        }
        var bytes = arrived.bytes().get();
        try {
            return letter(bytes, Letter.read(bytes), arrived.size(), now);
        } catch (Unreadable unreadable) {
            return unreadable(bytes, arrived, unreadable.fault(), now);
        } catch (DataIntegrityViolationException cannotBeStored) {
            // One mail that the database will not have must not stand in the way of all that came after it.
            return unreadable(bytes, arrived, Fault.NOT_A_MAIL, now);
        }
    }

    private Outcome unreadable(Raw bytes, Arrived arrived, Fault fault, Instant now) {
        return aside("mail " + bytes.sha256(), arrived, Outcome.UNREADABLE, Optional.of(fault), now);
    }

    private Outcome letter(Raw bytes, Letter letter, long size, Instant now) {
        if (store.isTaken(letter.knownBy())) {
            return Outcome.TAKEN;
        }
        boolean proved = SenderProof.holds(bytes, settings.server(), letter.from());
        var sender = people.withAddress(letter.from())
                .filter(person -> !person.example() && person.actor().may(Permission.SORT_FINDINGS));
        var mail = new Mail(
                outcome(letter, sender.isPresent(), proved),
                Optional.empty(),
                letter.from(),
                letter.name(),
                letter.subject(),
                size,
                proved,
                Optional.empty(),
                now);
        var receipt = new Receipt(letter.knownBy(), letter.messageId(), bytes.sha256(), sender.map(Person::id), mail);
        if (!mail.outcome().isTaken()) {
            store.write(receipt);
            return mail.outcome();
        }
        return taken(bytes, letter, sender.orElseThrow(), receipt);
    }

    private Outcome outcome(Letter letter, boolean mayHandIn, boolean proved) {
        if (letter.automatic()) {
            return Outcome.AUTOMATIC;
        }
        if (!mayHandIn) {
            return Outcome.NOT_ALLOWED;
        }
        return settings.onlyProved() && !proved ? Outcome.NOT_PROVED : Outcome.TAKEN;
    }

    private Outcome taken(Raw bytes, Letter letter, Person sender, Receipt receipt) {
        // Whoever has not been proved is not written down as having done anything: their address is told instead.
        boolean proved = receipt.mail().proved();
        var by = proved ? sender.actor() : Actor.program();
        var there = letter.onlyLink().flatMap(receiving::at);
        var linked =
                there.isPresent() ? Optional.<Raw>empty() : letter.onlyLink().flatMap(this::page);
        var piece = new Receiving.Piece(
                proved ? MailText.PROVED : MailText.UNPROVED,
                letter.onlyLink().orElseGet(() -> MailText.knownBy(letter)),
                Optional.of(bytes),
                linked,
                letter.note(),
                "From: " + letter.from() + " Message-ID: " + letter.messageId());
        return transaction.execute(_ -> {
            var taken =
                    there.map(id -> receiving.again(by, id, letter.note())).orElseGet(() -> receiving.take(by, piece));
            store.write(with(receipt, taken));
            return taken.isNew() ? Outcome.TAKEN : Outcome.THERE_ALREADY;
        });
    }

    private Optional<Raw> page(String link) {
        return pages.fetch(link) instanceof Found.Page page
                        && !page.read().text().isBlank()
                ? Optional.of(page.bytes())
                : Optional.empty();
    }

    private static Receipt with(Receipt receipt, Taken taken) {
        var mail = receipt.mail();
        return new Receipt(
                receipt.knownBy(),
                receipt.messageId(),
                receipt.sha256(),
                receipt.person(),
                new Mail(
                        taken.isNew() ? Outcome.TAKEN : Outcome.THERE_ALREADY,
                        mail.fault(),
                        mail.sender(),
                        mail.name(),
                        mail.subject(),
                        mail.size(),
                        mail.proved(),
                        Optional.of(taken.publication()),
                        mail.cameAt()));
    }

    private Outcome aside(String knownBy, Arrived arrived, Outcome outcome, Optional<Fault> fault, Instant now) {
        store.write(new Receipt(
                knownBy,
                "",
                arrived.bytes().map(Raw::sha256).orElse(""),
                Optional.empty(),
                new Mail(outcome, fault, "", "", "", arrived.size(), false, Optional.empty(), now)));
        return outcome;
    }
}
