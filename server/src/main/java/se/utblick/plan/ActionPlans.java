package se.utblick.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The action plans, one a year. */
@Component
public class ActionPlans {

    private static final Set<PlanState> IN_FORCE = EnumSet.of(PlanState.IN_FORCE, PlanState.REVISED);

    private final PlanStore store;

    ActionPlans(JdbcClient jdbc) {
        this.store = new PlanStore(jdbc);
    }

    /** What the journal and the decisions call a plan. */
    public static Subject subject(PlanId plan) {
        return new Subject("plan.action_plan", plan.value());
    }

    /** Every plan that the actor may see, newest year first. */
    public List<ActionPlan> all(Actor by) {
        return store.all(by);
    }

    public Optional<ActionPlan> forYear(Actor by, int year) {
        return store.forYear(by, year);
    }

    public Optional<ActionPlan> plan(Actor by, PlanId id) {
        return store.plan(by, id);
    }

    /** The plan in force; else the newest that is adopted; else the newest there is. */
    public Optional<ActionPlan> current(Actor by, LocalDate today) {
        var plans = store.all(by);
        return plans.stream()
                .filter(plan -> IN_FORCE.contains(plan.state(today)))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> plan.reached().isAdopted())
                        .findFirst())
                .or(() -> plans.stream().findFirst());
    }

    /** What every goal came to in the years before the plans were kept here. */
    public List<PastYear> pastYears() {
        return store.pastYears();
    }

    /** The same for one goal, oldest first. */
    public List<PastYear> pastYears(GoalId goal) {
        return store.pastYears().stream()
                .filter(past -> past.goal().equals(goal))
                .toList();
    }
}
