package se.utblick.plan.web;

import java.util.List;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The plan as a table, with what things cost and sums that hold.
 *
 * @param chosen what the reader has chosen to see
 * @param groups the activities under their goals, or all in one group when they are sorted in another way
 */
public record PlanTablePage(
        String year,
        String mark,
        String stateKey,
        Form chosen,
        List<Filter> filters,
        List<Column> columns,
        List<Group> groups,
        int count,
        PlanPage.Sum all) {

    /** One of the things to choose by. */
    public record Filter(String name, String label, List<Option> options) {}

    /** A column that can be sorted by: its name, the address that sorts, and how it is sorted now. */
    public record Column(String label, String address, String sorted, boolean number) {}

    public record Group(String name, List<Row> rows, PlanPage.Sum sum) {}

    public record Row(
            String code,
            String address,
            Bilingual title,
            String objective,
            String objectiveAddress,
            String goals,
            String type,
            String area,
            int priority,
            String unit,
            String months,
            Money own,
            Money external,
            int hours,
            String standing,
            String mark) {}

    public PlanTablePage {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }
}
