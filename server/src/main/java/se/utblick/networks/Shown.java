package se.utblick.networks;

import java.util.Set;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.steering.GoalId;

/**
 * Something of the year that may show what a membership gave.
 *
 * @param needs the needs that it speaks for, if any
 * @param goals the goals that it speaks for, if any
 * @param ours whether the network had a part in it, so that it is chosen until somebody says otherwise
 * @param path where it can be seen
 */
public record Shown(Evidence evidence, Set<Need> needs, Set<GoalId> goals, boolean ours, String path) {

    public Shown {
        needs = Set.copyOf(needs);
        goals = Set.copyOf(goals);
    }
}
