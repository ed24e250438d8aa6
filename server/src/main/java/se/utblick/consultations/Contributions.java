package se.utblick.consultations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.UnitId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** What units and others in the county give to our answer, each with their part of the time. */
@Component
public class Contributions {

    /** As long as a page of text and some more. */
    public static final int LONGEST = 20_000;

    private static final int MOST_TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);
    // A link outlives its day by little: whoever is late may still answer, and then it closes.
    private static final int DAYS_AFTER = 14;

    private final ConsultationStore store;
    private final ContributionStore contributions;
    private final Journal journal;
    private final InstantSource clock;

    Contributions(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.store = new ConsultationStore(jdbc);
        this.contributions = new ContributionStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** What whoever follows a link is shown: the question and what it is about, and nothing else. */
    public record Question(String title, String sender, Contribution contribution) {}

    public List<Contribution> of(Consultation consultation) {
        return contributions.of(consultation.id());
    }

    public Optional<Contribution> contribution(Actor by, ConsultationId consultation, UUID id) {
        return store.one(by, consultation).flatMap(one -> contributions.one(consultation, id));
    }

    /** What waits for the units of whoever asks. */
    public List<Contribution> waiting(Actor by) {
        return by.may(Permission.READ) ? contributions.waiting(by) : List.of();
    }

    /** Asks a unit, or somebody outside, for their part by a day. */
    @Transactional
    public UUID ask(Actor by, ConsultationId id, Optional<UnitId> unit, String asked, String question, LocalDate due) {
        var consultation = mustHandle(by, id);
        if (consultation.openness().secret()) {
            throw new Refused("consultations.refused.secret");
        }
        if (!consultation.state(today()).isOpen()) {
            throw new Refused("consultations.refused.answered", consultation.state(today()));
        }
        var missing = new ArrayList<Sentence>();
        if (asked.isBlank()) {
            missing.add(Sentence.of("consultations.needs.asked"));
        }
        if (due.isBefore(today()) || consultation.lastDay().filter(due::isAfter).isPresent()) {
            missing.add(Sentence.of("consultations.needs.due-in-time"));
        }
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("consultations.refused.unsaid"), missing);
        }
        var contribution = new Contribution(
                UUID.randomUUID(), id, unit, asked.strip(), question.strip(), due, Optional.empty(), Optional.empty());
        contributions.add(by, contribution, now());
        journal.write(by, Consultations.subject(id), "asked", "", asked + ", " + due);
        return contribution.id();
    }

    /** What somebody says for their unit, or what whoever handles it was told by other ways. */
    @Transactional
    public void answer(Actor by, ConsultationId consultation, UUID id, String text) {
        var contribution = contribution(by, consultation, id).orElseThrow(() -> new NotFound(id));
        if (!contribution.isFor(by)) {
            by.mustHave(Permission.HANDLE_CONSULTATION);
        }
        answered(contribution, text, by.name());
        journal.write(by, Consultations.subject(consultation), "contributed", "", contribution.asked());
    }

    /**
     * A link that opens this question to whoever has it, until it ends or is taken back. The links before it end.
     *
     * @return its own part of the address, which is told this once
     */
    @Transactional
    public String link(Actor by, ConsultationId consultation, UUID id) {
        mustHandle(by, consultation);
        var contribution = contributions.one(consultation, id).orElseThrow(() -> new NotFound(id));
        var token = Token.fresh();
        contributions.link(id, token.hash(), contribution.due().plusDays(DAYS_AFTER), now());
        journal.write(by, Consultations.subject(consultation), "linked", "", contribution.asked());
        return token.letters();
    }

    @Transactional
    public void endLink(Actor by, ConsultationId consultation, UUID id) {
        mustHandle(by, consultation);
        var contribution = contributions.one(consultation, id).orElseThrow(() -> new NotFound(id));
        contributions.revoke(id, now());
        journal.write(by, Consultations.subject(consultation), "ended-link", "", contribution.asked());
    }

    /** What a link opens; one that has ended, or that nobody has made, opens nothing, and the two are told apart by nobody. */
    public Question behind(String letters) {
        var contribution = contributions
                .behind(new Token(letters).hash())
                .filter(one -> one.link().orElseThrow().opensOn(today()))
                .orElseThrow(() -> new NotFound("a link"));
        var consultation = store.one(Actor.program(), contribution.consultation())
                .filter(one -> one.state(today()).isOpen() && !one.openness().secret())
                .orElseThrow(() -> new NotFound("a link"));
        return new Question(consultation.title(), consultation.sender(), contribution);
    }

    /** What somebody outside says. Plain words only; whatever else was sent is left out. */
    @Transactional
    public void answer(String letters, String text) {
        var question = behind(letters);
        if (contributions.tried(new Token(letters).hash(), now(), now().minus(WINDOW)) > MOST_TRIES) {
            throw new Refused("consultations.refused.too-often");
        }
        var contribution = question.contribution();
        answered(contribution, text, contribution.asked());
        journal.write(
                Actor.program(),
                Consultations.subject(contribution.consultation()),
                "contributed-by-link",
                "",
                contribution.asked());
    }

    private void answered(Contribution contribution, String text, String by) {
        var words = plain(text);
        if (words.isEmpty()) {
            throw Refused.because(
                    Sentence.of("consultations.refused.unsaid"), List.of(Sentence.of("consultations.needs.answer")));
        }
        contributions.answer(contribution.id(), new Contribution.Answer(words, by, now()));
    }

    /** Neither control characters nor those that hide, or turn the order in which a text is read. */
    private static String plain(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var words = lines.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]", "")
                .strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private Consultation mustHandle(Actor by, ConsultationId id) {
        by.mustHave(Permission.HANDLE_CONSULTATION);
        return store.one(by, id).orElseThrow(() -> new NotFound(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
