package se.utblick.decisions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.platform.Subject;

/** What the bodies have decided, what waits for them, and who decides what. */
@Component
public class Decisions {

    private static final List<Permission> MAY_PROPOSE = List.of(
            Permission.EDIT_STEERING,
            Permission.PREPARE_PLAN,
            Permission.PLAN_ACTIVITY,
            Permission.RECORD_DECISION,
            Permission.REVIEW_NETWORKS);

    private final DecisionStore store;
    private final BackReferralStore sentBack;
    private final Organisation organisation;
    private final Journal journal;
    private final InstantSource clock;

    Decisions(JdbcClient jdbc, Organisation organisation, Journal journal, InstantSource clock) {
        this.store = new DecisionStore(jdbc);
        this.sentBack = new BackReferralStore(jdbc);
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who decides what, in the policy's own order. */
    public List<Authority> authority() {
        return Once.read(new AuthorityTable(), store::authority);
    }

    private record AuthorityTable() {}

    /** The body that decides matters of this kind. */
    public Body whoDecides(MatterKind kind) {
        var wanted = authority(kind).decidedBy();
        return organisation.bodies().stream()
                .filter(body -> body.kind() == wanted && body.endedOn().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused("decisions.refused.no-body", wanted));
    }

    /**
     * Writes down what a body has decided. Only a decision of the body that the authority table names is taken; what waited
     * for it waits no longer. What the decision changes is the caller's to do, in the same transaction.
     */
    @Transactional
    public Decision record(
            Actor by, MatterKind kind, Subject about, String title, Outcome outcome, DecisionReference reference) {
        by.mustHave(Permission.RECORD_DECISION);
        var body = organisation.body(reference.body()).orElseThrow(() -> new NotFound(reference.body()));
        if (body.kind() != authority(kind).decidedBy()) {
            throw new Refused(
                            "decisions.refused.wrong-body",
                            kind,
                            whoDecides(kind).name(),
                            body.name())
                    .instead("decisions.instead.propose", DecisionsPaths.proposing(kind, about, title));
        }
        if (reference.on().isAfter(LocalDate.ofInstant(clock.instant(), Calendar.ZONE))) {
            throw new Refused("decisions.refused.not-yet", reference.on());
        }
        var decision = new Decision(
                new DecisionId(UUID.randomUUID()), kind, about, title.strip(), outcome, body.name(), reference);
        store.add(by, decision, clock.instant());
        store.settle(decision);
        journal.write(by, subject(decision.id()), "recorded", "", decision.title());
        return decision;
    }

    public Optional<Decision> decision(DecisionId id) {
        return store.decision(id);
    }

    /** Those of the decisions that there are, asked for all at once. */
    public List<Decision> decisions(Collection<DecisionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.decisions(ids.stream().map(DecisionId::value).toList());
    }

    /** What has been decided about one thing, in these decisions, and what waits. */
    public Handling handling(Subject about, Collection<DecisionId> decided) {
        return store.handling(about, decided.stream().map(DecisionId::value).toList());
    }

    /** Every decision about one thing, newest first. */
    public List<Decision> about(Subject subject) {
        return store.about(subject);
    }

    public List<Decision> newest(int atMost) {
        return store.newest(atMost);
    }

    /** Puts a matter forward to the body that decides it. One that waits already goes on waiting, unchanged. */
    @Transactional
    public Proposal propose(Actor by, MatterKind kind, Subject about, String title, String summary) {
        if (MAY_PROPOSE.stream().noneMatch(by::may)) {
            by.mustHave(Permission.EDIT_STEERING);
        }
        var body = whoDecides(kind);
        var proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                kind,
                about,
                title.strip(),
                summary.strip(),
                body.id(),
                body.name(),
                by.name(),
                clock.instant());
        if (store.add(by, proposal)) {
            journal.write(by, new Subject("decisions.proposal", proposal.id().value()), "put-forward", "", title);
        }
        return store.waiting(kind, about).orElseThrow(() -> new NotFound(about));
    }

    /** What waits to be decided, the longest wait first. */
    public List<Proposal> waiting() {
        return Once.read(new Waiting(), store::waiting);
    }

    private record Waiting() {}

    /** What a body asked for when it sent the matter back, to be said again to whoever takes it up. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askedFor(DecisionId id, String asked) {
        sentBack.add(id, asked);
    }

    /** What the body asked for, when the decision was to send the matter back. */
    public Optional<String> askedFor(DecisionId id) {
        return sentBack.askedFor(id);
    }

    /** What was sent back and has neither been put forward again nor decided since, the last sent back first. */
    public List<SentBack> sentBack() {
        return sentBack.sentBack();
    }

    /** @param askedFor what the body wants to see before it decides */
    public record SentBack(Decision decision, String askedFor) {}

    private Authority authority(MatterKind kind) {
        return authority().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound(kind));
    }

    private static Subject subject(DecisionId id) {
        return new Subject("decisions.decision", id.value());
    }
}
