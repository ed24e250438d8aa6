package se.utblick.watch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.utblick.platform.web.Words;
import se.utblick.watch.Shares;

/** The shares as a table that a spreadsheet opens. */
final class SharesTable {

    // Without it a spreadsheet takes the letters for those of another alphabet.
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    static String of(Shares shares, Words t) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(text, FORMAT)) {
            table.printRecord(
                    t.get("watch.shares.code"),
                    t.get("watch.shares.interest"),
                    t.get("watch.shares.found"),
                    t.get("watch.shares.share") + " (%)",
                    t.get("watch.shares.kept"),
                    t.get("watch.shares.dropped"),
                    t.get("watch.shares.unjudged"));
            for (var line : shares.lines()) {
                table.printRecord(
                        harmless(line.interest().code()),
                        harmless(t.of(line.interest().name())),
                        line.found(),
                        SharesPage.percent(Shares.percent(line.found(), shares.findings()), t),
                        line.kept(),
                        line.dropped(),
                        line.unjudged());
            }
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return text.toString();
    }

    /** What a spreadsheet would take for something to work out is shown as it was written. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private SharesTable() {}
}
