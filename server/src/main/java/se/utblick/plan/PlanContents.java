package se.utblick.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Subject;

/** The whole of what stands in a plan, whoever asks: what must be judged whole is not judged by what one reader sees. */
@Component
class PlanContents {

    private final ObjectiveStore objectives;
    private final ActivityStore activities;
    private final JdbcClient jdbc;

    PlanContents(JdbcClient jdbc) {
        this.objectives = new ObjectiveStore(jdbc);
        this.activities = new ActivityStore(jdbc);
        this.jdbc = jdbc;
    }

    List<Objective> objectives(PlanId plan) {
        return objectives.in(Actor.program(), List.of(plan));
    }

    List<Activity> activities(PlanId plan) {
        return activities.in(Actor.program(), plan);
    }

    /** What the journal calls each objective and activity of the plan, by its code. */
    Map<String, Subject> subjectsByCode(PlanId plan) {
        var found = new HashMap<String, Subject>();
        objectives(plan).forEach(one -> found.put(one.code(), Objectives.subject(one.id())));
        activities(plan).forEach(one -> found.put(one.code(), Activities.subject(one.id())));
        return found;
    }

    /** An objective that has come from the plan before. */
    void add(Objective objective) {
        objectives.add(
                objective.id(),
                objective.code(),
                new NewObjective(
                        objective.plan(),
                        objective.text(),
                        objective.realistic(),
                        objective.goals(),
                        objective.areas(),
                        objective.mandates(),
                        objective.receivers(),
                        objective.unit().id(),
                        objective.owner().code(),
                        objective.indicators()));
        jdbc.sql("update plan.objective set carried_from = :from where id = :id")
                .param("from", objective.carriedFrom().map(ObjectiveId::value).orElse(null))
                .param("id", objective.id().value())
                .update();
    }
}
