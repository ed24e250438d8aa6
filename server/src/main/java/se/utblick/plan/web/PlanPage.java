package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.plan.Objective;
import se.utblick.plan.Revision;
import se.utblick.platform.web.Remark;
import se.utblick.steering.Goal;

/**
 * The plan as a document to read, from its foreword to its money.
 *
 * @param links the other ways to look at it and to work on it, for this reader
 */
public record PlanPage(
        String year,
        String mark,
        String stateKey,
        boolean adopted,
        Optional<Decision> decision,
        List<Passage> foreword,
        List<Passage> situation,
        List<GoalPart> goals,
        List<DroppedPart> dropped,
        List<Sum> units,
        List<Sum> byGoal,
        Sum all,
        List<Revised> revisions,
        List<Link> links) {

    /** A numbered paragraph with an address of its own. */
    public record Passage(int number, String text, String tag) {}

    public record GoalPart(
            Goal goal,
            String address,
            Optional<Remark> remark,
            Optional<String> exception,
            List<ObjectivePart> objectives,
            List<Objective> alsoServedBy) {}

    public record ObjectivePart(
            int number,
            Objective objective,
            String address,
            Remark standing,
            List<Measure> measures,
            List<ActivityLine> activities) {}

    /** What is counted: where it stood, where it should be, where it is. */
    public record Measure(
            Bilingual name, Bilingual unit, String baseline, String target, String due, Optional<String> now) {}

    public record ActivityLine(
            String code,
            Bilingual title,
            String address,
            String unit,
            String owner,
            String months,
            Money own,
            Money external,
            String standing,
            String mark) {}

    public record DroppedPart(int number, Objective objective, String reason) {}

    public record Sum(String name, String address, Money own, Money external, int hours, int activities) {}

    public record Revised(Revision revision, Optional<Decision> decision) {}

    public record Link(String key, String address) {}

    public PlanPage {
        foreword = List.copyOf(foreword);
        situation = List.copyOf(situation);
        goals = List.copyOf(goals);
        dropped = List.copyOf(dropped);
        units = List.copyOf(units);
        byGoal = List.copyOf(byGoal);
        revisions = List.copyOf(revisions);
        links = List.copyOf(links);
    }
}
