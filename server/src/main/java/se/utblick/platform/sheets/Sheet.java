package se.utblick.platform.sheets;

import java.util.List;

/** A table on its way out of a register. */
public record Sheet(String name, List<String> headings, List<List<Cell>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " under " + headings.size() + " headings");
            }
        }
    }

    /** As Swedish spreadsheets open it: UTF-8 with a mark, semicolons, decimal commas, and no cell that is a formula. */
    public byte[] csv() {
        return Csv.of(this);
    }

    /** As a workbook of one sheet, where a day is a day and a number a number. */
    public byte[] xlsx() {
        return Xlsx.of(this);
    }
}
