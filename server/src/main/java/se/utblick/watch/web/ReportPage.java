package se.utblick.watch.web;

import se.utblick.watch.report.Report;

/** A watch report to read, and to print on one page. */
public record ReportPage(Report report, SourceNames names) {

    public String source(Report.Line line) {
        return names.of(line.source());
    }
}
