package se.utblick.representation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Actor;
import se.utblick.plan.Activities;
import se.utblick.plan.Activity;
import se.utblick.plan.Objective;
import se.utblick.plan.Objectives;
import se.utblick.steering.Goals;

/** The goals that a meeting serves, by way of the activity that it belongs to. */
@Component
class GoalsInBriefing implements BriefingSource {

    private final Activities activities;
    private final Objectives objectives;
    private final Goals goals;

    GoalsInBriefing(Activities activities, Objectives objectives, Goals goals) {
        this.activities = activities;
        this.objectives = objectives;
        this.goals = goals;
    }

    @Override
    public Optional<Chapter> about(Actor by, Meeting meeting) {
        return meeting.plan()
                .activity()
                .flatMap(id -> activities.activity(by, id))
                .map(Activity::objective)
                .flatMap(id -> objectives.objective(by, id))
                .map(this::lines)
                .map(lines -> new Chapter("representation.briefing.goals", lines));
    }

    private List<Bilingual> lines(Objective objective) {
        return goals.of(objective.goals()).stream()
                .map(goal -> new Bilingual(
                        goal.code() + " " + goal.text().sv(),
                        goal.text().en().isEmpty()
                                ? ""
                                : goal.code() + " " + goal.text().en()))
                .toList();
    }
}
