package se.utblick.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes objectives from one year's plan into the next, and remembers where they came from. */
final class PlanCarrying {

    private final PlanContents contents;

    PlanCarrying(PlanContents contents) {
        this.contents = contents;
    }

    /** Copies what should go on. What nobody has answered about yet goes on too, so that the question is not forgotten. */
    int carry(ActionPlan from, ActionPlan to) {
        var going = contents.objectives(from.id()).stream()
                .filter(Objective::isInPlan)
                .filter(objective ->
                        next(objective).filter(Assessment.Next.END::equals).isEmpty())
                .toList();
        going.forEach(objective -> contents.add(copy(objective, to)));
        return going.size();
    }

    private static Objective copy(Objective before, ActionPlan to) {
        return new Objective(
                new ObjectiveId(UUID.randomUUID()),
                to.id(),
                before.code(),
                before.text(),
                before.realistic(),
                before.goals(),
                before.areas(),
                before.mandates(),
                before.receivers(),
                before.unit(),
                before.owner(),
                before.indicators().stream()
                        .map(indicator -> copy(indicator, to.year()))
                        .toList(),
                List.of(),
                Optional.empty(),
                false,
                Optional.of(before.id()),
                before.version());
    }

    /** The new year starts where the old one ended. */
    private static Indicator copy(Indicator before, int year) {
        var due = before.due().withYear(year);
        Optional<BigDecimal> reached = before.latest(due).map(Measurement::value);
        return new Indicator(
                new IndicatorId(UUID.randomUUID()),
                before.name(),
                before.unit(),
                reached.or(before::baseline),
                before.direction(),
                before.target(),
                due,
                List.of());
    }

    private static Optional<Assessment.Next> next(Objective objective) {
        return objective.latestAssessment().flatMap(Assessment::next);
    }
}
