package se.utblick.decisions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

/** Who may decide on a body's behalf, what was decided so, and what of it the body has still to be told. */
@Component
public class Delegations {

    private static final int REPORTED_SHOWN = 50;

    private final DelegationStore store;
    private final Meetings meetings;
    private final Organisation organisation;
    private final Journal journal;
    private final InstantSource clock;

    Delegations(JdbcClient jdbc, Meetings meetings, Organisation organisation, Journal journal, InstantSource clock) {
        this.store = new DelegationStore(jdbc);
        this.meetings = meetings;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every rule there is or has been, by body and number. */
    public List<DelegationRule> rules() {
        return store.rules();
    }

    /** The rules by which somebody may decide such a matter on the day. */
    public List<DelegationRule> valid(DelegationMatter matter, LocalDate day) {
        return store.rules().stream()
                .filter(rule -> rule.terms().matter() == matter && rule.isValidOn(day))
                .toList();
    }

    public Optional<DelegationRule> rule(UUID id) {
        return store.rule(id);
    }

    /** Writes down a rule that a body has decided, or that a head of administration has passed on. */
    @Transactional
    public UUID add(Actor by, DelegationRule.Terms terms, Optional<UUID> passedOnFrom) {
        by.mustHave(Permission.RECORD_DECISION);
        var from = passedOnFrom.map(id -> store.locked(id).orElseThrow(() -> new NotFound(id)));
        var body = organisation.body(terms.body()).orElseThrow(() -> new NotFound(terms.body()));
        if (body.kind() != BodyKind.BOARD && body.kind() != BodyKind.COMMITTEE) {
            throw new Refused("decisions.refused.cannot-delegate", body.name());
        }
        var objections = DelegationRule.objections(terms, from);
        if (!objections.isEmpty()) {
            throw Refused.because(Sentence.of("decisions.refused.against-the-law"), objections);
        }
        var id = UUID.randomUUID();
        store.add(id, terms, passedOnFrom, by.name(), clock.instant());
        journal.write(
                by,
                new Subject(DelegationRule.SUBJECT, id),
                from.isPresent() ? "passed-on" : "given",
                "",
                terms.number());
        return id;
    }

    /** Ends a rule, and what was passed on from it, with the last day that it holds. */
    @Transactional
    public void end(Actor by, UUID id, LocalDate last, String why) {
        by.mustHave(Permission.RECORD_DECISION);
        var rule = store.locked(id).orElseThrow(() -> new NotFound(id));
        if (last.isBefore(rule.terms().validFrom())
                || rule.terms().validUntil().filter(last::isAfter).isPresent()) {
            throw new Refused("decisions.refused.outside-the-rule", rule.terms().validFrom());
        }
        store.end(id, last);
        journal.write(by, rule.subject(), "ended", why, String.valueOf(last));
    }

    /**
     * Writes down what was decided on a body's behalf; only a rule that held on the day will do.
     *
     * @param about what it is about, when that is something in this house
     */
    @Transactional
    public DelegatedDecision register(
            Actor by, UUID ruleId, String title, LocalDate on, RegistryNumber number, Optional<Subject> about) {
        by.mustHave(Permission.RECORD_DECISION);
        var rule = store.rule(ruleId).orElseThrow(() -> new NotFound(ruleId));
        if (on.isAfter(today())) {
            throw new Refused("decisions.refused.not-yet", on);
        }
        if (!rule.isValidOn(on)) {
            throw new Refused("decisions.refused.rule-not-valid", rule.terms().number(), on);
        }
        var decision =
                new DelegatedDecision(UUID.randomUUID(), rule, title.strip(), on, number, about, Optional.empty());
        store.add(decision, by.name(), clock.instant());
        journal.write(by, new Subject(DelegatedDecision.SUBJECT, decision.id()), "registered", "", decision.title());
        return decision;
    }

    public Optional<DelegatedDecision> decision(UUID id) {
        return store.decision(id);
    }

    /** What has been decided on the bodies' behalf and not been reported to them, the oldest first. */
    public List<DelegatedDecision> toReport() {
        return store.toReport();
    }

    /** What was reported last. */
    public List<DelegatedDecision> reported() {
        return store.reported(REPORTED_SHOWN);
    }

    /** Ticks off what was reported at a meeting of the body whose right it was. */
    @Transactional
    public void report(Actor by, MeetingId id, List<UUID> decisions) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meetings.meeting(id).orElseThrow(() -> new NotFound(id));
        if (meeting.cancelled().isPresent() || meeting.on().isAfter(today())) {
            throw new Refused("decisions.refused.report-at-held", meeting.bodyName(), meeting.on());
        }
        for (var decision : store.locked(decisions)) {
            if (!decision.rule().terms().body().equals(meeting.body())) {
                throw new Refused(
                        "decisions.refused.report-to-the-body",
                        decision.title(),
                        decision.rule().bodyName());
            }
            if (decision.decidedOn().isAfter(meeting.on())) {
                throw new Refused("decisions.refused.decided-after", decision.title(), meeting.on());
            }
            if (decision.reportedOn().isEmpty()) {
                journal.write(
                        by,
                        new Subject(DelegatedDecision.SUBJECT, decision.id()),
                        "reported",
                        "",
                        meeting.bodyName().sv() + " " + meeting.on());
            }
        }
        store.report(decisions, id, by.name(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
