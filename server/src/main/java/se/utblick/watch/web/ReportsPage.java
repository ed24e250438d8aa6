package se.utblick.watch.web;

import java.util.List;
import se.utblick.watch.report.Reports;

/** The watch reports there are. */
public record ReportsPage(List<Reports.Summary> reports, boolean mayMake) {

    public ReportsPage {
        reports = List.copyOf(reports);
    }
}
