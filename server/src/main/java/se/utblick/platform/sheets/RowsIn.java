package se.utblick.platform.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Sentence;
import se.utblick.platform.sheets.SheetReading.Mistake;
import se.utblick.platform.web.Form;

/** One file read by a register's columns. */
final class RowsIn<T> {

    private static final int MOST_MISTAKES = 200;
    private static final int SHOWN_WORDS = 12;

    private final Columns columns;
    private final Function<Form, Checked<T>> each;
    private final List<T> rows = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    RowsIn(Columns columns, Function<Form, Checked<T>> each) {
        this.columns = columns;
        this.each = each;
    }

    SheetReading<T> of(byte[] file) {
        try {
            return read(grid(file));
        } catch (UnreadableSheet unreadable) {
            return SheetReading.unreadable(
                    switch (unreadable.why()) {
                        case TOO_LARGE -> Sentence.of("platform.sheet.too-large");
                        case DAMAGED -> Sentence.of("platform.sheet.damaged");
                        case NO_TABLE -> Sentence.of("platform.sheet.no-table");
                    });
        }
    }

    private SheetReading<T> read(List<List<Cell>> grid) {
        if (grid.isEmpty()) {
            return SheetReading.unreadable(Sentence.of("platform.sheet.no-table"));
        }
        var places = places(grid.getFirst());
        if (places.isEmpty()) {
            return SheetReading.unreadable(Sentence.of("platform.sheet.no-headings"));
        }
        for (int index = 1; index < grid.size() && mistakes.size() < MOST_MISTAKES; index++) {
            if (grid.get(index).stream().anyMatch(cell -> !shown(cell).isBlank())) {
                row(index + 1, grid.get(index), places);
            }
        }
        if (rows.isEmpty() && mistakes.isEmpty()) {
            return SheetReading.unreadable(Sentence.of("platform.sheet.no-rows"));
        }
        return new SheetReading<>(mistakes.isEmpty() ? rows : List.of(), mistakes);
    }

    /** Where each column stands. A heading that is not ours is passed over; one that comes twice is told of. */
    private Map<String, Integer> places(List<Cell> headings) {
        var places = new LinkedHashMap<String, Integer>();
        IntStream.range(0, headings.size())
                .forEach(place -> columns.known(shown(headings.get(place))).forEach(name -> {
                    if (places.putIfAbsent(name, place) != null) {
                        mistakes.add(new Mistake(Optional.of(1), heading(name), Sentence.of("platform.sheet.twice")));
                    }
                }));
        return places;
    }

    private void row(int number, List<Cell> cells, Map<String, Integer> places) {
        var form = Form.empty(columns.labels());
        places.forEach((name, place) -> put(form, name, place < cells.size() ? cells.get(place) : Cell.EMPTY));
        switch (each.apply(form)) {
            case Checked.Good<T>(var value) when form.mistakes().isEmpty() -> rows.add(value);
            case Checked.Good<T> _ -> told(number, form.mistakes());
            case Checked.Bad<T>(var wrong) -> {
                form.mistakes().forEach((name, sentence) -> told(number, Map.of(name, sentence)));
                wrong.entrySet().stream()
                        .filter(mistake -> !form.mistakes().containsKey(mistake.getKey()))
                        .forEach(mistake -> told(number, Map.of(mistake.getKey(), mistake.getValue())));
            }
        }
    }

    private void put(Form form, String name, Cell cell) {
        var text = shown(cell).strip();
        if (cell instanceof Cell.Formula) {
            form.wrong(name, "platform.sheet.formula");
        }
        var words = columns.words(name);
        if (words.isEmpty() || text.isEmpty()) {
            form.with(name, text);
            return;
        }
        var meant = words.entrySet().stream()
                .filter(word -> Columns.same(word.getKey(), text))
                .map(Map.Entry::getValue)
                .findFirst();
        form.with(name, meant.orElse(text));
        if (meant.isEmpty()) {
            form.wrong(
                    name,
                    "platform.sheet.not-one-of",
                    words.keySet().stream().sorted().limit(SHOWN_WORDS).toList());
        }
    }

    private void told(int number, Map<String, Sentence> wrong) {
        wrong.forEach((name, sentence) -> mistakes.add(new Mistake(Optional.of(number), heading(name), sentence)));
    }

    private String heading(String name) {
        return columns.labels() + "." + name;
    }

    /** A number is shown as Swedish has it, so that 12.5 is never taken for 125. */
    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Formula(var shown) -> shown;
            case Cell.Day(var day) -> day.toString();
            case Cell.Figure(var value) ->
                value.stripTrailingZeros().toPlainString().replace('.', ',');
        };
    }

    private static List<List<Cell>> grid(byte[] file) throws UnreadableSheet {
        var packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return packed ? Grid.workbook(file) : Grid.text(text(file));
    }

    /** UTF-8, or what an older Excel saves when it is asked for CSV. */
    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
