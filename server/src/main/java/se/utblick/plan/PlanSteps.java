package se.utblick.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.decisions.Decision;
import se.utblick.decisions.DecisionId;
import se.utblick.decisions.DecisionReference;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.MatterKind;
import se.utblick.decisions.Outcome;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Once;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.Goals;

/** The steps that take a plan from its first draft to the archive, and what must be in place for each. */
@Component
public class PlanSteps {

    private final PlanStore store;
    private final PreparationStore preparation;
    private final PlanContents contents;
    private final UnitAnswers answers;
    private final Goals goals;
    private final Decisions decisions;
    private final Journal journal;
    private final InstantSource clock;

    PlanSteps(
            JdbcClient jdbc,
            PlanContents contents,
            UnitAnswers answers,
            Goals goals,
            Decisions decisions,
            Journal journal,
            InstantSource clock) {
        this.store = new PlanStore(jdbc);
        this.preparation = new PreparationStore(jdbc);
        this.contents = contents;
        this.answers = answers;
        this.goals = goals;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Where a plan stands and what the ways on take.
     *
     * @param unserved the goals without an objective
     * @param exceptions the reasons why some of them may do without
     * @param history every step that was taken, newest first
     */
    public record Outlook(
            List<NextStep> next,
            List<Confirmation> confirmations,
            List<Goal> unserved,
            Map<GoalId, String> exceptions,
            List<Carried> carried,
            List<PlanStep> history) {}

    public Outlook outlook(Actor by, ActionPlan plan) {
        var facts = facts(plan);
        // What the goals and the objectives lack is asked for from the day that the proposal is being written.
        var making = !plan.reached().isAdopted() && plan.reached().compareTo(PlanState.PROPOSAL) >= 0;
        return new Outlook(
                PlanMove.from(plan.state(today())).stream()
                        .map(move -> NextStep.of(move, move.isFor(by), facts))
                        .toList(),
                facts.confirmations(),
                making ? facts.unserved() : List.of(),
                making && !facts.unserved().isEmpty() ? facts.exceptions() : Map.of(),
                making ? facts.carried() : List.of(),
                facts.steps());
    }

    /** The day that the board adopted the plan. */
    Optional<LocalDate> adoptedOn(ActionPlan plan) {
        return decisions.decisions(adoptions(List.of(plan)).values()).stream()
                .map(decision -> decision.reference().on())
                .findFirst();
    }

    /** The decision by which each of the plans was adopted. */
    public Map<PlanId, DecisionId> adoptions(List<ActionPlan> plans) {
        return store.adoptions(plans.stream().map(ActionPlan::id).toList());
    }

    private record Exceptions(PlanId plan) {}

    public Map<GoalId, String> exceptions(PlanId plan) {
        return Once.read(new Exceptions(plan), () -> preparation.said(plan).exceptions());
    }

    /** Takes a step that needs no decision of the board; refused with everything that is missing. */
    @Transactional
    public void take(Actor by, PlanId id, Version shown, PlanMove move, String why) {
        var plan = shownTo(by, id, shown);
        if (move.isDecided()) {
            throw new Refused("plan.refused.only-by-decision", move);
        }
        mustBeOpen(by, plan, move);
        step(by, plan, move, why, Optional.empty());
        if (move == PlanMove.ASK_UNITS) {
            answers.ask(plan, answersDue(plan.year()));
        }
    }

    /** The board has adopted the plan. */
    @Transactional
    public Decision adopt(Actor by, PlanId id, String title, DecisionReference reference) {
        return decided(by, id, PlanMove.ADOPT, title, Outcome.ADOPTED, reference, "");
    }

    /** The board wants it worked on again, and has said why. */
    @Transactional
    public Decision sendBack(Actor by, PlanId id, String title, DecisionReference reference, String why) {
        if (why.isBlank()) {
            throw new Refused("plan.refused.no-reason");
        }
        return decided(by, id, PlanMove.SEND_BACK, title, Outcome.REMITTED, reference, why);
    }

    private Decision decided(
            Actor by,
            PlanId id,
            PlanMove move,
            String title,
            Outcome outcome,
            DecisionReference reference,
            String why) {
        var plan = store.plan(by, id).orElseThrow(() -> new NotFound(id));
        mustBeOpen(by, plan, move);
        var decision = decisions.record(by, MatterKind.ACTION_PLAN, ActionPlans.subject(id), title, outcome, reference);
        step(by, plan, move, why, Optional.of(decision.id()));
        return decision;
    }

    /** Says with one's name that something is in order that no table can know by itself. */
    @Transactional
    public void confirm(Actor by, PlanId id, Version shown, Confirmation.Matter what, String note) {
        var plan = shownTo(by, id, shown);
        if (what.by().stream().noneMatch(by.roles()::contains)) {
            throw new Refused("organisation.refused.permission", what, what.by());
        }
        if (!what.isAskedFor(plan.reached())) {
            throw new Refused("plan.refused.not-asked-for", what);
        }
        if (what == Confirmation.Matter.REGISTERED && RegistryNumber.parse(note).isEmpty()) {
            throw new Refused("plan.refused.no-registry-number");
        }
        store.save(plan);
        preparation.add(id, new Confirmation(what, note.strip(), by.name(), clock.instant()), by.authorId());
        journal.write(by, ActionPlans.subject(id), "confirmed", note, what.name());
    }

    /** Lets a goal do without an objective this year, for a reason that stands in the plan. */
    @Transactional
    public void except(Actor by, PlanId id, Version shown, GoalId goal, String reason) {
        var plan = inPreparation(by, id, shown);
        store.save(plan);
        preparation.except(id, goal, reason.strip());
        journal.write(by, ActionPlans.subject(id), "goal-excepted", reason, code(goal));
    }

    /** Takes the exception away again. */
    @Transactional
    public void include(Actor by, PlanId id, Version shown, GoalId goal) {
        var plan = inPreparation(by, id, shown);
        store.save(plan);
        preparation.include(id, goal);
        journal.write(by, ActionPlans.subject(id), "goal-included", "", code(goal));
    }

    private ActionPlan inPreparation(Actor by, PlanId id, Version shown) {
        by.mustHave(Permission.PREPARE_PLAN);
        var plan = shownTo(by, id, shown);
        if (plan.reached().isAdopted()) {
            throw ActionPlans.revisedNotEdited(plan);
        }
        return plan;
    }

    private ActionPlan shownTo(Actor by, PlanId id, Version shown) {
        var plan = store.plan(by, id).orElseThrow(() -> new NotFound(id));
        if (!plan.version().equals(shown)) {
            throw new Stale(id);
        }
        return plan;
    }

    /** Everything that is missing for the step, whoever takes it. */
    List<Sentence> missing(ActionPlan plan, PlanMove move) {
        return NextStep.of(move, true, facts(plan)).missing();
    }

    private void mustBeOpen(Actor by, ActionPlan plan, PlanMove move) {
        var state = plan.state(today());
        if (!move.leavesFrom(state)) {
            throw new Refused("plan.refused.no-such-step", move, state);
        }
        if (!move.isFor(by)) {
            throw new Refused("organisation.refused.permission", move, move.by());
        }
        var missing = missing(plan, move);
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("plan.refused.not-ready", move), missing);
        }
    }

    private void step(Actor by, ActionPlan plan, PlanMove move, String why, Optional<DecisionId> decision) {
        store.save(plan);
        var step = new PlanStep(
                Optional.of(plan.state(today())), move.to(), why.strip(), decision, by.name(), clock.instant());
        store.step(plan.id(), step, by.authorId());
        journal.write(by, ActionPlans.subject(plan.id()), "moved", why, move.name());
    }

    private GatheredFacts facts(ActionPlan plan) {
        return new GatheredFacts(plan, store, preparation, contents, answers, goals, decisions);
    }

    /** The fifteenth of September the year before, as the year wheel says; later when the question is late itself. */
    private LocalDate answersDue(int year) {
        var usual = LocalDate.of(year - 1, 9, 15);
        var threeWeeks = today().plusWeeks(3);
        return usual.isBefore(threeWeeks) ? threeWeeks : usual;
    }

    private String code(GoalId goal) {
        return goals.goal(goal).orElseThrow(() -> new NotFound(goal)).code();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
