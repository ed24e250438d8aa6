package se.utblick.platform.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.utblick.kernel.Money;

/** What stands in one cell, as a spreadsheet tells it apart. */
public sealed interface Cell {

    Cell EMPTY = new Text("");

    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Figure(BigDecimal value) implements Cell {}

    /**
     * Something to be worked out, which is only ever read and never written.
     *
     * @param shown what it came to when the workbook was saved
     */
    record Formula(String shown) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(EMPTY);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Figure(number);
    }

    static Cell of(Money money) {
        return of(money.kronor());
    }
}
