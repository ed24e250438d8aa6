package se.utblick.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import se.utblick.platform.sheets.UnreadableSheet.Why;

/** The cells of a table that somebody has saved: text with whichever sign between, or the first sheet of a workbook. */
public final class Grid {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 10_000;
    // A workbook is packed; one that unpacks to more than this is no register.
    private static final int INFLATED = 64 << 20;
    private static final int MOST_PARTS = 1_000;

    /** The rows of a text, each of as many cells as it has. */
    public static List<List<Cell>> text(String text) throws UnreadableSheet {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var rows = format.parse(new StringReader(text))) {
            var read = new ArrayList<List<Cell>>();
            for (var row : rows) {
                mustNotBeMore(read);
                read.add(row.stream()
                        .limit(MOST_CELLS)
                        .map(cell -> Cell.of(Csv.unguarded(cut(cell))))
                        .toList());
            }
            return read;
        } catch (IOException | UncheckedIOException | IllegalStateException noTable) {
            throw new UnreadableSheet(Why.NO_TABLE, String.valueOf(noTable.getMessage()));
        }
    }

    /** The rows of a workbook's first sheet; each stands where the sheet has it, and empty ones between are rows too. */
    public static List<List<Cell>> workbook(byte[] bytes) throws UnreadableSheet {
        mustUnpackToLittle(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            var read = new ArrayList<List<Cell>>();
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                while (read.size() < row.getRowNum() - 1) {
                    mustNotBeMore(read);
                    read.add(List.of());
                }
                mustNotBeMore(read);
                read.add(cells(row));
            }
            return read;
        } catch (IOException | RuntimeException damaged) {
            // Its reader answers to what is odd in a workbook with whatever it met.
            throw new UnreadableSheet(Why.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static char between(String text) {
        var head = text.lines().limit(20).reduce("", String::concat);
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        sign -> head.chars().filter(one -> one == sign).count()))
                .orElse(',');
    }

    private static void mustNotBeMore(List<List<Cell>> read) throws UnreadableSheet {
        if (read.size() >= MOST_ROWS) {
            throw new UnreadableSheet(Why.TOO_LARGE, "more than " + MOST_ROWS + " rows");
        }
    }

    private static List<Cell> cells(Row row) {
        return row.stream().limit(MOST_CELLS).map(Grid::cell).toList();
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA) {
            return new Cell.Formula(cut(cell.getText()));
        }
        if (cell.getType() == CellType.NUMBER) {
            // A day is a number of days that the sheet shows as one; nobody who reads the number would know.
            return isDay(cell) ? Cell.of(cell.asDate().toLocalDate()) : Cell.of(cell.asNumber());
        }
        return Cell.of(cut(cell.getText()));
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(y|d+[-/. ]m).*");
    }

    /** Counts what comes out before anything else unpacks it. */
    private static void mustUnpackToLittle(byte[] bytes) throws UnreadableSheet {
        try (var parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var buffer = new byte[1 << 16];
            long inflated = 0;
            int number = 0;
            for (var entry : Collections.list(parts.getEntries())) {
                if (++number > MOST_PARTS) {
                    throw new UnreadableSheet(Why.TOO_LARGE, "more than " + MOST_PARTS + " parts");
                }
                try (var part = parts.getInputStream(entry)) {
                    for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
                        inflated += count;
                        if (inflated > INFLATED) {
                            throw new UnreadableSheet(Why.TOO_LARGE, "unpacks to more than " + INFLATED + " bytes");
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableSheet(Why.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_CELL, text.length()));
    }

    private Grid() {}
}
