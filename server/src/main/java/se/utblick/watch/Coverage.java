package se.utblick.watch;

import java.util.List;
import java.util.Map;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/**
 * What is watched for whom: the interests in use, and how much was published lately that met them.
 *
 * @param byArea how many publications, each counted once an area
 * @param byConcerned the same by the codes of units and bodies
 */
public record Coverage(
        List<Interest> interests,
        Map<TopicId, Integer> byArea,
        Map<GoalId, Integer> byGoal,
        Map<String, Integer> byConcerned) {

    public Coverage {
        interests = List.copyOf(interests);
        byArea = Map.copyOf(byArea);
        byGoal = Map.copyOf(byGoal);
        byConcerned = Map.copyOf(byConcerned);
    }
}
