package se.utblick.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.plan.Activity;
import se.utblick.plan.Assessment;
import se.utblick.plan.Objective;

/**
 * An objective followed up on a day.
 *
 * @param activities its activities as they were on the day
 * @param owners the owner's own judgement, beside what the figures say
 * @param disagreement what to say when the two do not agree
 */
public record ObjectiveFollowUp(
        Objective objective,
        List<Activity> activities,
        List<TargetStatus> targets,
        Attainment attainment,
        Optional<Assessment> owners,
        Optional<Sentence> disagreement) {

    public ObjectiveFollowUp {
        activities = List.copyOf(activities);
        targets = List.copyOf(targets);
    }

    static ObjectiveFollowUp of(Objective objective, List<Activity> activities, int year, LocalDate day) {
        var facts = ObjectiveFacts.of(objective, activities, year, day);
        var attainment = ObjectiveRules.attainment(facts);
        var owners = new AsOf(day).latestAssessment(objective);
        return new ObjectiveFollowUp(
                objective,
                facts.activities(),
                facts.targets(),
                attainment,
                owners,
                owners.flatMap(said -> Judgement.disagreement(said, attainment.level())));
    }
}
