package se.utblick.watch.collect;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A table that somebody has saved, as the texts in its cells: CSV with whichever sign between, or the first sheet of an XLSX. */
final class Table {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 10_000;
    // A workbook is packed; one that unpacks to more than this is no timetable.
    private static final int INFLATED = 64 << 20;
    private static final int MOST_PARTS = 1_000;

    static boolean isOne(RecordedFile file) {
        return file.is(".csv") || file.is(".xlsx");
    }

    static List<List<String>> of(RecordedFile file) throws Unreadable {
        return file.is(".xlsx") ? workbook(file.raw()) : text(PlainText.of(file.raw()));
    }

    private static List<List<String>> text(String text) throws Unreadable {
        var head = text.lines().limit(20).reduce("", String::concat);
        var between = Stream.of(';', '\t', ',')
                .max(java.util.Comparator.comparingLong(
                        sign -> head.chars().filter(one -> one == sign).count()))
                .orElse(',');
        try (var rows = CSVFormat.DEFAULT.builder().setDelimiter(between).get().parse(new StringReader(text))) {
            var read = new ArrayList<List<String>>();
            for (var row : rows) {
                if (read.size() >= MOST_ROWS) {
                    throw new Unreadable(Fault.TOO_LARGE);
                }
                read.add(row.stream().limit(MOST_CELLS).map(Table::cut).toList());
            }
            return read;
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException noTable) {
            throw new Unreadable(Fault.NO_RECORDS, PlainText.line(String.valueOf(noTable.getMessage())));
        }
    }

    private static List<List<String>> workbook(Raw raw) throws Unreadable {
        mustUnpackToLittle(raw);
        try (var workbook = new ReadableWorkbook(raw.stream(), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(MOST_ROWS).map(Table::cells).toList();
        } catch (IOException | RuntimeException damaged) {
            // Its reader answers to what is odd in a workbook with whatever it met.
            throw new Unreadable(Fault.DAMAGED, PlainText.line(String.valueOf(damaged.getMessage())));
        }
    }

    private static List<String> cells(Row row) {
        return row.stream()
                .limit(MOST_CELLS)
                .map(cell -> cell == null ? "" : cut(text(cell)))
                .toList();
    }

    /** A day is a number of days that the sheet shows as one; nobody who reads the number would know. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDay(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*(y|d+[-/. ]m).*");
    }

    /** Counts what comes out before anything else unpacks it. */
    private static void mustUnpackToLittle(Raw raw) throws Unreadable {
        try (var parts = new ZipInputStream(raw.stream())) {
            var buffer = new byte[1 << 16];
            long inflated = 0;
            int number = 0;
            while (parts.getNextEntry() != null) {
                if (++number > MOST_PARTS) {
                    throw new Unreadable(Fault.TOO_LARGE);
                }
                for (int count = parts.read(buffer); count >= 0; count = parts.read(buffer)) {
                    inflated += count;
                    if (inflated > INFLATED) {
                        throw new Unreadable(Fault.TOO_LARGE);
                    }
                }
            }
            if (number == 0) {
                throw new Unreadable(Fault.DAMAGED);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(Fault.DAMAGED);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_CELL, text.length()));
    }

    private Table() {}
}
