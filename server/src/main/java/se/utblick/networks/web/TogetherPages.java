package se.utblick.networks.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Evaluations;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.networks.web.ReportPage.Row;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.sheets.SheetDownload;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.steering.Goals;

/** What the memberships say together: side by side, goal by goal, and as the yearly report. */
@Controller
class TogetherPages {

    private final Memberships memberships;
    private final MembershipYears years;
    private final Evaluations evaluations;
    private final Goals goals;
    private final Pages pages;

    TogetherPages(Memberships memberships, MembershipYears years, Evaluations evaluations, Goals goals, Pages pages) {
        this.memberships = memberships;
        this.years = years;
        this.evaluations = evaluations;
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.COMPARISON)
    View comparison(Frame frame, Actor by, @RequestParam(required = false) @Nullable String year) {
        by.mustHave(Permission.READ);
        var asked = Years.asked(year, frame.today().getYear());
        var rows = rows(by, asked, frame.today()).stream()
                .filter(row -> row.evaluation().isPresent())
                .toList();
        return pages.show(frame, new ComparisonPage(Years.around(asked, frame.today()), rows, goals.all()));
    }

    @GetMapping(NetworksPaths.COVERAGE)
    View coverage(Frame frame, Actor by) {
        by.mustHave(Permission.READ);
        var rows = rows(by, frame.today().getYear(), frame.today()).stream()
                .filter(row -> row.state().isOurs())
                .toList();
        return pages.show(frame, CoveragePage.of(rows, goals.all()));
    }

    @GetMapping(NetworksPaths.REPORT)
    View report(Frame frame, Actor by, @RequestParam(required = false) @Nullable String year) {
        return pages.show(frame, reportPage(frame, by, year));
    }

    @GetMapping(NetworksPaths.REPORT_CSV)
    ResponseEntity<byte[]> csv(Frame frame, Actor by, @RequestParam(required = false) @Nullable String year) {
        return SheetDownload.csv(ReportTable.of(frame.t(), reportPage(frame, by, year)));
    }

    @GetMapping(NetworksPaths.REPORT_XLSX)
    ResponseEntity<byte[]> xlsx(Frame frame, Actor by, @RequestParam(required = false) @Nullable String year) {
        return SheetDownload.xlsx(ReportTable.of(frame.t(), reportPage(frame, by, year)));
    }

    private ReportPage reportPage(Frame frame, Actor by, @Nullable String year) {
        by.mustHave(Permission.READ);
        var asked = Years.asked(year, frame.today().getYear());
        var rows = rows(by, asked, frame.today()).stream()
                .filter(row -> row.state().isOurs() || !row.isEmpty())
                .toList();
        return new ReportPage(
                Years.around(asked, frame.today()),
                rows,
                CoveragePage.of(
                        rows.stream().filter(row -> row.state().isOurs()).toList(), goals.all()),
                by.may(Permission.APPROVE_FEES));
    }

    private List<Row> rows(Actor by, int year, LocalDate today) {
        var taken = years.in(by, year);
        var made = evaluations.all(by).stream()
                .filter(one -> one.year() == year)
                .collect(toMap(Evaluation::membership, one -> one));
        var codes = goals.all();
        return memberships.all(by).stream()
                .map(one -> Row.of(one, today, taken.of(one.id()), Optional.ofNullable(made.get(one.id())), codes))
                .toList();
    }
}
