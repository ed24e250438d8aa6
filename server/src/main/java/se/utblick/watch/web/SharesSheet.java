package se.utblick.watch.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utblick.platform.sheets.Cell;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.web.Words;
import se.utblick.watch.Shares;

/** The shares as a file: one row for each interest. */
final class SharesSheet {

    static Sheet of(Shares shares, Shares.Period period, Words t) {
        return new Sheet(
                "utblick-" + period.name().toLowerCase(Locale.ROOT),
                headings(t),
                shares.lines().stream().map(line -> row(line, shares, t)).toList());
    }

    private static List<String> headings(Words t) {
        return Stream.of("code", "interest", "found", "share", "kept", "dropped", "unjudged")
                .map(column -> t.get("watch.shares." + column) + (column.equals("share") ? " (%)" : ""))
                .toList();
    }

    private static List<Cell> row(Shares.Line line, Shares shares, Words t) {
        return List.of(
                Cell.of(line.interest().code()),
                Cell.of(t.of(line.interest().name())),
                Cell.of(line.found()),
                Cell.of(percent(line.found(), shares.findings())),
                Cell.of(line.kept()),
                Cell.of(line.dropped()),
                Cell.of(line.unjudged()));
    }

    private static BigDecimal percent(int part, int whole) {
        var rounded = BigDecimal.valueOf(Shares.percent(part, whole)).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private SharesSheet() {}
}
