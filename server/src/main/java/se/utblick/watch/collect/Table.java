package se.utblick.watch.collect;

import java.util.List;
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Grid;
import se.utblick.platform.sheets.UnreadableSheet;

/** A table that somebody has published, as the texts in its cells. */
final class Table {

    static boolean isOne(RecordedFile file) {
        return file.is(".csv") || file.is(".xlsx");
    }

    static List<List<String>> of(RecordedFile file) throws Unreadable {
        try {
            var grid = file.is(".xlsx") ? Grid.workbook(file.raw().bytes()) : Grid.text(PlainText.of(file.raw()));
            return grid.stream()
                    .map(row -> row.stream().map(Table::text).toList())
                    .toList();
        } catch (UnreadableSheet unreadable) {
            throw new Unreadable(
                    switch (unreadable.why()) {
                        case TOO_LARGE -> Fault.TOO_LARGE;
                        case DAMAGED -> Fault.DAMAGED;
                        case NO_TABLE -> Fault.NO_RECORDS;
                    },
                    PlainText.line(unreadable.detail()));
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Formula(var shown) -> shown;
            case Cell.Day(var day) -> day.toString();
            case Cell.Figure(var number) -> number.toPlainString();
        };
    }

    private Table() {}
}
