package se.utblick.plan;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;

/** What a body can come to about a plan, and what its decision does with it. */
@Component
class PlanMatters implements MatterOwner {

    private final PlanStore store;
    private final PlanSteps steps;
    private final Decisions decisions;
    private final InstantSource clock;

    PlanMatters(JdbcClient jdbc, PlanSteps steps, Decisions decisions, InstantSource clock) {
        this.store = new PlanStore(jdbc);
        this.steps = steps;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String subjectKind() {
        return ActionPlans.SUBJECT;
    }

    @Override
    public Map<UUID, String> addresses(Collection<UUID> things) {
        return store.all(Actor.program()).stream()
                .filter(plan -> things.contains(plan.id().value()))
                .collect(toMap(plan -> plan.id().value(), plan -> PlanPaths.plan(plan.year())));
    }

    /** A plan that has not been brought to the board lacks what that step asks for. */
    @Override
    public Map<UUID, List<Sentence>> missing(Collection<UUID> things) {
        return store.all(Actor.program()).stream()
                .filter(plan -> things.contains(plan.id().value())
                        && plan.state(today()).compareTo(PlanState.TO_DECISION) < 0)
                .collect(toMap(plan -> plan.id().value(), plan -> {
                    var missing = new ArrayList<>(List.of(
                            Sentence.of("plan.missing.to-decision", String.valueOf(plan.year()), plan.state(today()))));
                    missing.addAll(steps.missing(plan, PlanMove.BRING_TO_BOARD));
                    return List.copyOf(missing);
                }));
    }

    @Override
    public List<Outcome> outcomes(UUID thing) {
        return switch (plan(thing).state(today())) {
            case TO_DECISION -> List.of(Outcome.ADOPTED, Outcome.REMITTED);
            case ADOPTED, IN_FORCE, REVISED -> List.of(Outcome.ADOPTED);
            default -> List.of();
        };
    }

    @Override
    @Transactional
    public Decision decide(Actor by, Minutes minutes) {
        var plan = plan(minutes.about().id());
        return switch (minutes.kind()) {
            case ACTION_PLAN -> aboutThePlan(by, plan, minutes);
            case PLAN_REVISION, FOLLOW_UP -> aboutWhatBecameOfIt(by, plan, minutes);
            default -> throw new Refused("plan.refused.not-about-a-plan", minutes.kind());
        };
    }

    private Decision aboutThePlan(Actor by, ActionPlan plan, Minutes minutes) {
        return switch (minutes.outcome()) {
            case ADOPTED -> steps.adopt(by, plan.id(), minutes.title(), minutes.reference());
            case REMITTED -> steps.sendBack(by, plan.id(), minutes.title(), minutes.reference(), minutes.why());
            default -> throw new Refused("plan.refused.not-about-a-plan", minutes.outcome());
        };
    }

    /** A larger revision and the follow-up rest on a decision; whoever prepares them then points at it. */
    private Decision aboutWhatBecameOfIt(Actor by, ActionPlan plan, Minutes minutes) {
        if (!plan.reached().isAdopted()) {
            throw new Refused("plan.refused.not-adopted", String.valueOf(plan.year()));
        }
        if (minutes.kind() == MatterKind.FOLLOW_UP && plan.reached() != PlanState.ADOPTED) {
            throw new Refused("plan.refused.followed-up", String.valueOf(plan.year()));
        }
        return decisions.record(
                by, minutes.kind(), minutes.about(), minutes.title(), minutes.outcome(), minutes.reference());
    }

    private ActionPlan plan(UUID id) {
        return store.plan(Actor.program(), new PlanId(id)).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
