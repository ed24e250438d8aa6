package se.utblick.plan;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** The numbered revisions of adopted plans: the only way to change one. */
@Component
public class Revisions {

    private final PlanStore plans;
    private final RevisionStore store;
    private final PlanContents contents;
    private final Decisions decisions;
    private final Journal journal;
    private final InstantSource clock;

    Revisions(JdbcClient jdbc, PlanContents contents, Decisions decisions, Journal journal, InstantSource clock) {
        this.plans = new PlanStore(jdbc);
        this.store = new RevisionStore(jdbc);
        this.contents = contents;
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
        var changes = RevisionChanges.of(draft, contents.activities(id), contents.objectives(id));
        if (changes.isEmpty()) {
            throw new Refused("plan.refused.nothing-revised");
        }
        var reasons = Revision.Major.reasons(changes);
        mustBeDecided(plan, draft, reasons);
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

    private void mustBeDecided(ActionPlan plan, RevisionDraft draft, List<Revision.Major> reasons) {
        var known = Set.copyOf(unused(plan).stream().map(Decision::id).toList());
        if (draft.decision().filter(decision -> !known.contains(decision)).isPresent()) {
            throw new Refused("plan.refused.decision-not-free");
        }
        if (!reasons.isEmpty() && draft.decision().isEmpty()) {
            var board = decisions.whoDecides(MatterKind.PLAN_REVISION).name();
            throw Refused.because(Sentence.of("plan.refused.major-revision", board), sentences(reasons))
                    .instead("plan.instead.propose", proposing(plan, draft.summary()));
        }
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
        draft.takenIn().forEach(idea -> store.takeIn(idea, by, at));
        for (var edit : draft.edits()) {
            store.edit(edit);
            edit.calledOff().ifPresent(reason -> store.callOff(edit.activity(), reason, by, at));
        }
        draft.targets().forEach(store::target);
        draft.dropped().forEach((objective, reason) -> store.drop(objective, reason, by, at));
        draft.added().forEach(store::takeUp);
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
