package se.utblick.platform.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** A sheet as text. What people have typed can never become a formula. */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    static byte[] of(Sheet sheet) {
        var text = new StringBuilder(MARK);
        try (var out = FORMAT.print(text)) {
            out.printRecord(sheet.headings().stream().map(Csv::guarded));
            for (var row : sheet.rows()) {
                out.printRecord(row.stream().map(Csv::written));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The words again as they were before they were guarded. */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> guarded(text);
            case Cell.Formula(var shown) -> guarded(shown);
            case Cell.Day(var day) -> day.toString();
            case Cell.Figure(var value) -> value.toPlainString().replace('.', ',');
        };
    }

    /** An apostrophe before whatever a spreadsheet would take for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private Csv() {}
}
