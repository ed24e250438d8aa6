package se.utblick.followup.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as Swedish spreadsheets open it: UTF-8 with a mark, semicolons, decimal commas. What people have typed can never
 * become a formula.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::quoted).collect(joining(";"))).append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number of our own: no thousands separator, a comma for the decimals. */
    static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    static String number(long value) {
        return Long.toString(value);
    }

    /** Words: an apostrophe before whatever a spreadsheet would take for a formula. */
    static String words(String typed) {
        return !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }

    private static String quoted(String cell) {
        var mustBe = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return mustBe ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
