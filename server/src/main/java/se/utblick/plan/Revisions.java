package se.utblick.plan;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.steering.Goals;

/** The numbered revisions of adopted plans: the only way to change one. */
@Component
public class Revisions {

    private final PlanStore plans;
    private final RevisionStore store;
    private final PlanContents contents;
    private final Goals goals;
    private final Decisions decisions;
    private final Journal journal;
    private final InstantSource clock;

    Revisions(
            JdbcClient jdbc,
            PlanContents contents,
            Goals goals,
            Decisions decisions,
            Journal journal,
            InstantSource clock) {
        this.plans = new PlanStore(jdbc);
        this.store = new RevisionStore(jdbc);
        this.contents = contents;
        this.goals = goals;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The revisions of a plan that the actor has been shown, newest first. */
    public List<Revision> of(ActionPlan plan) {
        return store.revisions(plan.id());
    }

    /** The board's decisions on revisions of the plan that no revision rests on yet. */
    public List<Decision> unused(ActionPlan plan) {
        var used = store.revisions(plan.id()).stream()
                .flatMap(revision -> revision.decision().stream())
                .collect(Collectors.toSet());
        return decisions.about(ActionPlans.subject(plan.id())).stream()
                .filter(decision -> decision.kind() == MatterKind.PLAN_REVISION
                        && decision.outcome() == Outcome.ADOPTED
                        && !used.contains(decision.id()))
                .toList();
    }

    /** Whether the plan can be revised on the day: adopted, and not yet followed up. */
    public static boolean isOpen(ActionPlan plan) {
        return plan.reached() == PlanState.ADOPTED;
    }

    /** Revises the plan; a larger revision is refused until it rests on a decision of the board. */
    @Transactional
    public Revision revise(Actor by, PlanId id, Version shown, RevisionDraft draft) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = plans.plan(by, id).orElseThrow(() -> new NotFound(id));
        mustBeOpen(plan, shown);
        var drafted = RevisionChanges.of(
                draft,
                new RevisionChanges.Whole(plan.year(), contents.activities(id), contents.objectives(id), goals.all()));
        var changes = drafted.found();
        if (changes.isEmpty()) {
            throw new Refused("plan.refused.nothing-revised");
        }
        var reasons = Revision.Major.reasons(changes);
        mustBeReady(plan, draft, drafted.missing(), reasons);
        var revision = new Revision(
                UUID.randomUUID(),
                id,
                plan.revision() + 1,
                draft.summary().strip(),
                draft.why().strip(),
                !reasons.isEmpty(),
                draft.decision(),
                changes,
                by.name(),
                clock.instant());
        plans.save(plan);
        store.add(revision, by.authorId());
        apply(by, draft, revision);
        tell(by, plan, revision);
        return revision;
    }

    private void mustBeOpen(ActionPlan plan, Version shown) {
        if (!plan.reached().isAdopted()) {
            throw new Refused("plan.refused.not-adopted", String.valueOf(plan.year()))
                    .instead("plan.instead.to-plan", PlanPaths.plan(plan.year()));
        }
        if (!isOpen(plan)) {
            throw new Refused("plan.refused.followed-up", String.valueOf(plan.year()));
        }
        if (!plan.version().equals(shown)) {
            throw new Stale(plan.id());
        }
    }

    /** Says all that is missing at once: what must be written first, and the board's decision where it takes one. */
    private void mustBeReady(
            ActionPlan plan, RevisionDraft draft, List<Sentence> missing, List<Revision.Major> reasons) {
        var known = Set.copyOf(unused(plan).stream().map(Decision::id).toList());
        if (draft.decision().filter(decision -> !known.contains(decision)).isPresent()) {
            throw new Refused("plan.refused.decision-not-free");
        }
        if (reasons.isEmpty() || draft.decision().isPresent()) {
            if (!missing.isEmpty()) {
                throw Refused.because(Sentence.of("plan.refused.revision-not-ready"), missing);
            }
            return;
        }
        var board = decisions.whoDecides(MatterKind.PLAN_REVISION).name();
        var undecided = sentences(reasons);
        var no = missing.isEmpty()
                ? Refused.because(Sentence.of("plan.refused.major-revision", board), undecided)
                : Refused.because(
                        Sentence.of("plan.refused.revision-not-ready"),
                        Stream.concat(
                                        missing.stream(),
                                        undecided.stream()
                                                .map(reason ->
                                                        Sentence.of("plan.revision.missing.decision", board, reason)))
                                .toList());
        throw no.instead("plan.instead.propose", proposing(plan, draft.summary()));
    }

    private static List<Sentence> sentences(List<Revision.Major> reasons) {
        return reasons.stream()
                .map(reason -> Sentence.of("plan.Major." + reason.name(), Revision.MOVED_WITHOUT_THE_BOARD))
                .toList();
    }

    private static String proposing(ActionPlan plan, String summary) {
        return DecisionsPaths.proposing(
                MatterKind.PLAN_REVISION, ActionPlans.subject(plan.id()), summary + " (" + plan.year() + ")");
    }

    private void apply(Actor by, RevisionDraft draft, Revision revision) {
        var at = revision.at();
        draft.added().forEach(store::takeUp);
        draft.takenIn().forEach(idea -> store.takeIn(idea, by, at));
        for (var edit : draft.edits()) {
            store.edit(edit);
            edit.calledOff().ifPresent(reason -> store.callOff(edit.activity(), reason, by, at));
        }
        draft.targets().forEach(store::target);
        draft.dropped().forEach((objective, reason) -> store.drop(objective, reason, by, at));
    }

    /** What stood there before is told where people look for it: at the plan, and at each thing that was changed. */
    private void tell(Actor by, ActionPlan plan, Revision revision) {
        var detail = revision.changes().stream().map(Revisions::inWords).collect(Collectors.joining("\n"));
        journal.write(by, ActionPlans.subject(plan.id()), "revised", revision.why(), detail);
        var codes = contents.subjectsByCode(plan.id());
        for (var change : revision.changes()) {
            var subject = Optional.<Subject>ofNullable(codes.get(change.code()));
            subject.ifPresent(about -> journal.write(by, about, "revised", revision.why(), inWords(change)));
        }
    }

    private static String inWords(Revision.Change change) {
        return change.code() + " " + change.kind() + ": " + change.before() + " → " + change.after();
    }
}
