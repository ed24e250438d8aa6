package se.utblick.watch.web;

import se.utblick.platform.post.OneLine;
import se.utblick.watch.report.Report;

/** A watch report to read, and to print on one page. */
public record ReportPage(Report report, SourceNames names) {

    private static final int LONGEST_TITLE = 180;

    /** The official name of a law can fill half the sheet; all of it is where the link leads. */
    public String title(Report.Line line) {
        return OneLine.of(line.title(), LONGEST_TITLE);
    }

    public String source(Report.Line line) {
        return names.of(line.source());
    }
}
