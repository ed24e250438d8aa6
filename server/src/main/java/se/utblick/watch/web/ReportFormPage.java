package se.utblick.watch.web;

import java.util.List;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.watch.digest.Part;
import se.utblick.watch.report.Report;

/**
 * The form of a watch report: which meeting, and what of the marked goes into it.
 *
 * @param bodies those that meet, by name
 */
public record ReportFormPage(Form form, List<Option> bodies, List<Report.Line> marked) {

    public ReportFormPage {
        bodies = List.copyOf(bodies);
        marked = List.copyOf(marked);
    }

    public List<Report.Line> of(Part part) {
        return marked.stream().filter(line -> line.part() == part).toList();
    }

    public String id(Report.Line line) {
        return line.publication().value().toString();
    }

    /** The name of the field where it is said what it means for us. */
    public String comment(Report.Line line) {
        return "comment-" + id(line);
    }

    public int most() {
        return Report.MOST_LINES;
    }
}
