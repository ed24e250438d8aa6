package se.utblick.followup.web;

import java.util.List;
import se.utblick.followup.AttainmentRule;

/** How attainment is worked out, in the very rules that the house goes by. */
public record RulesPage(List<AttainmentRule> forObjectives, List<AttainmentRule> forGoals) {

    public RulesPage {
        forObjectives = List.copyOf(forObjectives);
        forGoals = List.copyOf(forGoals);
    }
}
