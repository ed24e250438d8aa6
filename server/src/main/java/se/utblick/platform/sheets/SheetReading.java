package se.utblick.platform.sheets;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;

/** What a file came to: its rows, or everything that is wrong with it. A file with one mistake gives no rows. */
public record SheetReading<T>(List<T> rows, List<Mistake> mistakes) {

    public SheetReading {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
        if (!rows.isEmpty() && !mistakes.isEmpty()) {
            throw new IllegalArgumentException("A file with mistakes gives no rows");
        }
    }

    /**
     * One mistake.
     *
     * @param row as the spreadsheet numbers its rows; none when it is about the whole file
     * @param heading the key of the column's heading; empty when it is about the whole row
     */
    public record Mistake(Optional<Integer> row, String heading, Sentence sentence) {}

    public boolean isGood() {
        return mistakes.isEmpty();
    }

    static <T> SheetReading<T> unreadable(Sentence why) {
        return new SheetReading<>(List.of(), List.of(new Mistake(Optional.empty(), "", why)));
    }
}
