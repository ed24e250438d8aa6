package se.utblick.watch.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Sources;
import se.utblick.watch.WatchPaths;
import se.utblick.watch.report.Report;
import se.utblick.watch.report.Reports;

/** Makes the watch report for a meeting of what has been marked, and shows those there are. */
@Controller
class ReportPages {

    private static final String LABELS = "watch.report.field";
    private static final String ITEMS = "items";

    private final Reports reports;
    private final Sources sources;
    private final Organisation organisation;
    private final Pages pages;

    ReportPages(Reports reports, Sources sources, Organisation organisation, Pages pages) {
        this.reports = reports;
        this.sources = sources;
        this.organisation = organisation;
        this.pages = pages;
    }

    @GetMapping(WatchPaths.REPORTS)
    View all(Frame frame, Actor by) {
        return pages.show(frame, new ReportsPage(reports.all(by), by.may(Permission.JUDGE_FINDINGS)));
    }

    @GetMapping(WatchPaths.REPORT)
    View show(Frame frame, Actor by, @PathVariable("report") UUID id) {
        var report = reports.report(by, id).orElseThrow(() -> new NotFound(id));
        return pages.show(frame, new ReportPage(report, new SourceNames(sources.names(), frame.t())));
    }

    @GetMapping(WatchPaths.NEW_REPORT)
    View fresh(Frame frame, Actor by) {
        return pages.show(frame, page(frame, by, Form.empty(LABELS)));
    }

    @PostMapping(WatchPaths.REPORTS)
    View make(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.of(LABELS, typed);
        var page = page(frame, by, form);
        var body = Option.oneOf(form, "body", page.bodies());
        var meeting = form.day("meeting");
        var introduction = form.optional("introduction", Report.LONGEST_INTRODUCTION);
        var chosen = chosen(form, page.marked());
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, page);
        }
        var id = reports.make(by, body.orElseThrow(), meeting.orElseThrow(), introduction, chosen);
        return Redirect.to(WatchPaths.report(id), "watch.said.report-made");
    }

    private static Map<PublicationId, String> chosen(Form form, List<Report.Line> marked) {
        var chosen = new HashMap<PublicationId, String>();
        for (var line : marked) {
            var id = line.publication().value().toString();
            if (form.ticked(ITEMS, id)) {
                chosen.put(line.publication(), form.typed("comment-" + id).strip());
            }
        }
        if (chosen.isEmpty()) {
            form.wrong(ITEMS, "watch.report.wrong.none");
        } else if (chosen.size() > Report.MOST_LINES) {
            form.wrong(ITEMS, "watch.report.wrong.too-many", Report.MOST_LINES, chosen.size());
        } else if (chosen.values().stream().anyMatch(comment -> comment.length() > Report.LONGEST_COMMENT)) {
            form.wrong(ITEMS, "watch.report.wrong.too-long", Report.LONGEST_COMMENT);
        }
        return chosen;
    }

    private ReportFormPage page(Frame frame, Actor by, Form form) {
        var t = frame.t();
        return new ReportFormPage(
                form,
                organisation.decidingBodies().stream()
                        .map(body -> new Option(body.name().sv(), t.of(body.name())))
                        .toList(),
                reports.marked(by));
    }
}
