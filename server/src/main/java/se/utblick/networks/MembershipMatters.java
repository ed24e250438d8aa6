package se.utblick.networks;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.MatterOwner;
import se.utblick.decisions.Minutes;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Membership.Ruling;
import se.utblick.networks.Membership.Step;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** What the board can come to about a membership, and what its decision does with it. */
@Component
class MembershipMatters implements MatterOwner {

    private final Memberships memberships;
    private final EvaluationStore evaluations;
    private final MembershipStore store;
    private final StepStore steps;
    private final Decisions decisions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MembershipMatters(
            JdbcClient jdbc,
            Memberships memberships,
            Decisions decisions,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.memberships = memberships;
        this.evaluations = new EvaluationStore(jdbc);
        this.store = new MembershipStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.decisions = decisions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String subjectKind() {
        return Memberships.SUBJECT;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> things) {
        return memberships.all(Actor.program()).stream()
                .filter(membership -> things.contains(membership.id().value()))
                .collect(toMap(
                        membership -> membership.id().value(),
                        membership -> NetworksPaths.membership(membership.id())));
    }

    @Override
    public List<Outcome> outcomes(UUID thing) {
        var membership = membership(Actor.program(), thing);
        if (membership.isOpenFor(Step.JOIN, today())) {
            return List.of(Outcome.ADOPTED, Outcome.REMITTED);
        }
        return membership.isOpenFor(Step.RECONSIDER, today())
                ? List.of(Outcome.KEPT, Outcome.RENEGOTIATED, Outcome.PAUSED, Outcome.LEFT, Outcome.REMITTED)
                : List.of();
    }

    @Override
    @Transactional
    public Decision decide(Actor by, Minutes minutes) {
        var membership = membership(by, minutes.about().id());
        var step = minutes.kind() == MatterKind.MEMBERSHIP ? Step.JOIN : Step.RECONSIDER;
        by.mustHave(step.permission());
        membership.mustBeOpenFor(step, today());
        if (!outcomes(membership.id().value()).contains(minutes.outcome()) || !isAbout(minutes.kind())) {
            throw new Refused("networks.refused.not-about-this", minutes.kind(), minutes.outcome());
        }
        var evaluation = undecided(by, membership);
        if (minutes.outcome() != Outcome.REMITTED) {
            MembershipSteps.mustHave(step, missing(membership, step, minutes, evaluation));
        }
        store.mustStillBe(membership.id(), membership.version());
        var decision = decisions.record(
                by, minutes.kind(), minutes.about(), minutes.title(), minutes.outcome(), minutes.reference());
        follow(by, membership, minutes, decision, step == Step.JOIN ? Optional.empty() : evaluation);
        return decision;
    }

    private static boolean isAbout(MatterKind kind) {
        return kind == MatterKind.MEMBERSHIP || kind == MatterKind.MEMBERSHIP_REVIEW;
    }

    private List<Sentence> missing(Membership membership, Step step, Minutes minutes, Optional<Evaluation> evaluation) {
        if (step == Step.JOIN) {
            return membership.profile().missingToJoin();
        }
        var missing = new ArrayList<>(membership.missingToReconsider(evaluation));
        var until = minutes.validUntil().filter(today()::isBefore);
        Profile.say(missing, minutes.outcome() == Outcome.PAUSED && until.isEmpty(), "networks.missing.pause-end");
        return missing;
    }

    private Optional<Evaluation> undecided(Actor by, Membership membership) {
        return Memberships.undecided(evaluations.evaluations(by, membership.id()));
    }

    private void follow(
            Actor by, Membership membership, Minutes minutes, Decision decision, Optional<Evaluation> evaluation) {
        var outcome = minutes.outcome();
        if (outcome != Outcome.REMITTED) {
            steps.rule(
                    membership.id(),
                    new Ruling(decision.id(), outcome, minutes.reference().on(), minutes.validUntil()),
                    evaluation.map(Evaluation::id));
            events.publishEvent(new NetworkEvent.Ruled(membership.id(), outcome));
        }
        journal.write(
                by,
                Memberships.subject(membership.id()),
                "ruled-" + outcome.name().toLowerCase(Locale.ROOT),
                minutes.why(),
                minutes.reference().paragraph());
    }

    private Membership membership(Actor by, UUID id) {
        return memberships.membership(by, new MembershipId(id)).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
