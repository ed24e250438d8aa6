package se.utblick.networks.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Money;
import se.utblick.networks.Evaluation;
import se.utblick.networks.Fee;
import se.utblick.networks.Need;
import se.utblick.networks.web.ReportPage.Row;
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goal;

/** The yearly report as a table: one row for each membership. */
final class ReportTable {

    private static final List<String> COLUMNS = List.of(
            "column.code",
            "column.network",
            "column.state",
            "column.year",
            "column.goal",
            "field.budgeted",
            "field.invoiced",
            "column.approval",
            "column.hours",
            "column.work",
            "field.travel",
            "field.hosting",
            "column.whole",
            "column.meetings",
            "column.attended",
            "figure.reported",
            "figure.contributions",
            "Need.MONITORING",
            "Need.INFORMATION",
            "Need.CONTACTS",
            "Need.COMPETENCE",
            "field.efficiency",
            "field.course",
            "field.courseWhy");

    static Sheet of(Words t, ReportPage page) {
        return new Sheet(
                t.get("networks.report.of", page.years().text()),
                COLUMNS.stream().map(column -> t.get("networks." + column)).toList(),
                page.rows().stream().map(row -> cells(t, row)).toList());
    }

    private static List<Cell> cells(Words t, Row row) {
        var year = row.year();
        var fee = year.fee();
        var cells = new ArrayList<>(List.of(
                Cell.of(row.membership().code()),
                Cell.of(t.of(row.membership().network().body().name())),
                Cell.of(t.of(row.state())),
                Cell.of(year.year()),
                Cell.of(row.goals().stream().map(Goal::code).collect(joining(" "))),
                money(fee.flatMap(Fee::budgeted)),
                money(fee.flatMap(Fee::invoiced)),
                Cell.of(fee.flatMap(Fee::approval).map(Fee.Approval::byName).orElse("")),
                Cell.of(year.hours()),
                Cell.of(year.work()),
                Cell.of(year.travel()),
                Cell.of(year.hosting()),
                Cell.of(year.wholeCost()),
                Cell.of(year.meetings()),
                Cell.of(year.attended()),
                Cell.of(year.reported()),
                Cell.of(year.contributions())));
        for (var need : Need.values()) {
            cells.add(score(row.evaluation()
                    .flatMap(made -> Optional.ofNullable(made.needs().get(need)))
                    .map(Evaluation.Judged::score)));
        }
        cells.add(score(row.evaluation().flatMap(Evaluation::efficiency)));
        cells.add(Cell.of(row.evaluation().map(made -> t.of(made.proposal())).orElse("")));
        cells.add(Cell.of(row.evaluation().map(Evaluation::why).orElse("")));
        return cells;
    }

    private static Cell money(Optional<Money> money) {
        return money.map(Cell::of).orElse(Cell.EMPTY);
    }

    private static Cell score(Optional<Integer> score) {
        return score.map(Cell::of).orElse(Cell.EMPTY);
    }

    private ReportTable() {}
}
