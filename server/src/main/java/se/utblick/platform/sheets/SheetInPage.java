package se.utblick.platform.sheets;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Words;

/**
 * A register's rows taken in from a file: what the file must hold, what is wrong with the one that was tried, or how many rows
 * it gives.
 *
 * @param title the key of the heading
 * @param action where the form is sent
 * @param back where the register is
 * @param tried what the file came to, when one has been tried
 */
public record SheetInPage(String title, String action, String back, Columns columns, Optional<Tried> tried) {

    /**
     * A file that was tried.
     *
     * @param again the file itself, when it may be taken in
     */
    public record Tried(int rows, List<SheetReading.Mistake> mistakes, String again) {}

    public static SheetInPage of(String title, String action, String back, Columns columns) {
        return new SheetInPage(title, action, back, columns, Optional.empty());
    }

    public SheetInPage tried(SheetReading<?> reading, SheetUpload upload) {
        var again = reading.isGood() ? upload.again() : "";
        return new SheetInPage(
                title,
                action,
                back,
                columns,
                Optional.of(new Tried(reading.rows().size(), reading.mistakes(), again)));
    }

    public List<String> headings(Words t) {
        return columns.headings(t);
    }
}
