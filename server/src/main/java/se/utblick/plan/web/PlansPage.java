package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.decisions.Decision;
import se.utblick.plan.PlanState;

/**
 * The plans, a year each.
 *
 * @param toOpen the year whose plan can be opened next, by somebody who may
 */
public record PlansPage(List<Row> plans, Optional<String> toOpen) {

    public record Row(
            String year, String address, PlanState state, String mark, int revision, List<Decision> decision) {}

    public PlansPage {
        plans = List.copyOf(plans);
    }
}
