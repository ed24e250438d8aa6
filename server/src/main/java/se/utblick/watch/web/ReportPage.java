package se.utblick.watch.web;

import se.utblick.platform.web.Words;
import se.utblick.watch.report.Report;

/** A watch report to read, and to print on one page. */
public record ReportPage(Report report) {

    public String source(Report.Line line, Words t) {
        return Card.sourceName(line.source(), t);
    }
}
