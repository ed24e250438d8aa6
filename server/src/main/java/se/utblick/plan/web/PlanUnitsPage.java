package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;

/**
 * What the units have answered, and who has not.
 *
 * @param toRemind how many would be reminded now, for somebody who may remind
 */
public record PlanUnitsPage(
        String year,
        boolean asked,
        Optional<String> due,
        int answered,
        int units,
        List<Row> rows,
        Money own,
        int hours,
        Optional<Integer> toRemind) {

    public record Row(
            Bilingual unit,
            String address,
            String standingKey,
            String mark,
            Optional<Bilingual> text,
            Money own,
            int hours,
            String unitPlan,
            Optional<String> answered,
            List<String> reminders,
            boolean mine) {}

    public PlanUnitsPage {
        rows = List.copyOf(rows);
    }
}
