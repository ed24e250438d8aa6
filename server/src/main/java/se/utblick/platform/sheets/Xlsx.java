package se.utblick.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as a workbook. */
final class Xlsx {

    // What a cell of a workbook can hold.
    private static final int LONGEST = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;

    static byte[] of(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Utblick", "1.0")) {
            var page = workbook.newWorksheet(name(sheet));
            headings(page, sheet);
            for (int row = 0; row < sheet.rows().size(); row++) {
                var cells = sheet.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(page, row + 1, column, cells.get(column));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.value(0, column, sheet.headings().get(column));
            page.style(0, column).bold().set();
            page.width(column, width(sheet, column));
        }
        page.freezePane(0, 1);
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> page.value(row, column, cut(text));
            case Cell.Formula(var shown) -> page.value(row, column, cut(shown));
            case Cell.Figure(var value) -> page.value(row, column, value);
            case Cell.Day(var day) -> {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static double width(Sheet sheet, int column) {
        var longest = sheet.rows().stream()
                .mapToInt(row -> row.get(column) instanceof Cell.Text(var text) ? text.length() : 10)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, sheet.headings().get(column).length()) + 2, 8, WIDEST);
    }

    private static String name(Sheet sheet) {
        var name = sheet.name().replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.isEmpty() ? "Utblick" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private Xlsx() {}
}
