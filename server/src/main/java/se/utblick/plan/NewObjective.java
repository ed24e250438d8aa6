package se.utblick.plan;

import java.util.List;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.UnitId;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/**
 * What somebody has written about an objective.
 *
 * @param owner the code of the function that answers for it
 * @param indicators what is counted for it, without readings
 */
public record NewObjective(
        PlanId plan,
        Bilingual text,
        Bilingual realistic,
        List<GoalId> goals,
        List<TopicId> areas,
        Set<Mandate> mandates,
        Set<Receiver> receivers,
        UnitId unit,
        String owner,
        List<Indicator> indicators) {

    public NewObjective {
        goals = List.copyOf(goals);
        areas = List.copyOf(areas);
        mandates = Set.copyOf(mandates);
        receivers = Set.copyOf(receivers);
        indicators = List.copyOf(indicators);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("An objective serves at least one goal");
        }
    }
}
