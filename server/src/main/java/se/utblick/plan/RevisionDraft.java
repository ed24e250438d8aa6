package se.utblick.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utblick.decisions.DecisionId;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;

/**
 * A revision as somebody proposes it.
 *
 * @param takenIn the ideas to take into the plan
 * @param edits the activities to change
 * @param targets the new target of an indicator
 * @param dropped the objectives to drop, each with its reason
 * @param added the objectives to take in: new ones, and those that were not chosen before
 * @param decision the board's decision that it rests on, when it needs one
 */
public record RevisionDraft(
        String summary,
        String why,
        List<ActivityId> takenIn,
        List<Edit> edits,
        Map<IndicatorId, BigDecimal> targets,
        Map<ObjectiveId, String> dropped,
        List<ObjectiveId> added,
        Optional<DecisionId> decision) {

    /**
     * What an activity should be from now on.
     *
     * @param shown the version of the activity that the form was filled in from
     * @param calledOff the reason it is called off, when it is
     */
    public record Edit(
            ActivityId activity,
            Version shown,
            Bilingual title,
            DateRange period,
            Money own,
            Money external,
            int hours,
            int priority,
            Optional<String> calledOff) {}

    public RevisionDraft {
        takenIn = List.copyOf(takenIn);
        edits = List.copyOf(edits);
        targets = Map.copyOf(targets);
        dropped = Map.copyOf(dropped);
        added = List.copyOf(added);
    }
}
