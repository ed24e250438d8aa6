package se.utblick.networks.web;

import java.util.List;
import se.utblick.networks.web.ReportPage.Row;
import se.utblick.steering.Goal;

/** The evaluations of a year side by side. */
public record ComparisonPage(Years years, List<Row> rows, List<Goal> goals) {

    public ComparisonPage {
        rows = List.copyOf(rows);
        goals = List.copyOf(goals);
    }
}
