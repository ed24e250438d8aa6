package se.utblick.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;

/**
 * Something measurable to have reached within the plan's year, for at least one goal.
 *
 * @param realistic why it can be reached with what we have
 * @param assessments the owner's judgements, newest first
 * @param deprioritised the reason it was not chosen, when it was not
 * @param carriedFrom the same objective in the plan before
 */
public record Objective(
        ObjectiveId id,
        PlanId plan,
        String code,
        Bilingual text,
        Bilingual realistic,
        List<GoalId> goals,
        List<TopicId> areas,
        Set<Mandate> mandates,
        Set<Receiver> receivers,
        Unit unit,
        Function owner,
        List<Indicator> indicators,
        List<Assessment> assessments,
        Optional<String> deprioritised,
        Optional<ObjectiveId> carriedFrom,
        Version version) {

    public Objective {
        goals = List.copyOf(goals);
        areas = List.copyOf(areas);
        mandates = Set.copyOf(mandates);
        receivers = Set.copyOf(receivers);
        indicators = List.copyOf(indicators);
        assessments = List.copyOf(assessments);
    }

    public Optional<Assessment> latestAssessment() {
        return assessments.stream().findFirst();
    }

    public ObjectiveState state(boolean planAdopted) {
        if (deprioritised.isPresent()) {
            return ObjectiveState.DEPRIORITISED;
        }
        if (!planAdopted) {
            return ObjectiveState.PROPOSED;
        }
        return latestAssessment()
                .map(latest -> ObjectiveState.valueOf(latest.level().name()))
                .orElse(ObjectiveState.ADOPTED);
    }
}
