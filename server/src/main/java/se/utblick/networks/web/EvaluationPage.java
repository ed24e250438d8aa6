package se.utblick.networks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.networks.Membership;
import se.utblick.networks.Need;
import se.utblick.networks.NetworksPaths;
import se.utblick.plan.ActivityId;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;
import se.utblick.watch.PublicationId;
import se.utblick.watch.WatchPaths;

/**
 * What was made of one year of a membership, as it goes to the board.
 *
 * @param missing what it must say before the board can decide by it
 */
public record EvaluationPage(
        Membership membership, Evaluation evaluation, List<Line> lines, List<Sentence> missing, boolean edit) {

    /** One judgement of benefit. */
    public record Line(String name, Judged judged, List<Link> shown) {

        public Line {
            shown = List.copyOf(shown);
        }
    }

    /** @param path where it can be seen; empty when that is nowhere any more */
    public record Link(String label, String path) {}

    public EvaluationPage {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    static EvaluationPage of(
            Words t,
            Membership membership,
            Evaluation evaluation,
            List<Goal> goals,
            List<Sentence> missing,
            boolean mayEvaluate) {
        var lines = new ArrayList<Line>();
        for (var need : Need.values()) {
            Optional.ofNullable(evaluation.needs().get(need))
                    .ifPresent(judged -> lines.add(line(membership, t.of(need), judged)));
        }
        for (var goal : goals) {
            var name = goal.code() + " " + t.of(goal.shortName());
            Optional.ofNullable(evaluation.goals().get(goal.id()))
                    .ifPresent(judged -> lines.add(line(membership, name, judged)));
        }
        return new EvaluationPage(
                membership,
                evaluation,
                lines,
                evaluation.decided() ? List.of() : missing,
                mayEvaluate && !evaluation.decided());
    }

    private static Line line(Membership membership, String name, Judged judged) {
        return new Line(
                name,
                judged,
                judged.evidence().stream().map(one -> link(membership, one)).toList());
    }

    private static Link link(Membership membership, Evaluation.Evidence evidence) {
        var id = evidence.thing().id();
        var path = switch (evidence.thing().kind()) {
            case "networks.occasion" -> NetworksPaths.membership(membership.id()) + "#log";
            case "plan.activity" -> PlanPaths.activity(new ActivityId(id));
            case "watch.publication" -> WatchPaths.publication(new PublicationId(id));
            default -> "";
        };
        return new Link(evidence.label(), path);
    }

    public String year() {
        return Integer.toString(evaluation.year());
    }
}
